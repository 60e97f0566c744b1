import type { Mailer } from "../mail/mailer.ts";
import { dayOfTime } from "../../core/utc-calendar.ts";

/** The kind of mail. */
export const DESK_LETTER = "desk-letter";

const DAY_SECONDS = 86_400;
/** Monday at seven, UTC, in seconds: before the week's work begins, in Europe as in America. */
const AT = 7 * 3600;

/**
 * Puts this week's letter into the outbox: under the name of its Monday, so that several replicas, and several runs, come
 * to one. Where it was switched on in the middle of a week, that week's letter comes at once.
 *
 * @param now milliseconds since 1970
 */
export function postDeskLetter({ mailer, now }: { readonly mailer: Mailer; readonly now: () => number }) {
  return async (): Promise<void> => {
    const monday = mondayOf(Math.floor(now() / 1000));
    const week = dayOfTime(monday * 1000);
    await mailer.post({
      id: `desk-letter:${week}`,
      kind: DESK_LETTER,
      person: undefined,
      data: {},
      dueAt: monday + AT,
    });
  };
}

/** Its first second, UTC. 1 January 1970 was a Thursday. */
function mondayOf(seconds: number): number {
  const day = Math.floor(seconds / DAY_SECONDS);
  return (day - ((day + 3) % 7)) * DAY_SECONDS;
}
