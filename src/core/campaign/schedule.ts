import { dayAfter } from "../utc-calendar.ts";

/** When a campaign runs, as a publisher writes it. */
export interface Schedule {
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  readonly days?: Weekday[] | undefined;
  readonly hours?: { from: string; until: string } | undefined;
  readonly timeZone?: string | undefined;
}

/** As `Date.prototype.getDay` counts them. */
export const weekdays = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"] as const;
export type Weekday = (typeof weekdays)[number];

/** A day, or a time of one, with or without its offset. The years after 9999 are what the last of those days end in. */
const momentShape = /^(?:\+01)?\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?)?$/;
const hasOffset = /(?:Z|[+-]\d\d:\d\d)$/;
const timeAt = /T/;

/** What else `Date.parse` takes differs from browser to browser, and it takes 30 February for a day in March. */
export function isMoment(text: string): boolean {
  if (!momentShape.test(text) || Number.isNaN(Date.parse(text))) return false;
  const day = dayOf(text);
  return dayAfter(day, 0) === day;
}

export function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }) instanceof Intl.DateTimeFormat;
  } catch {
    return false;
  }
}

/**
 * The same schedule in times alone, as `Date.parse` reads them: a day without a time is meant whole, from its first
 * moment or until its last. Times without an offset are the time zone's; without a time zone they stay as they are,
 * and are the reader's own.
 */
export function settleSchedule({ from, until, timeZone, days, hours }: Schedule): Schedule {
  return {
    ...(days === undefined ? {} : { days }),
    ...(hours === undefined ? {} : { hours }),
    ...(from === undefined ? {} : { from: inTimeZone(timeAt.test(from) ? from : `${from}T00:00`, timeZone) }),
    ...(until === undefined
      ? {}
      : { until: inTimeZone(timeAt.test(until) ? until : `${dayAfter(until, 1)}T00:00`, timeZone) }),
    ...(timeZone === undefined ? {} : { timeZone }),
  };
}

function dayOf(moment: string): string {
  return moment.split("T")[0] ?? moment;
}

function inTimeZone(time: string, timeZone: string | undefined): string {
  if (timeZone === undefined || hasOffset.test(time)) return time;
  const asUtc = Date.parse(`${time}Z`);
  // Once with the offset of about that time, once with that of the time itself: the clocks may change between.
  const near = asUtc - offsetAt(asUtc, timeZone);
  return new Date(asUtc - offsetAt(near, timeZone)).toISOString();
}

/** Whether a campaign rests on this weekday, or at this time of day, of its time zone or the reader's own. */
export function isOffDay({ days, timeZone }: Schedule, now: number): boolean {
  return days !== undefined && !days.some((each) => each === weekdays[clockAt(now, timeZone).day]);
}

export function isOffHour({ hours, timeZone }: Schedule, now: number): boolean {
  if (hours === undefined) return false;
  const [from, until] = [minuteOf(hours.from), minuteOf(hours.until)];
  const { minute } = clockAt(now, timeZone);
  return from <= until ? minute < from || minute >= until : minute >= until && minute < from;
}

function minuteOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return hours * 60 + minutes;
}

/** Weekday and minute of the day. */
function clockAt(now: number, timeZone: string | undefined): { readonly day: number; readonly minute: number } {
  const local = new Date(now);
  if (timeZone === undefined) return { day: local.getDay(), minute: local.getHours() * 60 + local.getMinutes() };
  const there = new Date(now + knownOffset(now, timeZone));
  return { day: there.getUTCDay(), minute: there.getUTCHours() * 60 + there.getUTCMinutes() };
}

/** How far the clocks of a time zone are ahead of UTC at an instant, in milliseconds. */
function offsetAt(instant: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat("en-US", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  }).formatToParts(instant);
  const of = (name: Intl.DateTimeFormatPartTypes) => Number(parts.find(({ type }) => type === name)?.value);
  const shown = Date.UTC(of("year"), of("month") - 1, of("day"), of("hour"), of("minute"), of("second"));
  return shown - Math.floor(instant / 1000) * 1000;
}

/** Asking Intl takes longer than all the rules together, and who simulates readers asks for the same minutes again. */
const offsets = new Map<string, number>();
const MOST_OFFSETS = 20_000;

function knownOffset(now: number, timeZone: string): number {
  const key = `${timeZone} ${Math.floor(now / 60_000)}`;
  const offset = offsets.get(key) ?? offsetAt(now, timeZone);
  if (offsets.size >= MOST_OFFSETS) offsets.clear();
  offsets.set(key, offset);
  return offset;
}
