import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import type { Config } from "../../../core/campaign/config.ts";
import { asPublished } from "../../../core/desk/studio/as-published.ts";
import { devices } from "../../../core/campaign/page.ts";
import { homeOf, typicalReadership, type KindOfReader } from "../../../core/desk/studio/readership.ts";
import { whoGetsWhat, type KindOutcome, type WhoGetsWhat } from "../../../core/desk/studio/who-gets-what.ts";
import { ownDayAfter } from "../../../core/reader/snooze.ts";
import { ChartRoom } from "../../charts/chart-room.ts";
import { rows } from "../../charts/rows.ts";
import type { DeskSpeech } from "../../desk-speech.ts";
import { countryChoices, deviceChoices, languageChoices } from "../page-choices.ts";
import { sayingsOf } from "../sayings.ts";
import { checkField, numberField, selectField, textField, where } from "./fields.ts";

/** So long after the last key it is reckoned anew: a tenth of a second of work must not fall between two keys. */
const REST_MS = 200;
/** A chart's, in pixels. */
const WIDEST = 900;
/** Of the reasons why not, as many as say most of it. */
const REASONS = 2;

/** `<desk-who-gets-what>`: how often each kind of reader is asked in 30 days, by which campaign, and why not. */
export class WhoGetsWhatPanel extends LitElement {
  static override properties = {
    config: { attribute: false },
    speech: { attribute: false },
    now: { attribute: false },
    readership: { state: true },
    from: { state: true },
    countsDrafts: { state: true },
    answer: { state: true },
  };
  declare config: Config | undefined;
  declare speech: DeskSpeech;
  /** Milliseconds since 1970. */
  declare now: number;
  /** The publisher's own; the typical one where there is none. */
  declare readership: readonly KindOfReader[] | undefined;
  /** `2026-12-01` */
  declare from: string | undefined;
  declare countsDrafts: boolean;
  declare answer: WhoGetsWhat | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #room = new ChartRoom(this, { within: ".studio-panel", widest: WIDEST });

  constructor() {
    super();
    this.now = Date.now();
    this.countsDrafts = true;
  }

  /** In the page itself: one style sheet is for all of the desk. */
  protected override createRenderRoot(): this {
    return this;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const isAsked = (["config", "now", "readership", "from", "countsDrafts"] as const).some((name) =>
      changed.has(name),
    );
    if (!isAsked || this.config === undefined) return;
    if (this.answer === undefined) return this.#reckon();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#reckon(), REST_MS);
  }

  #reckon(): void {
    const { config, countsDrafts } = this;
    if (config === undefined) return;
    this.answer = whoGetsWhat(countsDrafts ? asPublished(config) : config, this.#readers(config), this.#begins());
  }

