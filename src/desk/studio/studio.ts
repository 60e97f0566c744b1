import { html, LitElement, nothing, type TemplateResult } from "lit";
import type { Config } from "../../core/campaign/config.ts";
import { configClient, ConfigError, type ConfigClient } from "../config-client.ts";
import type { DeskSpeech } from "../desk-speech.ts";
import { chooseLanguage } from "../words/choose-language.ts";
import { loadStudioWords } from "../words/studio/load-studio-words.ts";
import type { StudioWords } from "../words/studio/studio-words.ts";
import type { Form } from "./form/field.ts";
import { readAt, textAt, writeAt } from "./model/at-path.ts";
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
import { WhileHere } from "./model/while-here.ts";
import { readWritten } from "./model/read-written.ts";
import type { Part } from "./model/merge-configs.ts";
import { timeOf } from "./parts/time-of.ts";
import { campaignList } from "./parts/campaign-list.ts";
import { defineParts } from "./parts/define-parts.ts";
import { editorView, stageView } from "./parts/editor-view.ts";
import { openingView } from "./parts/opening-view.ts";
import { definePanels } from "./panels/define-panels.ts";
import type { PublishOrder } from "./parts/publish-view.ts";
import { savingView } from "./parts/saving-view.ts";

defineParts();
definePanels();

/** The name of the campaign that is open, or was when somebody was last here: one goes on there after signing in again. */
let openId = "";

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
  /** The last that could be read whole: what is half written hides no answer. */
  #whole: Config | undefined;

  constructor() {
    super();
    this.client = configClient;
    this.known = "loading";
    this.selected = "paper";
    this.variant = 0;
    this.addController(new WhileHere(() => this.#keeper));
  }

  protected override createRenderRoot(): this {
    return this;
  }

  /** Not before: what stood in the page before its code was loaded has its properties only now. */
  protected override firstUpdated(): void {
    void this.#open();
  }

  async #open(): Promise<void> {
    this.known = "loading";
    const keeper = new DraftKeeper({ client: this.client, onChange: () => this.#onChange() });
    this.#keeper = keeper;
    try {
      const { language } = chooseLanguage([this.speech.locale]);
      const [words] = await Promise.all([loadStudioWords(language), keeper.open()]);
      this.words = words;
      this.selected = openId === "" ? firstOf(keeper.config) : indexOf(keeper.config, openId, 0);
      this.known = "told";
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      this.known = "unreachable";
      if (error.code === "signed-out") this.#isSignedOut();
    }
  }

  #onChange(): void {
    const keeper = this.#keeper;
    // What somebody else has changed may have moved the campaign that is open; one that waits to be published is in no draft.
    const isGone =
      typeof this.selected === "number" && readAt(keeper?.config, ["appeals", this.selected]) === undefined;
    if (typeof this.selected === "number" && (isGone || keeper?.takenUp !== undefined))
      this.selected = indexOf(keeper?.config, openId, this.selected);
    openId = idOf(keeper?.config, this.selected);
    if (keeper?.failure === "signed-out") this.#isSignedOut();
    this.requestUpdate();
  }

  #isSignedOut(): void {
    this.dispatchEvent(new Event("signed-out", { bubbles: true }));
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
    openId = idOf(after.config, after.selected);
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
      this.dispatchEvent(new Event("published", { bubbles: true }));
      const { published, publishedLater } = words.publish;
      this.news = this.speech.say(at === undefined ? published : publishedLater, {
        version: String(made.version),
        time: timeOf(at, this.speech),
      });
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
      if (error.code === "signed-out") this.#isSignedOut();
      this.problem = error.code === "unreachable" ? words.saving.unreachable : words.publish.failed;
      // Somebody else was quicker: what they made is put together with what stands here.
      if (error.code === "edited-elsewhere") this.#change(this.#keeper?.config);
    }
    this.busy = false;
  }

  async #takeUpVersion(version: number): Promise<void> {
    const { words } = this;
    if (words !== undefined) await this.#tell(words, async () => this.#takeUp(await this.client.version(version)));
  }

  #takeUp({ version, config }: { readonly version: number; readonly config: unknown }): void {
    this.#change(config);
    this.selected = firstOf(config);
    this.news = this.words && this.speech.say(this.words.log.takenUp, { version: String(version) });
  }

  protected override render(): TemplateResult {
    const { words } = this;
    const keeper = this.#keeper;
    if (this.known !== "told" || words === undefined || keeper?.kept === undefined)
      return openingView(this.speech, this.known === "loading", () => void this.#open());
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
          ${campaignList({ config, waiting: kept.scheduled, selected, words, speech, isReadOnly, takenOut, act: this.#act })}
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
        @take-up=${(event: CustomEvent<number>) => void this.#takeUpVersion(event.detail)}
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
