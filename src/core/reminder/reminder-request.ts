import * as v from "valibot";
import { idPattern } from "../campaign/id-pattern.ts";
import type { Config } from "../campaign/config.ts";
import { amountIssue, localeShape } from "../checkout/checkout-request.ts";
import { emailShape } from "../email-shape.ts";
import type { Issue, Parsed } from "../issues.ts";
import { intervals, type Interval } from "../money/interval.ts";
import { parseFields } from "../parse-fields.ts";
import { dayAfter, dayOfTime, dayStart } from "../utc-calendar.ts";
import { earliestToday } from "./earliest-today.ts";

/** What the reader had chosen when they put it off. */
export interface ReminderChoice {
  readonly interval: Interval;
  /** Minor units of `currency`. */
  readonly amount: number;
  readonly currency: string;
}

/** Which day a reader wants to be reminded of what. */
export interface ReminderWish {
  /** `2027-03-01`: a day of the reader's own calendar. */
  readonly on: string;
  readonly campaign: string | undefined;
  readonly choice: ReminderChoice | undefined;
  /** BCP 47. */
  readonly locale: string | undefined;
}

export interface ReminderRequest extends ReminderWish {
  readonly email: string;
  /** What they agreed to, word for word. */
  readonly consent: string;
}

/** How far ahead a reminder may lie, in days: a year, leap years too. */
export const MAX_DAYS_AHEAD = 366;
const CONSENT_MAX_LENGTH = 500;

const wishEntries = {
  on: v.pipe(
    v.string(),
    v.check((day) => dayStart(day) !== undefined, "must be a day, such as 2027-03-01"),
  ),
  campaign: v.exactOptional(
    v.pipe(v.string(), v.regex(idPattern, "must be a short name of letters, digits and . _ : -")),
  ),
  locale: v.exactOptional(localeShape),
};

const requestShape = v.object({
  ...wishEntries,
  email: emailShape,
  consent: v.pipe(
    v.string(),
    v.check((text) => text.trim() !== "", "must not be empty"),
    v.maxLength(CONSENT_MAX_LENGTH),
  ),
  choice: v.exactOptional(v.unknown()),
});

const choiceShape = v.object({
  interval: v.picklist(intervals, "must be once, month or year"),
  amount: v.pipe(v.number(), v.safeInteger("must be an integer in minor units")),
  currency: v.string(),
});

/**
 * Reads the body of `POST /reminders`, already parsed as JSON. The amount is held against the same limits as a gift's.
 *
 * @param now milliseconds since 1970
 */
export function parseReminderRequest(body: unknown, config: Config, now: number): Parsed<ReminderRequest> {
  const parsed = parseFields(requestShape, body);
  if (!parsed.ok) return parsed;
  const { email, consent, on, campaign, locale, choice: given } = parsed.value;
  const choice = given === undefined ? undefined : parseChoice(given, config);
  const issues = [...wishIssues({ on, campaign }, config, now), ...(choice?.ok === false ? choice.issues : [])];
  if (choice?.ok === false || issues.length > 0) return { ok: false, issues };
  return { ok: true, value: { email, consent, on, campaign, locale, choice: choice?.value } };
}

const queryShape = v.object({
  ...wishEntries,
  interval: v.exactOptional(v.string()),
  amount: v.exactOptional(v.pipe(v.string(), v.regex(/^\d{1,15}$/, "must be a whole number in minor units"))),
  currency: v.exactOptional(v.string()),
});

/**
 * Reads the query of `GET /reminders.ics`: a choice is there as a whole, or not at all.
 *
 * @param query by name, each once
 * @param now milliseconds since 1970
 */
export function parseReminderQuery(
  query: Readonly<Record<string, string>>,
  config: Config,
  now: number,
): Parsed<ReminderWish> {
  const parsed = parseFields(queryShape, query);
  if (!parsed.ok) return parsed;
  const { on, campaign, locale, interval, amount, currency } = parsed.value;
  const issues = wishIssues({ on, campaign }, config, now);
  const given = Object.entries({ interval, amount: amount === undefined ? undefined : Number(amount), currency });
  const isChosen = given.some(([, value]) => value !== undefined);
  const choice = isChosen
    ? parseChoice(Object.fromEntries(given.filter(([, value]) => value !== undefined)), config, "")
    : undefined;
  if (choice?.ok === false || issues.length > 0)
    return { ok: false, issues: [...issues, ...(choice?.ok === false ? choice.issues : [])] };
  return { ok: true, value: { on, campaign, locale, choice: choice?.value } };
}

/** @param within what stands before the names of its fields in what is told of them */
function parseChoice(given: unknown, { amounts }: Config, within = "choice."): Parsed<ReminderChoice> {
  const parsed = parseFields(choiceShape, given);
  const issue = parsed.ok ? amountIssue(parsed.value, amounts) : undefined;
  const issues = parsed.ok ? (issue === undefined ? [] : [issue]) : parsed.issues;
  if (parsed.ok && issues.length === 0) return parsed;
  return { ok: false, issues: issues.map(({ path, message }) => ({ path: nameOf(within, path), message })) };
}

/** The whole of it, where no field is named. */
function nameOf(within: string, path: string): string {
  return path === "" ? within.replace(/\.$/, "") : within + path;
}

function wishIssues(
  { on, campaign }: Pick<ReminderWish, "on" | "campaign">,
  { appeals }: Config,
  now: number,
): readonly Issue[] {
  const first = earliestToday(now);
  const last = dayAfter(dayOfTime(now), MAX_DAYS_AHEAD);
  const issues: Issue[] = [];
  if (on < first) issues.push({ path: "on", message: "must not be over" });
  if (on > last) issues.push({ path: "on", message: `must be at most ${MAX_DAYS_AHEAD} days ahead` });
  if (campaign !== undefined && !appeals.some(({ id }) => id === campaign))
    issues.push({ path: "campaign", message: "is none of this publisher's" });
  return issues;
}
