import { html, type TemplateResult } from "lit";
import type { DeskSpeech } from "../../desk-speech.ts";

/** What stands there until it is known what the endpoint keeps, and where that can't be known now. */
export function openingView({ words }: DeskSpeech, isLoading: boolean, open: () => void): TemplateResult {
  return html`<section class="card" aria-busy=${isLoading ? "true" : "false"}>
    ${
      isLoading
        ? html`<p class="muted">${words.loading}</p>`
        : html`<p role="alert">${words.unreachable}</p>
            <button type="button" @click=${open}>${words.tryAgain}</button>`
    }
  </section>`;
}
