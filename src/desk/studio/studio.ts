import { html, LitElement, nothing, type TemplateResult } from "lit";
import type { Config } from "../../core/campaign/config.ts";
import { configClient, ConfigError, type ConfigClient } from "../config-client.ts";
import type { DeskSpeech } from "../desk-speech.ts";
import { loadStudioWords } from "../words/studio/load-studio-words.ts";
import type { StudioWords } from "../words/studio/studio-words.ts";
import type { Form } from "./form/field.ts";
import { textAt, writeAt } from "./model/at-path.ts";
import {
  actOnList,
  firstOf,
  idOf,
  indexOf,
  type ListAction,
  type Selection,
  type TakenOut,
} from "./model/act-on-list.ts";
import { DraftKeeper } from "./model/draft-keeper.ts";
import { readWritten } from "./model/read-written.ts";
import type { Part } from "./model/merge-configs.ts";
import { campaignList } from "./parts/campaign-list.ts";
import { defineParts } from "./parts/define-parts.ts";
import { editorView, stageView } from "./parts/editor-view.ts";
import { definePanels } from "./panels/define-panels.ts";
import type { PublishOrder } from "./parts/publish-view.ts";
import { savingView } from "./parts/saving-view.ts";

defineParts();
definePanels();

/** How often it looks whether somebody else has saved, in milliseconds. */
const LOOK_MS = 20_000;

type Known = "loading" | "unreachable" | "told";

/** `<desk-studio>`: where an appeal is written, on the real thing. */
export class Studio extends LitElement {
  static override properties = {
    client: { attribute: false },
    speech: { attribute: false },
    locked: { type: Boolean },
    words: { state: true },
    known: { state: true },
    selected: { state: true },
    variant: { state: true },
    takenOut: { state: true },
    busy: { state: true },
    news: { state: true },
    problem: { state: true },
  };
  declare client: ConfigClient;
  declare speech: DeskSpeech;
  /** Whoever has signed in may look, and change nothing. */
  declare locked: boolean;
  declare words: StudioWords | undefined;
  declare known: Known;
  declare selected: Selection;
  /** Of the selected campaign: the one on the stage. */
  declare variant: number;
  declare takenOut: TakenOut | undefined;
  declare busy: boolean;
  declare news: string | undefined;
  declare problem: string | undefined;
  #keeper: DraftKeeper | undefined;
  #looking: ReturnType<typeof setInterval> | undefined;
  /** The last that could be read whole: what is half written hides no answer. */
  #whole: Config | undefined;
  /** Of the campaign that is open. */
  #selectedId = "";

  constructor() {
    super();
    this.client = configClient;
    this.known = "loading";
    this.selected = "paper";
    this.variant = 0;
  }

