import { html, LitElement, nothing, type TemplateResult } from "lit";
import type { Issue } from "../../../core/issues.ts";
import type { KeptConfig } from "../../config-client.ts";
import type { DeskSpeech } from "../../desk-speech.ts";
import { saveFile } from "../../files/save-file.ts";
import type { StudioWords } from "../../words/studio/studio-words.ts";
import { timeOf } from "./time-of.ts";

/** What the publisher decides on: at once, or at a time. */
export interface PublishOrder {
  /** ISO 8601; at once where nothing is said. */
  readonly at: string | undefined;
  readonly note: string | undefined;
}

/** `<desk-publish>`: what is different from what readers get now, and the step that gives it to them. */
export class PublishView extends LitElement {
  static override properties = {
    kept: { attribute: false },
    config: { attribute: false },
    issues: { attribute: false },
    differs: { type: Boolean },
    busy: { type: Boolean },
    locked: { type: Boolean },
    news: { attribute: false },
    problem: { attribute: false },
    words: { attribute: false },
    speech: { attribute: false },
    when: { state: true },
  };
  declare kept: KeptConfig;
  declare config: unknown;
  declare issues: readonly Issue[];
  /** From what is live. */
  declare differs: boolean;
  declare busy: boolean;
  /** Whoever has signed in may look and not publish. */
  declare locked: boolean;
  /** What has come of the last press. */
  declare news: string | undefined;
  declare problem: string | undefined;
  declare words: StudioWords;
  declare speech: DeskSpeech;
  declare when: "now" | "at";

  constructor() {
    super();
    this.issues = [];
    this.when = "now";
  }

  protected override createRenderRoot(): this {
    return this;
  }

  #publish(event: SubmitEvent): void {
    event.preventDefault();
    const { elements } = event.currentTarget as HTMLFormElement;
    const text = (name: string) => {
      const field = elements.namedItem(name);
      return field instanceof HTMLInputElement && field.value.trim() !== "" ? field.value.trim() : undefined;
    };
    const moment = this.when === "at" ? text("at") : undefined;
    const detail: PublishOrder = {
      // In the time zone of whoever presses, as the field says.
      at: moment === undefined ? undefined : new Date(moment).toISOString(),
      note: text("note"),
    };
    this.dispatchEvent(new CustomEvent("publish", { detail }));
  }

  protected override render(): TemplateResult {
    const { words, speech, kept, differs, issues } = this;
    const { publish } = words;
    const isFile = kept.keptIn === "file";
    return html`<section class="card" aria-labelledby="publish-title">
      <h2 id="publish-title">${isFile ? publish.fileTitle : publish.title}</h2>
      ${this.#scheduledView()}
      ${
        differs
          ? html` <desk-changes .live=${kept.live.config} .draft=${this.config} .speech=${speech}></desk-changes>`
          : html`<p>${publish.nothing}</p>`
      }
      ${
        issues.length === 0
          ? nothing
          : html`<p class="problem">${speech.say(publish.mistaken, { count: speech.count(issues.length) })}</p>`
      }
      ${isFile ? this.#fileView() : differs && issues.length === 0 ? this.#formView() : nothing}
      <div role="status">${this.news === undefined ? nothing : html`<p class="news">${this.news}</p>`}</div>
      ${this.problem === undefined ? nothing : html`<p class="problem" role="alert">${this.problem}</p>`}
    </section>`;
  }

  #scheduledView(): unknown {
    const { scheduled } = this.kept;
    const { publish } = this.words;
    if (scheduled === undefined) return nothing;
    const { speech } = this;
    return html`<p>
        ${speech.say(publish.scheduled, { version: String(scheduled.version), time: timeOf(scheduled.at, speech) })}
        <button
          type="button"
          class="link"
          ?disabled=${this.locked || this.busy}
          @click=${() => this.dispatchEvent(new Event("withdraw"))}
        >
          ${publish.withdraw}
        </button>
      </p>
      <p class="hint">
        ${publish.untilThen}
        <button
          type="button"
          class="link"
          ?disabled=${this.locked || this.busy}
          @click=${() => this.dispatchEvent(new CustomEvent("take-up", { detail: scheduled.version }))}
        >
          ${this.words.log.takeUp}
        </button>
      </p>`;
  }

  #formView(): TemplateResult {
    const { publish } = this.words;
    const { when, speech } = this;
    const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
    const choice = (value: "now" | "at", label: string) =>
      html`<label class="switch">
        <input type="radio" name="when" .checked=${when === value} @change=${() => (this.when = value)} />
        ${label}
      </label>`;
    return html`<form @submit=${(event: SubmitEvent) => this.#publish(event)}>
      <fieldset ?disabled=${this.locked}>
        <div class="field">
          <label for="publish-note">${publish.note}</label>
          <input
            id="publish-note"
            name="note"
            maxlength="300"
            autocomplete="off"
            aria-describedby="publish-note-hint"
          />
          <p class="hint" id="publish-note-hint">${publish.noteHint}</p>
        </div>
        <fieldset class="field">
          <legend>${publish.when}</legend>
          <div class="row">${choice("now", publish.now)} ${choice("at", publish.at)}</div>
          ${
            when === "now"
              ? nothing
              : html`<label for="publish-at">${speech.say(publish.moment, { timeZone: zone })}</label>
                  <input id="publish-at" name="at" type="datetime-local" required />`
          }
        </fieldset>
        <button type="submit" ?disabled=${this.busy}>${when === "now" ? publish.button : publish.buttonAt}</button>
      </fieldset>
    </form>`;
  }

  /** The file rules: it is taken away here, and put in its place by whoever keeps it. */
  #fileView(): TemplateResult {
    const { publish } = this.words;
    const name = this.kept.file?.split(/[/\\]/).at(-1) ?? "support-appeal.json";
    const save = () => saveFile(name, "application/json", `${JSON.stringify(this.config, undefined, 2)}\n`);
    return html`<p class="hint">${this.speech.say(publish.fileHint, { file: this.kept.file ?? name })}</p>
      <button type="button" ?disabled=${this.issues.length > 0} @click=${save}>
        ${this.speech.say(publish.download, { file: name })}
      </button>`;
  }
}
