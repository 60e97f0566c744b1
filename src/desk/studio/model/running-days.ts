import {
  isOffDay,
  isTimeZone,
  settleSchedule,
  weekdays,
  type Schedule,
  type Weekday,
} from "../../../core/campaign/schedule.ts";
import { readAt } from "./at-path.ts";

export interface CalendarDay {
  /** `2026-12-24`. */
  readonly day: string;
  readonly runs: boolean;
}

/** What of a campaign's schedule can be understood as it is being written. */
export function scheduleIn(campaign: unknown): Schedule {
  const schedule = readAt(campaign, ["schedule"]);
  const text = (name: string) => {
    const value = readAt(schedule, [name]);
    return typeof value === "string" && value !== "" ? value : undefined;
  };
  const days = readAt(schedule, ["days"]);
  const timeZone = text("timeZone");
  return {
    from: text("from"),
    until: text("until"),
    days: Array.isArray(days) ? weekdays.filter((each) => days.includes(each)) : undefined,
    timeZone: timeZone !== undefined && isTimeZone(timeZone) ? timeZone : undefined,
  };
}

/**
 * A month's days, each with whether the campaign runs on it, if only for a part.
 *
 * @param month `2026-12`
 */
export function runningDays(schedule: Schedule, month: string): CalendarDay[] {
  const [year = 0, number = 1] = month.split("-").map(Number);
  const count = new Date(Date.UTC(year, number, 0)).getUTCDate();
  return Array.from({ length: count }, (_, at) => {
    const day = `${month}-${String(at + 1).padStart(2, "0")}`;
    return { day, runs: runsOn(schedule, day) };
  });
}

function runsOn({ from, until, days, timeZone }: Schedule, day: string): boolean {
  const whole = timesOf({ from: day, until: day, timeZone });
  const runs = timesOf({ from, until, timeZone });
  if (whole === undefined || runs === undefined) return false;
  const noon = (whole.from + whole.until) / 2;
  return !isOffDay({ days, timeZone }, noon) && runs.from < whole.until && runs.until > whole.from;
}

/** Milliseconds since 1970; undefined where one of them can't be read. */
function timesOf(schedule: Schedule): { readonly from: number; readonly until: number } | undefined {
  try {
    const { from, until } = settleSchedule(schedule);
    const times = {
      from: from === undefined ? Number.NEGATIVE_INFINITY : Date.parse(from),
      until: until === undefined ? Number.POSITIVE_INFINITY : Date.parse(until),
    };
    return Number.isNaN(times.from) || Number.isNaN(times.until) ? undefined : times;
  } catch {
    return undefined;
  }
}

/** The month before or after: `2026-12` and 1 is `2027-01`. */
export function monthBeside(month: string, by: number): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return new Date(Date.UTC(year, number - 1 + by, 1)).toISOString().slice(0, 7);
}

/** As this locale begins its week: Monday where nobody can tell. */
export function weekOf(locale: string): readonly Weekday[] {
  const first = firstDay(locale) % 7;
  return weekdays.map((_, at) => weekdays[(first + at) % 7]).filter((each) => each !== undefined);
}

/** Of the days that `Intl` counts from Monday, 1, to Sunday, 7. */
function firstDay(locale: string): number {
  try {
    const known: Intl.Locale & { getWeekInfo?(): { firstDay: number }; weekInfo?: { firstDay: number } } =
      new Intl.Locale(locale);
    return (known.getWeekInfo?.() ?? known.weekInfo)?.firstDay ?? 1;
  } catch {
    return 1;
  }
}