  protected override createRenderRoot(): this {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener("beforeunload", this.#onLeaving);
    document.addEventListener("visibilitychange", this.#onVisibility);
    this.#looking = setInterval(() => this.#look(), LOOK_MS);
  }

  /** Not before: what stood in the page before its code was loaded has its properties only now. */
  protected override firstUpdated(): void {
    void this.#open();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener("beforeunload", this.#onLeaving);
    document.removeEventListener("visibilitychange", this.#onVisibility);
    clearInterval(this.#looking);
    this.#keeper?.leave();
  }

  readonly #onLeaving = (event: BeforeUnloadEvent): void => {
    if (this.#keeper?.isAhead === true) event.preventDefault();
  };

  readonly #onVisibility = (): void => {
    if (document.hidden) void this.#keeper?.save();
    else this.#look();
  };

  #look(): void {
    if (!document.hidden) void this.#keeper?.look();
  }

  async #open(): Promise<void> {
    this.known = "loading";
    const keeper = new DraftKeeper({ client: this.client, onChange: () => this.#onChange() });
    this.#keeper = keeper;
    try {
      const [words] = await Promise.all([loadStudioWords(this.speech.locale), keeper.open()]);
      this.words = words;
      this.selected = firstOf(keeper.config);
      this.known = "told";
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      this.known = "unreachable";
      if (error.code === "signed-out") this.dispatchEvent(new Event("signed-out", { bubbles: true }));
    }
  }

  #onChange(): void {
    const keeper = this.#keeper;
    // What somebody else has changed may have moved the campaign that is open.
    if (keeper?.takenUp !== undefined && typeof this.selected === "number")
      this.selected = indexOf(keeper.config, this.#selectedId, this.selected);
    this.#selectedId = idOf(keeper?.config, this.selected);
    this.requestUpdate();
  }

  #change(config: unknown): void {
    this.news = undefined;
    this.#keeper?.change(config);
  }

  readonly #act = (action: ListAction): void => {
    const { selected, takenOut } = this;
    const before = this.#keeper?.config;
    const after = actOnList({ config: before, selected, takenOut }, action);
    this.takenOut = after.takenOut;
    if (after.selected !== selected) this.variant = 0;
    this.selected = after.selected;
    this.#selectedId = idOf(after.config, after.selected);
    if (after.config !== before) this.#change(after.config);
  };

  async #publish({ at, note }: PublishOrder): Promise<void> {
    const keeper = this.#keeper;
    const words = this.words;
    if (keeper === undefined || words === undefined) return;
    await this.#tell(words, async () => {
      await keeper.save();
      const { revision } = keeper;
      if (keeper.isAhead || revision === null) return;
      const made = await this.client.publish({
        revision,
        ...(at === undefined ? {} : { at }),
        ...(note === undefined ? {} : { note }),
      });
      await keeper.open();
      this.news = this.speech.say(words.publish.published, { version: String(made.version) });
    });
  }

  async #withdraw(): Promise<void> {
    const { words } = this;
    if (words === undefined) return;
    await this.#tell(words, async () => {
      await this.client.withdrawScheduled();
      await this.#keeper?.open();
      this.news = words.publish.withdrawn;
    });
  }

  async #drop(): Promise<void> {
    const { words } = this;
    if (words === undefined) return;
    await this.#tell(words, async () => {
      await this.#keeper?.drop();
      this.selected = firstOf(this.#keeper?.config);
      this.news = words.saving.dropped;
    });
  }

  /** Does what may be refused, and says what has come of it. */
  async #tell(words: StudioWords, work: () => Promise<void>): Promise<void> {
    this.busy = true;
    this.news = undefined;
    this.problem = undefined;
    try {
      await work();
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      this.problem = error.code === "unreachable" ? words.saving.unreachable : words.publish.failed;
      // Somebody else was quicker: what they made is put together with what stands here.
      if (error.code === "edited-elsewhere") this.#change(this.#keeper?.config);
    }
    this.busy = false;
  }

  #takeUp({ version, config }: { readonly version: number; readonly config: unknown }): void {
    this.#change(config);
    this.selected = firstOf(config);
    this.news = this.words && this.speech.say(this.words.log.takenUp, { version: String(version) });
  }

  protected override render(): TemplateResult {
    const { words: deskWords } = this.speech;
    const { words } = this;
    const keeper = this.#keeper;
    const kept = keeper?.kept;
    if (this.known !== "told" || words === undefined || keeper === undefined || kept === undefined)
      return html`<section class="card" aria-busy=${this.known === "loading" ? "true" : "false"}>
        ${
          this.known === "loading"
            ? html`<p class="muted">${deskWords.loading}</p>`
            : html`<p role="alert">${deskWords.unreachable}</p>
                <button type="button" @click=${() => void this.#open()}>${deskWords.tryAgain}</button>`
        }
      </section>`;
    return this.#page(words, keeper);
  }

  #page(words: StudioWords, keeper: DraftKeeper): TemplateResult {
    const { speech } = this;
    const { config, kept } = keeper;
    if (kept === undefined) return html``;
    const isReadOnly = this.locked;
    const takenOut = this.takenOut && textAt(this.takenOut.campaign, ["id"]);
    const { issues, value } = readWritten(config);
    this.#whole = value ?? this.#whole;
    const { selected, variant } = this;
    const onVariant = (next: number) => (this.variant = next);
    const change: Form["change"] = (path, value) => this.#change(writeAt(keeper.config, path, value));
    const form: Form = { config, issues, words, speech, change };
    return html`
      ${savingView({ keeper, words, speech, isReadOnly, onSave: () => void keeper.save(), onDrop: () => void this.#drop() })}
      ${
        keeper.saving === "clash"
          ? html`<desk-clash
              .clashes=${keeper.clashes}
              .with=${keeper.clashWith}
              .words=${words}
              .speech=${speech}
              @settle=${(event: CustomEvent<(part: Part) => "mine" | "theirs">) => void keeper.settle(event.detail)}
            ></desk-clash>`
          : nothing
      }
      <div class="studio">
        <div>
          ${campaignList({ config, selected: this.selected, words, speech, isReadOnly, takenOut, act: this.#act })}
          ${editorView({ form, selected, variant, isReadOnly, onVariant, save: () => keeper.save(), client: this.client })}
        </div>
        <div class="beside">${stageView(form, selected, variant)}</div>
      </div>
      <desk-publish
        .kept=${kept}
        .config=${config}
        .issues=${issues}
        .differs=${keeper.differs}
        .busy=${this.busy}
        .locked=${isReadOnly}
        .news=${this.news}
        .problem=${this.problem}
        .words=${words}
        .speech=${speech}
        @publish=${(event: CustomEvent<PublishOrder>) => void this.#publish(event.detail)}
        @withdraw=${() => void this.#withdraw()}
      ></desk-publish>
      <section class="card">
        <desk-who-gets-what .config=${this.#whole} .speech=${speech}></desk-who-gets-what>
      </section>
      <section class="card">
        <desk-as-reader .config=${this.#whole} .speech=${speech}></desk-as-reader>
      </section>
      <desk-log
        .client=${this.client}
        .since=${kept}
        .locked=${isReadOnly}
        .words=${words}
        .speech=${speech}
        @take-up=${(event: CustomEvent<{ version: number; config: unknown }>) => this.#takeUp(event.detail)}
      ></desk-log>
    `;
  }
}

customElements.define("desk-studio", Studio);
