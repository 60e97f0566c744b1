import { html, LitElement, type TemplateResult } from "lit";
import type { DeskSpeech } from "../../desk-speech.ts";
import type { StudioWords } from "../../words/studio/studio-words.ts";
import type { TakenUp } from "../model/draft-keeper.ts";
import type { Clash, Part } from "../model/merge-configs.ts";
import { timeOf } from "./time-of.ts";

const nameOf = ({ kind, name }: Part): string => `${kind}:${name}`;

/** `<desk-clash>`: two people have changed the same; both are shown, and one part after the other is chosen. */
export class ClashView extends LitElement {
  static override properties = {
    clashes: { attribute: false },
    with: { attribute: false },
    words: { attribute: false },
    speech: { attribute: false },
    taken: { state: true },
  };
  declare clashes: readonly Clash[];
  declare with: TakenUp | undefined;
  declare words: StudioWords;
  declare speech: DeskSpeech;
  /** Whose stands, by part; mine where nothing was chosen. */
  declare taken: ReadonlyMap<string, "mine" | "theirs">;

  constructor() {
    super();
    this.clashes = [];
    this.taken = new Map();
  }

  protected override createRenderRoot(): this {
    return this;
  }

  #settle(event: SubmitEvent): void {
    event.preventDefault();
    const { taken } = this;
    const take = (part: Part) => taken.get(nameOf(part)) ?? "mine";
    this.taken = new Map();
    this.dispatchEvent(new CustomEvent("settle", { detail: take }));
  }

  protected override render(): TemplateResult {
    const { words, speech, clashes } = this;
    const { clash } = words;
    const by = this.with?.by ?? clash.somebody;
    return html`<form class="card clash" role="alert" @submit=${(event: SubmitEvent) => this.#settle(event)}>
      <h2>${clash.title}</h2>
      <p>${speech.say(clash.intro, { name: by, time: timeOf(this.with?.savedAt, speech) })}</p>
      ${clashes.map((each) => this.#partView(each, by))}
      <button type="submit">${clash.button}</button>
    </form>`;
  }

  #partView({ part, before, mine, theirs }: Clash, by: string): TemplateResult {
    const { words, speech } = this;
    const { clash } = words;
    const name = nameOf(part);
    const label = speech.say(part.kind === "campaign" ? clash.campaign : clash.setting, { name: part.name });
    const asConfig = (value: unknown) =>
      part.kind === "campaign" ? { appeals: value === undefined ? [] : [value] } : { [part.name]: value };
    const side = (whose: "mine" | "theirs", title: string, value: unknown) =>
      html`<div>
        <label class="switch">
          <input
            type="radio"
            name=${name}
            .checked=${(this.taken.get(name) ?? "mine") === whose}
            @change=${() => (this.taken = new Map([...this.taken, [name, whose]]))}
          />
          ${title}
        </label>
        ${
          value === undefined
            ? html`<p>${clash.gone}</p>`
            : html`<desk-changes .live=${asConfig(before)} .draft=${asConfig(value)} .speech=${speech}></desk-changes>`
        }
      </div>`;
    return html`<fieldset class="part">
      <legend>${label}</legend>
      <div class="sides">
        ${side("mine", clash.mine, mine)} ${side("theirs", speech.say(clash.theirs, { name: by }), theirs)}
      </div>
    </fieldset>`;
  }
}
