import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { Config } from "../../../core/campaign/config.ts";
import { locales } from "../../../core/locale.ts";
import type { DeskSpeech } from "../../desk-speech.ts";
import type { StudioWords } from "../../words/studio/studio-words.ts";
import { situationNames, type SituationName } from "../stage/situations.ts";
import type { StageNews, StageOrder } from "../stage/stage-order.ts";

/** A phone, a tablet, a desk: in pixels, width by height. */
const windows = { 360: 720, 768: 860, 1280: 860 } as const;
type Width = keyof typeof windows;
const widths = [360, 768, 1280] as const satisfies readonly Width[];

/** Of what is seen, and of all that stands above and below it, in pixels. */
const LEAST_HEIGHT = 360;
const AROUND = 320;

/**
 * `<desk-stage>`: the appeal itself, in a window of its own, so that its widths, bars and dialogs are those of a page
 * that readers see.
 */
export class StageFrame extends LitElement {
  static override properties = {
    config: { attribute: false },
    variant: { attribute: false },
    language: { attribute: false },
    words: { attribute: false },
    speech: { attribute: false },
    situation: { state: true },
    width: { state: true },
    colours: { state: true },
    chosenLanguage: { state: true },
  };
  /** With the one campaign that is shown; undefined while it can't be, for a mistake in it. */
  declare config: Config | undefined;
  declare variant: string;
  /** That in which the campaign is read. */
  declare language: string;
  declare words: StudioWords;
  declare speech: DeskSpeech;
  declare situation: SituationName;
  declare width: Width;
  declare colours: "light" | "dark";
  declare chosenLanguage: string | undefined;
  #isReady = false;
  #number = 0;
  #told = "";
  /** What had the focus when the stage was told to draw. */
  #writing: Element | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #watch = new ResizeObserver(() => this.#fit());

  constructor() {
    super();
    this.situation = "asking";
    this.width = 360;
    this.colours = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
  }

  protected override createRenderRoot(): this {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener("message", this.#hear);
    this.#watch.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener("message", this.#hear);
    this.#watch.disconnect();
    clearTimeout(this.#timer);
    this.#isReady = false;
    this.#told = "";
  }

  #frameHere(): HTMLIFrameElement | null {
    return this.querySelector("iframe");
  }

  readonly #hear = ({ source, origin, data }: MessageEvent<StageNews>): void => {
    const frame = this.#frameHere();
    if (frame === null || source !== frame.contentWindow || origin !== location.origin) return;
    if (data.kind === "ready") {
      this.#isReady = true;
      this.#told = "";
      return this.#tell();
    }
    if (data.number !== this.#number) return;
    frame.inert = false;
    if (document.activeElement === frame && this.#writing instanceof HTMLElement && this.#writing !== frame)
      this.#writing.focus({ preventScroll: true });
    this.toggleAttribute("data-drawn", true);
  };

  protected override updated(changed: PropertyValues): void {
    if (changed.has("width")) this.#fit();
    this.toggleAttribute("data-drawn", false);
    clearTimeout(this.#timer);
    // While somebody types, not at every letter.
    this.#timer = setTimeout(() => this.#tell(), changed.has("config") && this.#told !== "" ? 250 : 0);
  }

  #tell(): void {
    const { config, variant, situation, colours } = this;
    const frame = this.#frameHere();
    if (!this.#isReady || frame === null || config === undefined) return;
    const order = { kind: "show", config, variant, situation, colours, language: this.#languageHere() } as const;
    const said = JSON.stringify(order);
    if (said === this.#told) return void this.toggleAttribute("data-drawn", !frame.inert);
    this.#told = said;
    const numbered: StageOrder = { ...order, number: ++this.#number };
    // What opens there must not take the focus from who is writing here.
    frame.inert = true;
    this.#writing = document.activeElement;
    // Only what has been laid out as inert keeps the focus out.
    void frame.offsetWidth;
    frame.contentWindow?.postMessage(numbered, location.origin);
  }

  #languageHere(): string {
    return this.chosenLanguage ?? this.language;
  }

  /** As large as there is room for; what is wider is drawn smaller, and what is higher scrolls. */
  #fit(): void {
    const frame = this.#frameHere();
    const box = frame?.parentElement;
    if (frame === null || box === null || box === undefined) return;
    const { width } = this;
    const scale = Math.min(1, box.clientWidth / width);
    const height = Math.min(windows[width] * scale, Math.max(LEAST_HEIGHT, innerHeight - AROUND));
    frame.style.inlineSize = `${width}px`;
    frame.style.blockSize = `${height / scale}px`;
    frame.style.transform = `scale(${scale})`;
    frame.style.marginInline = scale < 1 ? "0" : "auto";
    box.style.blockSize = `${height}px`;
  }

  protected override render(): TemplateResult {
    const { words, speech, config } = this;
    const { stage } = words;
    return html`<section class="card stage" aria-labelledby="stage-title">
      <h3 id="stage-title">${stage.title}</h3>
      <div class="pair">
        <div>
          <label for="stage-state">${stage.state}</label>
          <select
            id="stage-state"
            @change=${(event: Event) => (this.situation = (event.target as HTMLSelectElement).value as SituationName)}
          >
            ${situationNames.map(
              (each) =>
                html`<option value=${each} .selected=${live(each === this.situation)}>
                  ${stage.situations[each]}
                </option>`,
            )}
          </select>
        </div>
        <div>
          <label for="stage-language">${stage.language}</label>
          <select
            id="stage-language"
            @change=${(event: Event) => (this.chosenLanguage = (event.target as HTMLSelectElement).value)}
          >
            ${this.#languages().map(
              ([tag, name]) =>
                html`<option value=${tag} .selected=${live(tag === this.#languageHere())}>${name}</option>`,
            )}
          </select>
        </div>
      </div>
      <div class="row">
        <div class="row" role="group" aria-label=${stage.width}>
          ${widths.map(
            (each) =>
              html`<button
                type="button"
                class="chip"
                aria-pressed=${each === this.width ? "true" : "false"}
                @click=${() => (this.width = each)}
              >
                ${speech.say(stage.widthPixels, { width: speech.count(each) })}
              </button>`,
          )}
        </div>
        <div class="row" role="group" aria-label=${stage.colours}>
          ${(["light", "dark"] as const).map(
            (each) =>
              html`<button
                type="button"
                class="chip"
                aria-pressed=${each === this.colours ? "true" : "false"}
                @click=${() => (this.colours = each)}
              >
                ${stage[each]}
              </button>`,
          )}
        </div>
      </div>
      ${config === undefined ? html`<p class="problem" role="status">${stage.mistaken}</p>` : nothing}
      <div class="window"><iframe src="studio-stage.html" title=${stage.page}></iframe></div>
      <p class="hint">${stage.hint}</p>
    </section>`;
  }

  /** All that the widget speaks, and what the campaign asks for besides, such as `de-AT`. */
  #languages(): (readonly [string, string])[] {
    const names = new Intl.DisplayNames(this.speech.locale, { type: "language" });
    const tags = new Set<string>([...locales, this.#languageHere()]);
    return [...tags]
      .map((tag) => [tag, names.of(tag) ?? tag] as const)
      .sort(([, one], [, other]) => one.localeCompare(other, this.speech.locale));
  }
}
