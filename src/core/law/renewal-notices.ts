import { inMonths } from "../money/in-months.ts";
import type { Interval } from "../money/interval.ts";
import { renewalLaws, type DaysBefore, type RenewalLaw } from "./renewal-laws.ts";

/** Where a giver lives, as far as Stripe knows: ISO 3166, the state without its country. */
export interface Place {
  readonly country: string | undefined;
  readonly state?: string | undefined;
}

const DAY_SECONDS = 86_400;
/** Before the charge that a reminder is about, in days. */
export const REMINDER_DAYS = 10;
/** Where all laws that apply leave the choice. */
const IDEAL_DAYS = 30;

/** Those that may apply: of one who lives nobody knows where, all. @param at seconds since 1970 */
export function lawsFor(interval: Interval, place: Place, at: number): readonly RenewalLaw[] {
  const country = place.country?.toUpperCase();
  const region = place.state === undefined ? undefined : `${country}-${place.state.toUpperCase()}`;
  const covers = (where: string): boolean => {
    if (country === undefined || where === country || where === region) return true;
    return region === undefined && where.startsWith(`${country}-`);
  };
  return renewalLaws.filter(
    ({ where, intervals, since }) =>
      (where === "everywhere" || where.some(covers)) &&
      intervals.some((each) => each === interval) &&
      (since === undefined || at * 1000 >= Date.parse(`${since}T00:00:00Z`)),
  );
}

/**
 * On which days before a renewal a giver is told of it, the earliest first: as few as satisfy all laws that apply. Mostly
 * one, thirty days before.
 *
 * @param at of the renewal, in seconds since 1970
 */
export function noticeDays(interval: Interval, place: Place, at: number): readonly number[] {
  const windows = lawsFor(interval, place, at)
    .flatMap(({ notice }) => (notice !== undefined && "from" in notice ? [notice] : []))
    .sort((one, other) => one.to - other.to);
  const shared: DaysBefore[] = [];
  for (const { from, to } of windows) {
    const last = shared.at(-1);
    // The one whose last day comes first decides: who begins after that needs another notice.
    if (last === undefined || from > last.to) shared.push({ from, to });
    else shared[shared.length - 1] = { from: Math.max(last.from, from), to: last.to };
  }
  const isAlone = shared.length === 1;
  return shared.map(({ from, to }) => Math.min(to, isAlone ? Math.max(from, IDEAL_DAYS) : from + 7)).toReversed();
}

/** After how many months of monthly gifts a giver is reminded, again and again; undefined where nobody asks for it. */
export function reminderMonths(place: Place, at: number): number | undefined {
  const months = lawsFor("month", place, at).flatMap(({ notice }) =>
    notice !== undefined && "everyMonths" in notice ? [notice.everyMonths] : [],
  );
  return months.length === 0 ? undefined : Math.min(...months);
}

/** All places whose days differ: the laws' own, and those that no law names. */
const places: readonly Place[] = [
  { country: undefined },
  { country: "US" },
  { country: "ZZ" },
  ...renewalLaws.flatMap(({ where }) => (where === "everywhere" ? [] : where.map(toPlace))),
];

function toPlace(where: string): Place {
  const [country, state] = where.split("-");
  return { country, state };
}

/** The days before a renewal on which anybody anywhere is told of it; the earliest first. */
export function allNoticeDays(interval: Interval, at: number): readonly number[] {
  const days = new Set(places.flatMap((place) => noticeDays(interval, place, at)));
  return [...days].sort((one, other) => other - one);
}

/** Noon would be kinder, but not everywhere: eight in the morning by UTC, so many days before. Seconds since 1970. */
export function daysBefore(at: number, days: number): number {
  return (Math.floor(at / DAY_SECONDS) - days) * DAY_SECONDS + 8 * 3600;
}

/** See {@link inMonths}; seconds since 1970. */
export function monthsLater(at: number, months: number): number {
  return Math.floor(inMonths(at * 1000, months) / 1000);
}
