import { html, LitElement, nothing, type TemplateResult } from "lit";
import type { DeskSpeech } from "../desk-speech.ts";
import type { SetupWords } from "../words/setup/setup-words.ts";
import { findingsView } from "./findings-view.ts";
import type { Finding } from "../../core/desk/doctor/finding.ts";
import type { SetupState, StepAnswer } from "../../core/desk/setup-answers.ts";
import { sayTold } from "./say-told.ts";
import { SetupError } from "./setup-client.ts";

export type StepMark = keyof SetupWords["states"];

/** One step of the setup: a card with its number, where it stands, and what can be done. */
export abstract class Step extends LitElement {
  static override properties = {
    speech: { attribute: false },
    words: { attribute: false },
    known: { attribute: false },
    verified: { attribute: false },
    isBusy: { state: true },
    answer: { state: true },
    trouble: { state: true },
  };
  declare speech: DeskSpeech;
  declare words: SetupWords;
  declare known: SetupState;
  /** What the doctor finds now; undefined where it was not asked. */
  declare verified: readonly Finding[] | undefined;
  declare protected isBusy: boolean;
  declare protected answer: StepAnswer | undefined;
  /** Why the endpoint could not be asked. */
  declare protected trouble: string | undefined;

  /** From 1. */
  protected abstract readonly number: number;
  protected abstract heading(): string;
  protected abstract mark(): StepMark;
  protected abstract body(): TemplateResult;

  constructor() {
    super();
    this.isBusy = false;
  }

  /** In the page itself: one style sheet is for all of the desk. */
  protected override createRenderRoot(): this {
    return this;
  }

  /** Asks the endpoint, and says what comes of it; the whole setup hears of what was taken. */
  protected async take(ask: () => Promise<StepAnswer>): Promise<void> {
    if (this.isBusy) return;
    this.isBusy = true;
    const answer = await this.asking(ask);
    this.isBusy = false;
    if (answer === undefined) return;
    this.answer = answer;
    if (answer.taken) this.dispatchEvent(new CustomEvent("step-taken", { bubbles: true, detail: answer }));
  }

  /** Undefined where there was no answer, which is said then. */
  protected async asking<Told>(ask: () => Promise<Told>): Promise<Told | undefined> {
    this.trouble = undefined;
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof SetupError)) throw error;
      const { wait, unreachable } = this.words;
      if (error.code === "signed-out") this.dispatchEvent(new Event("signed-out", { bubbles: true }));
      else
        this.trouble =
          error.code === "wait"
            ? this.speech.say(wait, { minutes: this.speech.count(Math.ceil(error.seconds / 60)) })
            : unreachable;
      return undefined;
    }
  }

  /** What is the operator's is only told of. */
  protected byEnvironment(name: string): TemplateResult {
    return html`<p class="muted">${this.speech.say(this.words.byEnvironment, { name })}</p>`;
  }

  protected override render(): TemplateResult {
    const { words, speech, number, answer, trouble, isBusy } = this;
    const id = `step-${number}`;
    const mark = this.mark();
    const problem = answer?.problem;
    const findings = answer?.findings.length ? answer.findings : (this.verified ?? []);
    return html`<section class="card step" aria-labelledby=${id} aria-busy=${isBusy}>
      <h2 id=${id}>
        <span class="number">${speech.count(number)}</span> ${this.heading()}
        <span class="mark ${mark}">${words.states[mark]}</span>
      </h2>
      ${this.body()}
      <div role="status">
        ${isBusy ? html`<p class="muted">${words.states.checking}</p>` : nothing}
        ${
          !isBusy && answer?.taken === true && answer.done.length > 0
            ? html`<ul class="muted">
                ${answer.done.map((done) => html`<li>${sayTold(words, speech, done).said}</li>`)}
              </ul>`
            : nothing
        }
      </div>
      <div role="alert">
        ${
          problem === undefined || isBusy
            ? nothing
            : html`<p class="problem">${speech.say(words.problems[problem], { about: answer?.about ?? "" })}</p>`
        }
        ${trouble === undefined ? nothing : html`<p class="problem">${trouble}</p>`}
      </div>
      ${isBusy ? nothing : findingsView(words, speech, findings)}
    </section>`;
  }
}

/** What a form's field holds. */
export function typedIn(event: SubmitEvent, name: string): string {
  const field = (event.currentTarget as HTMLFormElement).elements.namedItem(name);
  return field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement || field instanceof HTMLSelectElement
    ? field.value
    : "";
}

/** Something wrong, now that it was looked at. */
export function isWrong(findings: readonly Finding[] | undefined): boolean {
  return findings?.some(({ mark }) => mark === "wrong") === true;
}
