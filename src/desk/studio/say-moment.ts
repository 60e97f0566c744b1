import type { DeskSpeech } from "../desk-speech.ts";
import { sayingsOf } from "./sayings.ts";

const hasOffset = /(?:Z|[+-]\d\d:\d\d)$/;
const DAY_MS = 86_400_000;

interface SaidMoment {
  readonly text: string;
  /** It begins with that day, or goes on until the end of it. */
  readonly isWholeDay: boolean;
  /** IANA; undefined where it is the reader's own. */
  readonly clock: string | undefined;
}

/**
 * A moment of a schedule as its own clock shows it, whatever the one here.
 *
 * @param moment as `settleSchedule` leaves it: a time without an offset is the reader's own
 * @param isEnd midnight then ends the day before
 */
export function sayMoment(
  moment: string,
  timeZone: string | undefined,
  isEnd: boolean,
  speech: DeskSpeech,
): SaidMoment {
  const isOwn = timeZone === undefined && !hasOffset.test(moment);
  const time = Date.parse(isOwn ? `${moment}Z` : moment);
  const zone = timeZone ?? "UTC";
  if (Number.isNaN(time)) return { text: moment, isWholeDay: true, clock: undefined };
  const isWholeDay = isMidnight(time, zone);
  const sayings = sayingsOf(speech);
  return {
    text: isWholeDay ? sayings.day(isEnd ? time - DAY_MS / 2 : time, zone) : sayings.dayAndTime(time, zone),
    isWholeDay,
    clock: isOwn ? undefined : zone,
  };
}

function isMidnight(time: number, timeZone: string): boolean {
  const clock = new Intl.DateTimeFormat("en", { timeZone, hourCycle: "h23", hour: "2-digit", minute: "2-digit" });
  return clock.format(time) === "00:00" && time % 60_000 === 0;
}
