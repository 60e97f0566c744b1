import { html, LitElement, nothing, type TemplateResult } from "lit";
import type { DeskSpeech } from "../desk-speech.ts";
import { definePanels } from "../studio/panels/define-panels.ts";
import { chooseLanguage } from "../words/choose-language.ts";
import { loadSetupWords } from "../words/setup/load-setup-words.ts";
import type { SetupWords } from "../words/setup/setup-words.ts";
import { findingsView } from "./findings-view.ts";
import { GiftStep } from "./gift-step.ts";
import { KeyStep } from "./key-step.ts";
import { OriginsStep } from "./origins-step.ts";
import { PaperStep } from "./paper-step.ts";
import type { SetupState, StepAnswer, Verified } from "../../core/desk/setup-answers.ts";
import { setupClient, SetupError } from "./setup-client.ts";
import { TagStep } from "./tag-step.ts";
import { WebhookStep } from "./webhook-step.ts";

/** Between two looks whether the endpoint has started, in milliseconds, and for how long. */
const POLL_MS = 500;
const START_MS = 60_000;

/** `<desk-setup>`: the six steps; before the endpoint is set up all that there is, afterwards the page "Settings". */
export class DeskSetup extends LitElement {
  static override properties = {
    speech: { attribute: false },
    words: { state: true },
    known: { state: true },
    verified: { state: true },
    isStarting: { state: true },
    isChecking: { state: true },
    trouble: { state: true },
    publication: { state: true },
  };
  declare speech: DeskSpeech;
  declare protected words: SetupWords | undefined;
  declare protected known: SetupState | undefined;
  declare protected verified: Verified | undefined;
  declare protected isStarting: boolean;
  declare protected isChecking: boolean;
  declare protected trouble: boolean;
  declare protected publication: string | undefined;

  constructor() {
    super();
    this.isStarting = false;
    this.isChecking = false;
    this.trouble = false;
  }

  /** In the page itself: one style sheet is for all of the desk. */
  protected override createRenderRoot(): this {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener("step-taken", this.#taken);
    this.addEventListener("publication-known", this.#named);
  }

  /** Not when it is connected: it is defined late, and knows nothing then of what it was given. */
  protected override firstUpdated(): void {
    void this.#open();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener("step-taken", this.#taken);
    this.removeEventListener("publication-known", this.#named);
  }

  async #open(): Promise<void> {
    this.words ??= await loadSetupWords(chooseLanguage([this.speech.locale]).language);
    if (await this.#look()) await this.#verify();
  }

  /** Whether there was an answer. */
  async #look(): Promise<boolean> {
    try {
      this.known = await setupClient.state();
      this.trouble = false;
      return true;
    } catch (error) {
      if (!(error instanceof SetupError)) throw error;
      if (error.code === "signed-out") this.dispatchEvent(new Event("signed-out", { bubbles: true }));
      this.trouble = true;
      return false;
    }
  }

  /** Asked of the doctor once it runs; before that each step is looked at as it is taken. */
  async #verify(): Promise<void> {
    if (this.known?.phase !== "running" || this.isChecking) return;
    this.isChecking = true;
    try {
      this.verified = await setupClient.verify();
    } catch (error) {
      if (!(error instanceof SetupError)) throw error;
      this.trouble = true;
    }
    this.isChecking = false;
  }

  readonly #named = (event: Event): void => {
    if (event instanceof CustomEvent && typeof event.detail === "string") this.publication = event.detail;
  };

