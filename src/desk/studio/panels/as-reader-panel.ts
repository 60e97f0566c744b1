import { html, LitElement, nothing, type TemplateResult } from "lit";
import type { Config } from "../../../core/campaign/config.ts";
import type { Explanation } from "../../../core/campaign/explain.ts";
import { devices } from "../../../core/campaign/page.ts";
import { asPublished } from "../../../core/desk/studio/as-published.ts";
import { asThisReader } from "../../../core/desk/studio/as-this-reader.ts";
import { homeOf } from "../../../core/desk/studio/readership.ts";
import { intervals } from "../../../core/money/interval.ts";
import { daysLater } from "../../../core/reader/days-later.ts";
import { ownDayAfter, snoozeOptions } from "../../../core/reader/snooze.ts";
import type { DeskSpeech } from "../../desk-speech.ts";
import { countryChoices, deviceChoices, languageChoices } from "../page-choices.ts";
import { storyOf, type Told } from "../reader-told.ts";
import { sayingsOf } from "../sayings.ts";
import { checkField, numberField, selectField, textField, where } from "./fields.ts";

/** How far the slider goes, in days from today. */
const BACK = 30;
const AHEAD = 90;

/** `<desk-as-reader>`: one reader's days as a slider, and what each campaign's rules say on each of them. */
export class AsReaderPanel extends LitElement {
  static override properties = {
    config: { attribute: false },
    speech: { attribute: false },
    now: { attribute: false },
    told: { state: true },
    day: { state: true },
    time: { state: true },
    countsDrafts: { state: true },
  };
  declare config: Config | undefined;
  declare speech: DeskSpeech;
  /** Milliseconds since 1970. */
  declare now: number;
  /** What was told of the reader; the rest is as it is of one who comes for the first time. */
  declare told: Partial<Told>;
  /** From today. */
  declare day: number;
  /** `12:00` */
  declare time: string;
  declare countsDrafts: boolean;

  constructor() {
    super();
    this.now = Date.now();
    this.told = {};
    this.day = 0;
    this.time = "12:00";
    this.countsDrafts = true;
  }

  /** In the page itself: one style sheet is for all of the desk. */
  protected override createRenderRoot(): this {
    return this;
  }

