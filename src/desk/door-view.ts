import { html, nothing, type TemplateResult } from "lit";
import type { DeskSpeech } from "./desk-speech.ts";

/** Why nobody comes in, and at which of the two fields it is to be mended. */
export interface DoorProblem {
  readonly at: "token" | "name";
  readonly said: string;
}

/** The desk's door. The hidden name is what password managers keep the token under. */
export function doorView(
  speech: DeskSpeech,
  problem: DoorProblem | undefined,
  onSubmit: (event: SubmitEvent) => void,
): TemplateResult {
  const { heading, hint, token, name, nameHint, button } = speech.words.signIn;
  const described = (at: DoorProblem["at"], hintId: string) => (problem?.at === at ? `${hintId} problem` : hintId);
  const invalid = (at: DoorProblem["at"]) => (problem?.at === at ? "true" : "false");
  const said = (at: DoorProblem["at"]) =>
    problem?.at === at ? html`<p id="problem" class="problem" role="alert">${problem.said}</p>` : nothing;
  return html`<form class="card" @submit=${onSubmit}>
    <h1>${heading}</h1>
    <input type="text" name="username" autocomplete="username" value="desk" hidden />
    <label for="token">${token}</label>
    <input
      id="token"
      name="token"
      type="password"
      autocomplete="current-password"
      required
      aria-describedby=${described("token", "hint")}
      aria-invalid=${invalid("token")}
    />
    ${said("token")}
    <p id="hint" class="muted">${hint}</p>
    <label for="name">${name}</label>
    <input
      id="name"
      name="name"
      type="text"
      autocomplete="name"
      maxlength="60"
      aria-describedby=${described("name", "name-hint")}
      aria-invalid=${invalid("name")}
    />
    ${said("name")}
    <p id="name-hint" class="muted">${nameHint}</p>
    <button type="submit">${button}</button>
  </form>`;
}
