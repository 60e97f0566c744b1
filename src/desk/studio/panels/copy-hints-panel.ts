import { html, LitElement, nothing, type TemplateResult } from "lit";
import type { Placement } from "../../../core/campaign/placement.ts";
import { readingHints, type CopySpot, type ReadingHint } from "../../../core/desk/studio/reading-hints.ts";
import type { DeskSpeech } from "../../desk-speech.ts";
import { sayingsOf } from "../sayings.ts";

/** `<desk-copy-hints>`: what of a text readers may stumble over, as far as it can be counted. */
export class CopyHintsPanel extends LitElement {
  static override properties = {
    text: { attribute: false },
    language: { attribute: false },
    textPart: { attribute: false },
    placement: { attribute: false },
    label: { attribute: false },
    speech: { attribute: false },
  };
  declare text: string;
  /** BCP 47, of the text. */
  declare language: string;
  declare textPart: CopySpot["part"];
  /** Of the campaign; without it, nothing is said of what fits. */
  declare placement: Placement | undefined;
  /** Which text it is, where several are looked at on one page. */
  declare label: string | undefined;
  declare speech: DeskSpeech;

  constructor() {
    super();
    this.text = "";
    this.language = "en";
    this.textPart = "body";
  }

  /** In the page itself: one style sheet is for all of the desk. */
  protected override createRenderRoot(): this {
    return this;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { text, language, textPart: part, placement, label, speech } = this;
    if (text.trim() === "") return nothing;
    const { hints: words } = speech.words;
    const { hints, unmeasured } = readingHints(text, language, placement && { part, placement });
    const measures = sayingsOf(speech).all(unmeasured.map((each) => words.measure[each]));
    const name = label === undefined ? words.heading : `${label}: ${words.heading}`;
    return html`<section class="studio-panel hints" aria-label=${name}>
      ${label === undefined ? nothing : html`<p class="hints-of">${label}</p>`}
      <div role="status">
        <ul class="said">
          ${hints.map((hint) => html`<li>${this.#say(hint)}</li>`)}
          ${hints.length === 0 ? html`<li class="muted">${words.none}</li>` : nothing}
        </ul>
      </div>
      ${unmeasured.length === 0 ? nothing : html`<p class="muted">${speech.say(words.unmeasured, { measures })}</p>`}
    </section>`;
  }

  #say(hint: ReadingHint): string {
    const { speech } = this;
    const { hint: texts } = speech.words.hints;
    const { all, quoted } = sayingsOf(speech);
    const count = (value: number) => speech.count(value);
    switch (hint.kind) {
      case "lines":
        return speech.say(texts.lines, {
          letters: count(hint.letters),
          fits: count(hint.fits),
          lines: count(hint.lines),
        });
      case "sentence":
        return speech.say(texts.sentence, {
          words: count(hint.words),
          most: count(hint.most),
          sentence: quoted(hint.sentence),
        });
      case "capitals":
        return speech.say(texts.capitals, { words: all(hint.words) });
      case "exclamations":
      case "questions":
        return speech.say(texts[hint.kind], { count: count(hint.count) });
      case "urgency":
        return speech.say(texts.urgency, { phrase: quoted(hint.phrase) });
      default:
        return hint satisfies never;
    }
  }
}