  #begins(): number {
    const begins = Date.parse(`${this.#from()}T00:00`);
    return Number.isNaN(begins) ? this.now : begins;
  }

  #from(): string {
    return this.from ?? ownDayAfter(this.now, 0);
  }

  #readers(config: Config): readonly KindOfReader[] {
    const { locale } = this.speech;
    const { region, language } = new Intl.Locale(locale).maximize();
    return this.readership ?? typicalReadership(homeOf(config, { country: region, language }));
  }

  protected override render(): TemplateResult | typeof nothing {
    const { config, answer, speech } = this;
    if (config === undefined || answer === undefined) return nothing;
    const { gets } = speech.words.reach;
    const hasDrafts = config.appeals.some(({ status }) => status === "draft");
    const say = (value: number) => speech.number(Math.round(value * 10) / 10);
    return html`<section class="studio-panel" aria-label=${gets.heading}>
      <h3>${gets.heading}</h3>
      <div class="fields">
        ${textField(
          { id: "gets-from", label: gets.from, type: "date", value: this.#from() },
          (value) => (this.from = value === "" ? undefined : value),
        )}
        ${where(hasDrafts, () =>
          checkField(
            { id: "gets-drafts", label: gets.drafts, checked: this.countsDrafts },
            (checked) => (this.countsDrafts = checked),
          ),
        )}
      </div>
      <p class="sentence" role="status">
        ${
          answer.asked === 0
            ? gets.nobody
            : speech.say(gets.sentence, { asked: say(answer.asked * 100), asks: say(answer.asksEach) })
        }
      </p>
      ${answer.asked === 0 ? nothing : this.#chart(answer)} ${this.#table(answer)}
      <p class="muted">${gets.hint}</p>
      ${this.#own(config)}
    </section>`;
  }

  #chart({ kinds }: WhoGetsWhat): TemplateResult {
    const { speech } = this;
    const { width } = this.#room;
    const { reach } = speech.words;
    const label = reach.gets.chart;
    const tick = (asks: number) => speech.number(Math.round(asks * 10) / 10);
    const data = kinds.map(({ kind, asks }) => {
      const name = reach.kind[kind.kind];
      return { label: name, value: asks, title: `${name}: ${tick(asks)}` };
    });
    return html`<h4>${label}</h4>
      <figure>${rows(data, { label, tick, width })}</figure>`;
  }

  #table({ kinds }: WhoGetsWhat): TemplateResult {
    const { gets } = this.speech.words.reach;
    return html`<div class="scroll" tabindex="0" role="group" aria-label=${gets.heading}>
      <table class="wrapping">
        <thead>
          <tr>
            <th scope="col">${gets.readers}</th>
            <th scope="col" class="number">${gets.share}</th>
            <th scope="col" class="number">${gets.visits}</th>
            <th scope="col" class="number">${gets.asked}</th>
            <th scope="col" class="number">${gets.asks}</th>
            <th scope="col">${gets.by}</th>
            <th scope="col">${gets.notBecause}</th>
          </tr>
        </thead>
        <tbody>
          ${kinds.map((each) => this.#row(each))}
        </tbody>
      </table>
    </div>`;
  }

  #row({ kind, share, visits, asked, asks, campaigns, reasons }: KindOutcome): TemplateResult {
    const { speech } = this;
    const { reach } = speech.words;
    const sayings = sayingsOf(speech);
    const tenths = (value: number) => speech.number(Math.round(value * 10) / 10);
    const by = campaigns.map((each) => `${each.campaign} (${tenths(each.asks)})`);
    const not = reasons.slice(0, REASONS).map((each) => `${reach.reason[each.reason]} (${speech.share(each.share)})`);
    return html`<tr>
      <th scope="row">${reach.kind[kind.kind]}</th>
      <td class="number">${sayings.share(share)}</td>
      <td class="number">${tenths(visits)}</td>
      <td class="number">${asked === 0 ? reach.gets.never : speech.share(asked)}</td>
      <td class="number">${tenths(asks)}</td>
      <td>${by.join(", ")}</td>
      <td>${not.join("; ")}</td>
    </tr>`;
  }

  #own(config: Config): TemplateResult {
    const { speech } = this;
    const { reach } = speech.words;
    const readers = this.#readers(config);
    const sum = readers.reduce((whole, { share }) => whole + share, 0);
    const isWhole = Math.abs(sum - 1) < 0.0005;
    return html`<details>
      <summary>${reach.gets.own}</summary>
      ${isWhole ? nothing : html`<p>${speech.say(reach.gets.sum, { sum: sayingsOf(speech).share(sum) })}</p>`}
      ${readers.map((each, index) => this.#fields(each, index, readers))}
      ${where(
        this.readership !== undefined,
        () =>
          html`<button class="plain" type="button" @click=${() => (this.readership = undefined)}>
            ${reach.gets.typical}
          </button>`,
      )}
    </details>`;
  }

  #fields(reader: KindOfReader, index: number, readers: readonly KindOfReader[]): TemplateResult {
    const { speech } = this;
    const { gets, page, kind } = speech.words.reach;
    const set = (change: Partial<KindOfReader>) =>
      (this.readership = readers.map((each, at) => (at === index ? { ...each, ...change } : each)));
    const id = (name: string) => `gets-${reader.kind}-${name}`;
    const number = (name: "everyDays" | "pagesPerVisit" | "hour", min: number, max: number) =>
      numberField({ id: id(name), label: gets[name], value: reader[name], min, max }, (value) =>
        set({ [name]: value }),
      );
    return html`<fieldset>
      <legend>${kind[reader.kind]}</legend>
      <div class="fields">
        ${numberField(
          { id: id("share"), label: `${gets.share} (%)`, value: Math.round(reader.share * 100), min: 0, max: 100 },
          (value) => set({ share: value / 100 }),
        )}
        ${number("everyDays", 1, 30)} ${number("pagesPerVisit", 1, 20)} ${number("hour", 0, 23)}
        ${selectField(
          {
            id: id("country"),
            label: page.country,
            value: reader.country ?? "",
            choices: countryChoices(speech, [reader.country]),
          },
          (value) => set({ country: value === "" ? undefined : value }),
        )}
        ${selectField(
          { id: id("device"), label: page.device, value: reader.device, choices: deviceChoices(speech) },
          (value) => set({ device: devices.find((each) => each === value) ?? reader.device }),
        )}
        ${selectField(
          {
            id: id("language"),
            label: page.language,
            value: reader.language,
            choices: languageChoices(speech, [reader.language]),
          },
          (value) => set({ language: value }),
        )}
      </div>
    </fieldset>`;
  }
}
