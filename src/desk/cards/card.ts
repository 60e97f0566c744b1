import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { writeFilter, type DeskFilter } from "../../core/desk/desk-filter.ts";
import { ChartRoom } from "../charts/chart-room.ts";
import type { DeskClient, Figures } from "../desk-client.ts";
import { DeskError } from "../desk-client.ts";
import type { DeskSpeech } from "../desk-speech.ts";

/** A chart's, in pixels. */
const WIDEST = 1040;
/** Of small charts beside each other, and between them; as in cards.css. */
const MULTIPLE = 208;
const GAP = 24;

/** What a card knows so far. */
type Known<Told> =
  | { readonly kind: "loading" }
  | { readonly kind: "told"; readonly told: Told }
  /** What is looked at is a period, and this is told of none. */
  | { readonly kind: "not-by-period"; readonly why: string }
  | { readonly kind: "unreachable" };

/** One question and its answer: a sentence first, then a chart with its table, then what to do next. */
export abstract class Card<Name extends keyof Figures> extends LitElement {
  static override properties = {
    client: { attribute: false },
    speech: { attribute: false },
    filter: { attribute: false },
    known: { state: true },
  };
  declare client: DeskClient;
  declare speech: DeskSpeech;
  /** What is looked at. Every card can be told of one campaign; of a period, see {@link notByPeriod}. */
  declare filter: DeskFilter;
  declare known: Known<Figures[Name]>;
  readonly #room = new ChartRoom(this, { within: ".card", widest: WIDEST });

  /** Which figures it is drawn from. */
  protected abstract readonly figures: Name;

  /** What tells its heading from those of all others. */
  protected get anchor(): string {
    return this.figures;
  }

  /** Why it can't be told of a period; undefined where it can. */
  protected get notByPeriod(): string | undefined {
    return undefined;
  }

  /** Whether a period is looked at. */
  protected get isPeriod(): boolean {
    return this.filter.from !== undefined || this.filter.until !== undefined;
  }

  constructor() {
    super();
    this.known = { kind: "loading" };
    this.filter = {};
  }

  /** In the page itself: one style sheet is for all of the desk. */
  protected override createRenderRoot(): this {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#ask();
  }

  protected override updated(changed: PropertyValues<this>): void {
    const before = changed.get("filter");
    if (before !== undefined && writeFilter(before) !== writeFilter(this.filter)) void this.#ask();
  }

  /** Of the room for a chart, in pixels. */
  protected get width(): number {
    return this.#room.width;
  }

  /** What each of several small charts has, beside each other. */
  protected get multipleWidth(): number {
    const columns = Math.max(1, Math.floor((this.width + GAP) / (MULTIPLE + GAP)));
    return Math.floor((this.width - GAP * (columns - 1)) / columns);
  }

  protected abstract question(): string;
  protected abstract answer(told: Figures[Name]): TemplateResult;

  async #ask(): Promise<void> {
    const why = this.isPeriod ? this.notByPeriod : undefined;
    this.known = why === undefined ? { kind: "loading" } : { kind: "not-by-period", why };
    if (why !== undefined) return;
    const asked = writeFilter(this.filter);
    // Something else may be looked at by the time that it is told.
    const isCurrent = () => writeFilter(this.filter) === asked;
    try {
      const told = await this.client.figures(this.figures, this.filter);
      if (isCurrent()) this.known = { kind: "told", told };
    } catch (error) {
      if (!(error instanceof DeskError)) throw error;
      if (!isCurrent()) return;
      this.known = { kind: "unreachable" };
      if (error.code === "signed-out") this.dispatchEvent(new Event("signed-out", { bubbles: true }));
    }
  }

  protected override render(): TemplateResult {
    const { words } = this.speech;
    const id = `question-${this.anchor}`;
    return html`<section class="card" aria-labelledby=${id} aria-busy=${this.known.kind === "loading"}>
      <h2 id=${id}>${this.question()}</h2>
      ${this.known.kind === "loading" ? html`<p class="muted">${words.loading}</p>` : nothing}
      ${this.known.kind === "told" ? this.answer(this.known.told) : nothing}
      ${this.known.kind === "not-by-period" ? html`<p>${this.known.why}</p>` : nothing}
      ${
        this.known.kind === "unreachable"
          ? html`<p role="alert">${words.unreachable}</p>
              <button type="button" @click=${() => void this.#ask()}>${words.tryAgain}</button>`
          : nothing
      }
    </section>`;
  }
}