  #all(config: Config): Told {
    const { region, language } = new Intl.Locale(this.speech.locale).maximize();
    const home = homeOf(config, { country: region, language });
    const today = ownDayAfter(this.now, 0);
    return {
      articles: 1,
      visits: 1,
      seen: 0,
      gave: "",
      gaveOn: ownDayAfter(this.now, -60),
      later: "",
      laterOn: today,
      closed: 0,
      closedOn: today,
      country: home.country ?? "",
      device: "desktop",
      language: home.language,
      section: "",
      path: "/article",
      isSensitive: false,
      ...this.told,
    };
  }

  get #at(): number {
    const [hours = 12, minutes = 0] = this.time.split(":").map(Number);
    return new Date(daysLater(this.now, this.day)).setHours(hours, minutes, 0, 0);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { config, speech } = this;
    if (config === undefined) return nothing;
    const { reader } = speech.words.reach;
    const told = this.#all(config);
    const at = this.#at;
    const hasDrafts = config.appeals.some(({ status }) => status === "draft");
    const explanation = asThisReader(this.countsDrafts ? asPublished(config) : config, storyOf(told), at);
    const day = new Intl.DateTimeFormat(speech.locale, { dateStyle: "full", calendar: "gregory" }).format(at);
    return html`<section class="studio-panel" aria-label=${reader.heading}>
      <h3>${reader.heading}</h3>
      ${this.#done(told)} ${this.#page(told)}
      <div class="fields">
        <div class="field wide">
          <label for="reader-day">${reader.day}</label>
          <input
            id="reader-day"
            type="range"
            min=${-BACK}
            max=${AHEAD}
            step="1"
            .value=${String(this.day)}
            aria-valuetext=${day}
            @input=${(event: Event) => {
              if (event.target instanceof HTMLInputElement) this.day = event.target.valueAsNumber;
            }}
          />
        </div>
        ${textField(
          { id: "reader-time", label: reader.time, type: "time", value: this.time },
          (value) => (this.time = value === "" ? "12:00" : value),
        )}
        ${where(hasDrafts, () =>
          checkField(
            { id: "reader-drafts", label: speech.words.reach.gets.drafts, checked: this.countsDrafts },
            (checked) => (this.countsDrafts = checked),
          ),
        )}
      </div>
      ${this.#answer(explanation, day)}
    </section>`;
  }

  #done(told: Told): TemplateResult {
    const { reach, choices } = this.speech.words;
    const { reader } = reach;
    const number = (name: "articles" | "visits" | "seen" | "closed", min: number, max: number) =>
      numberField({ id: `reader-${name}`, label: reader[name], value: told[name], min, max }, (value) =>
        this.#tell({ [name]: value }),
      );
    const date = (name: "gaveOn" | "laterOn" | "closedOn") =>
      textField({ id: `reader-${name}`, label: reader[name], type: "date", value: told[name] }, (value) =>
        this.#tell({ [name]: value }),
      );
    const never = { value: "", text: reader.never };
    return html`<fieldset>
      <legend>${reader.has}</legend>
      <div class="fields">
        ${number("articles", 0, 200)} ${number("visits", 1, 1000)} ${number("seen", 0, 60)}
        ${selectField(
          {
            id: "reader-gave",
            label: reader.gave,
            value: told.gave,
            choices: [never, ...intervals.map((each) => ({ value: each, text: choices.interval[each] }))],
          },
          (value) => this.#tell({ gave: intervals.find((each) => each === value) ?? "" }),
        )}
        ${where(told.gave !== "", () => date("gaveOn"))}
        ${selectField(
          {
            id: "reader-later",
            label: reader.later,
            value: told.later,
            choices: [never, ...snoozeOptions.map((each) => ({ value: each, text: reader.laterOption[each] }))],
          },
          (value) => this.#tell({ later: snoozeOptions.find((each) => each === value) ?? "" }),
        )}
        ${where(told.later !== "", () => date("laterOn"))} ${number("closed", 0, 10)}
        ${where(told.closed > 0, () => date("closedOn"))}
      </div>
    </fieldset>`;
  }

  #page(told: Told): TemplateResult {
    const { speech } = this;
    const { reader, page } = speech.words.reach;
    return html`<fieldset>
      <legend>${reader.reads}</legend>
      <div class="fields">
        ${selectField(
          {
            id: "reader-country",
            label: page.country,
            value: told.country,
            choices: countryChoices(speech, [told.country]),
          },
          (country) => this.#tell({ country }),
        )}
        ${selectField(
          { id: "reader-device", label: page.device, value: told.device, choices: deviceChoices(speech) },
          (value) => this.#tell({ device: devices.find((each) => each === value) ?? told.device }),
        )}
        ${selectField(
          {
            id: "reader-language",
            label: page.language,
            value: told.language,
            choices: languageChoices(speech, [told.language]),
          },
          (language) => this.#tell({ language }),
        )}
        ${textField({ id: "reader-section", label: page.section, value: told.section }, (section) =>
          this.#tell({ section }),
        )}
        ${textField({ id: "reader-path", label: page.path, value: told.path }, (path) => this.#tell({ path }))}
        ${checkField({ id: "reader-sensitive", label: page.sensitive, checked: told.isSensitive }, (isSensitive) =>
          this.#tell({ isSensitive }),
        )}
      </div>
    </fieldset>`;
  }

  #tell(change: Partial<Told>): void {
    this.told = { ...this.told, ...change };
  }

  #answer({ decision, campaigns, reader }: Explanation, day: string): TemplateResult {
    const { speech } = this;
    const { reach, appeals } = speech.words;
    const { quoted } = sayingsOf(speech);
    const sentence = decision.show
      ? speech.say(reach.reader.sees, { day, campaign: quoted(decision.campaign.id) })
      : speech.say(reach.reader.seesNothing, { day, reason: reach.reason[decision.reason] });
    const mayAsk = reader.every(({ blocks }) => !blocks);
    return html`<p class="sentence" role="status">${sentence}</p>
      ${campaigns.map(
        ({ campaign, placement, isShown, verdicts }) =>
          html`<h4>${quoted(campaign)}, ${appeals.placements[placement]}</h4>
            <ul class="said">
              ${
                decision.show && isShown
                  ? html`<li>${speech.say(reach.reader.shown, { variant: decision.variant.id })}</li>`
                  : nothing
              }
              ${this.#verdicts(verdicts, mayAsk && decision.show && !isShown ? decision.campaign.id : undefined, reader)}
            </ul>`,
      )}`;
  }

  /** What speaks against it; of what does not, how many. */
  #verdicts(
    verdicts: Explanation["reader"],
    outrankedBy: string | undefined,
    reader: Explanation["reader"],
  ): TemplateResult {
    const { speech } = this;
    const { reach } = speech.words;
    const { plural, quoted } = sayingsOf(speech);
    const all = [...reader, ...verdicts];
    const against = all.filter(({ blocks }) => blocks);
    const others = all.length - against.length;
    const isOutranked = outrankedBy !== undefined && against.length === 0;
    return html`${against.map(({ reason }) => html`<li>${capital(reach.reason[reason], speech.locale)}.</li>`)}
      ${isOutranked ? html`<li>${speech.say(reach.reader.outranked, { campaign: quoted(outrankedBy) })}</li>` : nothing}
      <li class="muted">${plural(reach.reader.passed, others)}</li>`;
  }
}

function capital(text: string, locale: string): string {
  const [first = "", ...others] = Array.from(text);
  return `${first.toLocaleUpperCase(locale)}${others.join("")}`;
}
