import { html, nothing, type TemplateResult } from "lit";
import { locales, type Locale } from "../../core/locale.ts";
import { printTag } from "../../core/tag/print-tag.ts";
import { loadMessages } from "../../element/messages/load-messages.ts";
import { ownAddress } from "./own-address.ts";
import type { LookedAt } from "../../core/desk/setup-answers.ts";
import { setupClient } from "./setup-client.ts";
import { Step, typedIn, type StepMark } from "./step.ts";

/** Step 5: the tag to paste, and a look whether a page has it. */
export class TagStep extends Step {
  static override properties = {
    ...Step.properties,
    publication: { attribute: false },
    tag: { state: true },
    looked: { state: true },
    isCopied: { state: true },
  };
  declare publication: string | undefined;
  declare protected tag: string;
  declare protected looked: LookedAt | undefined;
  declare protected isCopied: boolean;
  protected override readonly number = 5;
  #language: Locale = "en";

  constructor() {
    super();
    this.tag = "";
    this.isCopied = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#language = locales.find((each) => each === this.speech.locale.split("-")[0]) ?? "en";
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has("publication") || changed.has("known")) void this.#print();
  }

  async #print(): Promise<void> {
    const endpoint = this.known.address.url ?? ownAddress(location);
    const { early: words } = await loadMessages(this.#language);
    this.tag = printTag({ endpoint, publication: this.publication, words, locale: this.#language });
    this.isCopied = false;
  }

  protected override heading(): string {
    return this.words.tag.heading;
  }

  protected override mark(): StepMark {
    if (this.known.phase === "setting-up") return "later";
    return this.looked?.outcome === "found" ? "done" : "open";
  }

  protected override body(): TemplateResult {
    const { words, looked } = this;
    if (this.known.phase === "setting-up") return html`<p class="muted">${words.later}</p>`;
    const names = new Intl.DisplayNames(this.speech.locale, { type: "language" });
    return html`<p>${words.tag.how}</p>
      <label for="setup-language">${words.tag.language}</label>
      <select id="setup-language" @change=${this.#speak}>
        ${locales.map(
          (each) => html`<option value=${each} ?selected=${each === this.#language}>${names.of(each)}</option>`,
        )}
      </select>
      <pre class="tag" tabindex="0" aria-label=${words.tag.heading}><code>${this.tag}</code></pre>
      <button type="button" @click=${() => void this.#copy()}>${words.tag.copy}</button>
      <span role="status">${this.isCopied ? words.tag.copied : nothing}</span>
      <form @submit=${(event: SubmitEvent) => void this.#look(event)}>
        <label for="setup-page">${words.tag.page}</label>
        <input
          id="setup-page"
          name="page"
          type="url"
          required
          aria-describedby="setup-page-hint"
          .value=${this.known.origins.list[0] ?? ""}
        />
        <p id="setup-page-hint" class="muted">${words.tag.hint}</p>
        <button type="submit" ?disabled=${this.isBusy}>${words.tag.look}</button>
      </form>
      <p role="status" class=${looked === undefined || looked.outcome === "found" ? "" : "problem"}>
        ${looked === undefined ? nothing : this.speech.say(words.tag[looked.outcome], { about: looked.detail ?? "" })}
      </p>`;
  }

  readonly #speak = ({ target }: Event): void => {
    if (!(target instanceof HTMLSelectElement)) return;
    this.#language = locales.find((each) => each === target.value) ?? "en";
    void this.#print();
  };

  /** Where the browser keeps the clipboard to itself, the tag is at least selected. */
  async #copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.tag);
      this.isCopied = true;
    } catch {
      const tag = this.querySelector("pre");
      if (tag !== null) getSelection()?.selectAllChildren(tag);
    }
  }

  async #look(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const page = typedIn(event, "page");
    this.isBusy = true;
    this.looked = await this.asking(() => setupClient.look(page));
    this.isBusy = false;
  }
}
