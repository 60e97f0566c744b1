import { html, LitElement, nothing, type TemplateResult } from "lit";
import { ConfigError, type ConfigClient } from "../../config-client.ts";
import type { DeskSpeech } from "../../desk-speech.ts";
import type { StudioWords } from "../../words/studio/studio-words.ts";
import { issueText } from "../form/issue-text.ts";
import { timeOf } from "./time-of.ts";

/** `<desk-preview-link>`: an address that shows the draft on a page of the publisher's own, to be passed on. */
export class PreviewView extends LitElement {
  static override properties = {
    client: { attribute: false },
    campaign: { attribute: false },
    variant: { attribute: false },
    save: { attribute: false },
    words: { attribute: false },
    speech: { attribute: false },
    link: { state: true },
    problem: { state: true },
    isCopied: { state: true },
  };
  declare client: ConfigClient;
  declare campaign: string;
  declare variant: string;
  /** Has the draft at the endpoint as it stands here. */
  declare save: () => Promise<void>;
  declare words: StudioWords;
  declare speech: DeskSpeech;
  declare link: { readonly url: string; readonly until: string; readonly of: string } | undefined;
  declare problem: string | undefined;
  declare isCopied: boolean;

  protected override createRenderRoot(): this {
    return this;
  }

  async #make(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const field = (event.currentTarget as HTMLFormElement).elements.namedItem("page");
    if (!(field instanceof HTMLInputElement)) return;
    const { campaign, variant } = this;
    this.problem = undefined;
    this.isCopied = false;
    try {
      await this.save();
      const made = await this.client.previewLink({ campaign, variant, page: field.value });
      this.link = { ...made, of: `${campaign}/${variant}` };
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      const [issue] = error.issues;
      this.problem = issue === undefined ? this.words.saving.unreachable : issueText(issue, this);
    }
  }

  async #copy(url: string): Promise<void> {
    await navigator.clipboard.writeText(url);
    this.isCopied = true;
  }

  protected override render(): TemplateResult {
    const { words, speech, link, problem } = this;
    const { preview } = words;
    const own = link?.of === `${this.campaign}/${this.variant}` ? link : undefined;
    return html`<details class="section">
      <summary><h4>${preview.title}</h4></summary>
      <form class="fields" @submit=${(event: SubmitEvent) => void this.#make(event)}>
        <div class="field">
          <label for="preview-page">${preview.page}</label>
          <input
            id="preview-page"
            name="page"
            type="url"
            required
            placeholder="https://"
            aria-describedby="preview-hint"
          />
          <p class="hint" id="preview-hint">${preview.hint}</p>
        </div>
        <button type="submit" class="plain">${preview.button}</button>
        <div role="status">
          ${
            own === undefined
              ? nothing
              : html`<p><a href=${own.url} target="_blank" rel="noreferrer">${own.url}</a></p>
                  <p class="hint">${speech.say(preview.until, { time: timeOf(own.until, speech) })}</p>
                  <button type="button" class="plain" @click=${() => void this.#copy(own.url)}>
                    ${this.isCopied ? preview.copied : preview.copy}
                  </button>`
          }
        </div>
        ${problem === undefined ? nothing : html`<p class="problem" role="alert">${problem}</p>`}
      </form>
    </details>`;
  }
}