  readonly #taken = (event: Event): void => {
    const { restarts } = (event as CustomEvent<StepAnswer>).detail;
    if (restarts) void this.#start();
    else void this.#look();
  };

  /** Waits until what was set is taken up. */
  async #start(): Promise<void> {
    const wasSettingUp = this.known?.phase === "setting-up";
    this.isStarting = true;
    this.verified = undefined;
    const until = Date.now() + START_MS;
    // The answer comes before the end: what is asked at once is asked of the old one.
    let isNew = false;
    while (!isNew && Date.now() < until) {
      await new Promise((resolve) => setTimeout(resolve, POLL_MS));
      isNew = (await this.#look()) && (!wasSettingUp || this.known?.phase === "running");
    }
    this.isStarting = false;
    if (wasSettingUp && this.known?.phase === "running") this.dispatchEvent(new Event("set-up", { bubbles: true }));
    await this.#verify();
  }

  protected override render(): TemplateResult {
    const { words, known, speech, verified } = this;
    if (words === undefined) return html`<p class="muted">${speech.words.loading}</p>`;
    if (known === undefined)
      return this.trouble
        ? html`<p role="alert">${words.unreachable}</p>
            <button type="button" @click=${() => void this.#open()}>${speech.words.tryAgain}</button>`
        : html`<p class="muted">${speech.words.loading}</p>`;
    const isRunning = known.phase === "running";
    return html`<div class="intro">
        <h2>${isRunning ? speech.words.pages.settings : words.heading}</h2>
        <p>${isRunning ? words.introRunning : words.intro}</p>
        ${
          known.failure === undefined
            ? nothing
            : html`<p role="alert" class="problem">${speech.say(words.failure, { failure: known.failure })}</p>`
        }
        ${isRunning ? this.#checking(words) : nothing}
      </div>
      <div role="status" class="starting">${this.isStarting ? html`<p>${words.starting}</p>` : nothing}</div>
      <div class="steps" ?inert=${this.isStarting}>
        <desk-setup-key .speech=${speech} .words=${words} .known=${known} .verified=${verified?.key}></desk-setup-key>
        <desk-setup-webhook .speech=${speech} .words=${words} .known=${known} .verified=${verified?.webhook}>
        </desk-setup-webhook>
        <desk-setup-origins .speech=${speech} .words=${words} .known=${known} .verified=${verified?.origins}>
        </desk-setup-origins>
        <desk-setup-paper .speech=${speech} .words=${words} .known=${known}></desk-setup-paper>
        <desk-setup-tag .speech=${speech} .words=${words} .known=${known} .publication=${this.publication}>
        </desk-setup-tag>
        <desk-setup-gift .speech=${speech} .words=${words} .known=${known}></desk-setup-gift>
        ${
          verified === undefined || verified.rest.length === 0
            ? nothing
            : html`<section class="card" aria-labelledby="step-rest">
                <h2 id="step-rest">${words.rest}</h2>
                ${findingsView(words, speech, verified.rest)}
              </section>`
        }
      </div>
      <p class="muted">${speech.say(words.kept, { file: known.file })}</p>
      ${known.database === "postgres" ? html`<p class="muted">${words.several}</p>` : nothing}`;
  }

  #checking(words: SetupWords): TemplateResult {
    return html`<p role="status" class="muted">
        ${this.isChecking ? words.states.checking : this.verified === undefined ? nothing : words.checked}
      </p>
      <button class="plain" type="button" ?disabled=${this.isChecking} @click=${() => void this.#verify()}>
        ${words.checkAll}
      </button>`;
  }
}

/** The setup and its steps as elements, once. */
export function defineSetup(): void {
  if (customElements.get("desk-setup") !== undefined) return;
  definePanels();
  for (const [name, step] of [
    ["desk-setup-key", KeyStep],
    ["desk-setup-webhook", WebhookStep],
    ["desk-setup-origins", OriginsStep],
    ["desk-setup-paper", PaperStep],
    ["desk-setup-tag", TagStep],
    ["desk-setup-gift", GiftStep],
    ["desk-setup", DeskSetup],
  ] as const)
    customElements.define(name, step);
}

declare global {
  interface HTMLElementTagNameMap {
    "desk-setup": DeskSetup;
    "desk-setup-key": KeyStep;
    "desk-setup-webhook": WebhookStep;
    "desk-setup-origins": OriginsStep;
    "desk-setup-paper": PaperStep;
    "desk-setup-tag": TagStep;
    "desk-setup-gift": GiftStep;
  }
}
