import { inTime } from "../in-time.ts";
import { pauseAbout } from "./pause-about.ts";
import { faultOf } from "./postgres-error.ts";

/** Between two tries, in milliseconds; twice as long after each. */
const PAUSE_MS = 10;
const MAX_PAUSE_MS = 200;

/**
 * The connection broke while something was being stored: it was done, or not. What is stored by its id may be sent
 * again.
 */
export class UnknownOutcome extends Error {
  override readonly name = "UnknownOutcome";
}

/**
 * Tries again while that may help and time is left: where another transaction was in the way, or the connection broke
 * before anything could have been stored.
 *
 * @param deadlineAt on the clock of `performance.now()`
 * @param isWorth whether the same may help against an error that passes
 */
export async function tryAgain<Result>(
  deadlineAt: number,
  work: () => Promise<Result>,
  isWorth: (error: unknown) => boolean = () => true,
): Promise<Result> {
  for (let turn = 0; ; turn++) {
    try {
      return await work();
    } catch (error) {
      const fault = error instanceof UnknownOutcome ? "lasting" : faultOf(error);
      if ((fault !== "passing" && (fault !== "stale" || turn > 2)) || !isWorth(error)) throw error;
      const pauseMs = Math.min(PAUSE_MS * 2 ** turn, MAX_PAUSE_MS);
      if (performance.now() + pauseMs >= deadlineAt) throw error;
      await pauseAbout(pauseMs);
    }
  }
}

/** Rejects when the time is over; what was begun goes on unheard. */
export async function answeredIn<Result>(timeoutMs: number, work: () => Promise<Result>): Promise<Result> {
  return await inTime(timeoutMs, work, () => {
    throw new Error(`the database did not answer within ${timeoutMs} ms`);
  });
}
