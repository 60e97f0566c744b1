import type { Weekday } from "../../core/campaign/schedule.ts";
import type { DeskSpeech } from "../desk-speech.ts";
import type { Plural } from "../words/plural.ts";

/** What the studio says besides: names, times and numbers as Intl knows them in the desk's language. */
export interface Sayings {
  /** "a and b" */
  readonly all: (names: readonly string[]) => string;
  /** "a or b" */
  readonly any: (names: readonly string[]) => string;
  /** The text for a number, with `{n}` and others filled in. */
  readonly plural: (text: Plural, n: number, values?: Readonly<Record<string, string>>) => string;
  /** A share with a decimal where it has one: 2.5 % */
  readonly share: (share: number) => string;
  readonly quoted: (name: string) => string;
  /** "in Germany", by ISO 3166-1. */
  readonly inCountry: (code: string) => string;
  readonly countryName: (code: string) => string;
  readonly languageName: (tag: string) => string;
  readonly weekdayName: (day: Weekday) => string;
  /** `18:00`, as a clock of this language shows it. */
  readonly timeOfDay: (time: string) => string;
  /** Day, month and year. @param time milliseconds since 1970 */
  readonly day: (time: number, timeZone: string | undefined) => string;
  readonly dayAndTime: (time: number, timeZone: string | undefined) => string;
}

/** Formatters cost more to make than to use, and the panels follow every key. */
const made = new WeakMap<DeskSpeech, Sayings>();

export function sayingsOf(speech: DeskSpeech): Sayings {
  const known = made.get(speech) ?? makeSayings(speech);
  made.set(speech, known);
  return known;
}

/** 1 January 2023 was a Sunday. */
const firstSunday = Date.UTC(2023, 0, 1);
const dayNumbers: Readonly<Record<Weekday, number>> = { sun: 0, mon: 1, tue: 2, wed: 3, thu: 4, fri: 5, sat: 6 };

function makeSayings(speech: DeskSpeech): Sayings {
  const { locale, words } = speech;
  const { country, quoted } = words.rules;
  const lists = {
    all: new Intl.ListFormat(locale, { type: "conjunction" }),
    any: new Intl.ListFormat(locale, { type: "disjunction" }),
  };
  const plurals = new Intl.PluralRules(locale);
  const shares = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 1 });
  const countries = new Intl.DisplayNames(locale, { type: "region" });
  const languages = new Intl.DisplayNames(locale, { type: "language" });
  const weekdays = new Intl.DateTimeFormat(locale, { weekday: "long", timeZone: "UTC" });
  const times = new Intl.DateTimeFormat(locale, { timeStyle: "short", timeZone: "UTC" });
  const formats = new Map<string, Intl.DateTimeFormat>();
  const formatted = (time: number, timeZone: string | undefined, withTime: boolean) => {
    const key = `${timeZone} ${withTime}`;
    const known =
      formats.get(key) ??
      new Intl.DateTimeFormat(locale, {
        dateStyle: "long",
        ...(withTime ? { timeStyle: "short" as const } : {}),
        calendar: "gregory",
        timeZone,
      });
    formats.set(key, known);
    return known.format(time);
  };
  const countryName = (code: string) => nameIn(countries, code);
  return {
    all: (names) => lists.all.format(names),
    any: (names) => lists.any.format(names),
    plural: (text, n, values = {}) =>
      speech.say(plurals.select(n) === "one" ? text.one : text.other, { n: speech.number(n), ...values }),
    share: (share) => shares.format(share),
    quoted: (name) => speech.say(quoted, { name }),
    inCountry: (code) => {
      const { text } = country.each.find(({ codes }) => codes.split(" ").includes(code)) ?? { text: country.any };
      return speech.say(text, { name: countryName(code) });
    },
    countryName,
    languageName: (tag) => nameIn(languages, tag),
    weekdayName: (day) => weekdays.format(firstSunday + dayNumbers[day] * 86_400_000),
    timeOfDay: (time) => {
      const [hours = 0, minutes = 0] = time.split(":").map(Number);
      return times.format((hours * 60 + minutes) * 60_000);
    },
    day: (time, timeZone) => formatted(time, timeZone, false),
    dayAndTime: (time, timeZone) => formatted(time, timeZone, true),
  };
}

/** A draft may hold any letters: what Intl does not know stays as it was written. */
function nameIn(names: Intl.DisplayNames, code: string): string {
  try {
    return names.of(code) ?? code;
  } catch {
    // A RangeError: that is how Intl says that it is no code.
    return code;
  }
}
