import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { ConfigError, type ConfigClient, type ConfigVersion } from "../../config-client.ts";
import type { DeskSpeech } from "../../desk-speech.ts";
import type { StudioWords } from "../../words/studio/studio-words.ts";
import { timeOf } from "./time-of.ts";

/** `<desk-log>`: who published what when, and the way back to any of it. */
export class LogView extends LitElement {
  static override properties = {
    client: { attribute: false },
    since: { attribute: false },
    locked: { type: Boolean },
    words: { attribute: false },
    speech: { attribute: false },
    versions: { state: true },
    hasMore: { state: true },
    isUnreachable: { state: true },
  };
  declare client: ConfigClient;
  /** Changes when there is something new to read. */
  declare since: unknown;
  declare locked: boolean;
  declare words: StudioWords;
  declare speech: DeskSpeech;
  declare versions: readonly ConfigVersion[] | undefined;
  declare hasMore: boolean;
  declare isUnreachable: boolean;

  protected override createRenderRoot(): this {
    return this;
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has("since") || changed.has("client")) void this.#read();
  }

  async #read(before?: number): Promise<void> {
    try {
      const read = await this.client.versions(before);
      this.versions = before === undefined ? read : [...(this.versions ?? []), ...read];
      this.hasMore = read.length > 0 && (read.at(-1)?.version ?? 0) > 1;
      this.isUnreachable = false;
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      this.isUnreachable = true;
    }
  }

  async #takeUp(version: number): Promise<void> {
    try {
      const { config } = await this.client.version(version);
      this.dispatchEvent(new CustomEvent("take-up", { detail: { version, config } }));
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      this.isUnreachable = true;
    }
  }

  protected override render(): TemplateResult {
    const { words, versions } = this;
    const { log } = words;
    const last = versions?.at(-1)?.version;
    return html`<section class="card" aria-labelledby="log-title">
      <h2 id="log-title">${log.title}</h2>
      ${this.isUnreachable ? html`<p role="alert">${words.saving.unreachable}</p>` : nothing}
      ${versions?.length === 0 ? html`<p>${log.empty}</p>` : nothing}
      <ul class="log">
        ${versions?.map((each) => this.#versionView(each))}
      </ul>
      ${
        this.hasMore && last !== undefined
          ? html`<button type="button" class="plain" @click=${() => void this.#read(last)}>${log.more}</button>`
          : nothing
      }
    </section>`;
  }

  #versionView({ version, at, by, note, state }: ConfigVersion): TemplateResult {
    const { words, speech } = this;
    const { log } = words;
    const values = { version: String(version), time: timeOf(at, speech), name: by ?? "" };
    return html`<li>
      <p>
        ${speech.say(by === undefined ? log.entry : log.entryBy, values)}
        <span class="state ${state}">${log.states[state]}</span>
      </p>
      ${note === undefined ? nothing : html`<p class="muted">${note}</p>`}
      ${
        state === "live" || this.locked
          ? nothing
          : html`<button
              type="button"
              class="link"
              aria-label="${log.takeUp}: ${version}"
              @click=${() => void this.#takeUp(version)}
            >
              ${log.takeUp}
            </button>`
      }
    </li>`;
  }
}
