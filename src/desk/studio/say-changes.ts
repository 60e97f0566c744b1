import { diffConfigs, type Change } from "../../core/desk/studio/diff-configs.ts";
import { placements } from "../../core/campaign/placement.ts";
import { weekdays } from "../../core/campaign/schedule.ts";
import { intervals } from "../../core/money/interval.ts";
import { isCurrencyCode } from "../../core/money/is-currency-code.ts";
import type { DeskSpeech } from "../desk-speech.ts";
import { settings, type ChangesWords } from "../words/changes/changes-words.ts";
import { isSame } from "./model/merge-configs.ts";
import { hasBuiltInAppeal } from "./model/campaigns.ts";
import { sayingsOf } from "./sayings.ts";

/** One change in words. */
export interface SaidChange {
  readonly kind: Change["kind"];
  /** What it belongs to: "Campaign “December”". */
  readonly place: string;
  /** "the heading of variant b", or of a whole entry all that there is to say. */
  readonly what: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

export function sayChanges(before: unknown, after: unknown, speech: DeskSpeech): readonly SaidChange[] {
  return [
    ...sayBuiltIn(before, after, speech),
    ...diffConfigs(before, after).map((change) => sayChange(change, speech)),
  ];
}

/** It comes and goes by itself: nobody has written it. */
function sayBuiltIn(before: unknown, after: unknown, { words }: DeskSpeech): readonly SaidChange[] {
  if (hasBuiltInAppeal(before) === hasBuiltInAppeal(after)) return [];
  const kind = hasBuiltInAppeal(before) ? "removed" : "added";
  const { builtIn, everywhere } = words.changes;
  return [{ kind, place: everywhere, what: builtIn[kind], before: undefined, after: undefined }];
}

/** The same in one line: "Campaign “December”, the heading of variant b: “Old” → “New”". */
export function asLine({ kind, place, what, before, after }: SaidChange, speech: DeskSpeech): string {
  const { added, colon, removed } = speech.words.changes;
  const whole = `${place}, ${what}`;
  if (before !== undefined && after !== undefined) return `${whole}${colon} ${before} → ${after}`;
  if (after !== undefined) return speech.say(added, { what: whole, after });
  return before === undefined || kind !== "removed" ? whole : speech.say(removed, { what: whole, before });
}

function sayChange(change: Change, speech: DeskSpeech): SaidChange {
  const { kind } = change;
  const place = sayPlace(change, speech);
  const entry = entryKind(change.setting);
  if (entry !== undefined && kind === "moved") {
    const listed = (ids: unknown) => (Array.isArray(ids) ? ids.map(String).join(", ") : "");
    const what = speech.words.changes.moved[entry];
    return { kind, place, what, before: listed(change.before), after: listed(change.after) };
  }
  const name = entry === undefined ? undefined : change.of[entry];
  if (entry !== undefined && name !== undefined && kind !== "changed" && kind !== "moved") {
    const what = speech.say(speech.words.changes.entry[entry][kind], { name: sayingsOf(speech).quoted(name) });
    return { kind, place, what, before: undefined, after: undefined };
  }
  const valueOf = (value: unknown, currency: string | undefined) =>
    value === undefined ? undefined : sayValue(change.setting, value, currency, speech);
  return {
    kind,
    place,
    what: saySetting(change, speech),
    before: valueOf(change.before, change.currencyBefore),
    after: valueOf(change.after, change.currencyAfter),
  };
}

function entryKind(setting: string): keyof ChangesWords["entry"] | undefined {
  if (setting === "appeals") return "campaign";
  if (setting === "appeals.variants") return "variant";
  return setting === "goals" ? "goal" : undefined;
}

function sayPlace({ of }: Change, speech: DeskSpeech): string {
  const { campaign, goal, currency, messages, everywhere } = speech.words.changes;
  const { quoted, languageName } = sayingsOf(speech);
  if (of.campaign !== undefined) return speech.say(campaign, { name: quoted(of.campaign) });
  if (of.goal !== undefined) return speech.say(goal, { name: quoted(of.goal) });
  if (of.currency !== undefined) return speech.say(currency, { name: of.currency.toUpperCase() });
  if (of.language !== undefined) return speech.say(messages, { name: languageName(of.language) });
  return everywhere;
}

/** By the longest part of where it stands that has a name; what goes beyond is said as the publisher writes it. */
function saySetting({ setting, path, of }: Change, speech: DeskSpeech): string {
  const { setting: names, ofVariant } = speech.words.changes;
  const known = settings.filter((each) => setting === each || setting.startsWith(`${each}.`));
  const [name] = known.sort((one, other) => other.length - one.length);
  const rest = name === undefined ? path : path.slice(path.length - depth(setting) + depth(name));
  const said = [...(name === undefined ? [] : [speech.say(names[name], { name: of.name ?? "" })]), rest.join(".")];
  const text = said.filter((each) => each !== "").join(`${speech.words.changes.colon} `);
  return of.variant === undefined ? text : speech.say(ofVariant, { setting: text, variant: of.variant });
}

const depth = (setting: string) => setting.split(".").length;

const copy = ["heading", "body", "signature", "consent", "name", "contact", "messages.*.*"];

/** As money, as a date, as what a picker calls it; what nothing is known of as it is written. */
function sayValue(setting: string, value: unknown, currency: string | undefined, speech: DeskSpeech): string {
  const { changes, choices, appeals } = speech.words;
  const sayings = sayingsOf(speech);
  const last = setting.split(".").at(-1) ?? "";
  if (value === "" || (Array.isArray(value) && value.length === 0)) return changes.empty;
  if (Array.isArray(value)) {
    const said = value.map((each: unknown) => sayValue(setting, each, currency, speech));
    return last === "body" ? said.join(" ") : sayings.all(said);
  }
  if (typeof value === "boolean") return value ? changes.yes : changes.no;
  if (typeof value === "number") return sayNumber(setting, value, currency, speech);
  // It counts with all that is usual.
  if (setting === "tallies" && isSame(value, {})) return changes.yes;
  if (typeof value !== "string") return sayHours(value, speech) ?? JSON.stringify(value);
  if (copy.includes(last) || copy.includes(setting)) return sayings.quoted(value);
  if (last === "from" || last === "until") return sayDate(value, speech);
  const interval = intervals.find((each) => each === value);
  if (last === "interval" && interval !== undefined) return choices.interval[interval];
  const placement = placements.find((each) => each === value);
  if (last === "placement" && placement !== undefined) return appeals.placements[placement];
  const weekday = weekdays.find((each) => each === value);
  if (setting === "appeals.schedule.days" && weekday !== undefined) return sayings.weekdayName(weekday);
  if (/countries/i.test(last)) return sayings.countryName(value);
  if (last === "languages") return sayings.languageName(value);
  if (last === "currency") return value.toUpperCase();
  const known = Object.entries(changes.value).find(([name]) => name === value);
  const isPicked = ["status", "audience", "devices", "kind", "referrers"].includes(last);
  return isPicked && known !== undefined ? known[1] : value;
}

function sayNumber(setting: string, value: number, currency: string | undefined, speech: DeskSpeech): string {
  const { share } = sayingsOf(speech);
  if (setting === "amounts.*.fees.percent" || setting === "appeals.opens.afterScroll") return share(value / 100);
  if (setting === "appeals.holdback" || setting === "tallies.sample") return share(value);
  const isAmount = currency !== undefined && isCurrencyCode(currency) && /^(amounts\.|goals\.target)/.test(setting);
  return isAmount ? speech.amount(value, currency) : new Intl.NumberFormat(speech.locale).format(value);
}

function sayHours(value: unknown, speech: DeskSpeech): string | undefined {
  if (typeof value !== "object" || value === null || !("from" in value) || !("until" in value)) return undefined;
  const { from, until } = value;
  if (typeof from !== "string" || typeof until !== "string") return undefined;
  const { timeOfDay } = sayingsOf(speech);
  return speech.say(speech.words.changes.hours, { from: timeOfDay(from), until: timeOfDay(until) });
}

/** The day and time that were written, by whatever clock; its offset stands behind it. */
function sayDate(moment: string, speech: DeskSpeech): string {
  const [, day, time, offset = ""] = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d).*?)?(Z|[+-]\d\d:\d\d)?$/.exec(moment) ?? [];
  const at = Date.parse(`${day}T${time ?? "00:00"}Z`);
  if (Number.isNaN(at)) return moment;
  const sayings = sayingsOf(speech);
  if (time === undefined) return sayings.day(at, "UTC");
  return [sayings.dayAndTime(at, "UTC"), offset.replace("Z", "UTC")].filter((each) => each !== "").join(" ");
}
