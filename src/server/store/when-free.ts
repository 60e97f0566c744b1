import { pauseAbout } from "./pause-about.ts";

/** How long to try, in milliseconds: a backup or a colleague's shell may pass, and who waits is told within 2 s. */
export const BUSY_DEADLINE_MS = 1800;
/** At the start nobody waits for an answer: a backup may take its time. In milliseconds. */
export const START_DEADLINE_MS = 10_000;
/** Between tries, in milliseconds. */
const PAUSE_MS = 10;

/** SQLite's code for a file that another connection is writing to: https://www.sqlite.org/rescode.html#busy */
const SQLITE_BUSY = 5;
/** And for a disk that is full: https://www.sqlite.org/rescode.html#full */
const SQLITE_FULL = 13;

/**
 * Tries again while another process writes to the file. SQLite's own wait would hold up everything else that
 * this process does, so it has none, and the waiting is done here.
 */
export async function whenFree<Result>(
  work: () => Result | Promise<Result>,
  timeoutMs = BUSY_DEADLINE_MS,
): Promise<Result> {
  const deadline = performance.now() + timeoutMs;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!isBusy(error) || performance.now() > deadline) throw error;
      await pause();
    }
  }
}

export async function pause(): Promise<void> {
  await pauseAbout(PAUSE_MS);
}

/** Whether another process holds the file. */
export function isBusy(error: unknown): boolean {
  return isOf(error, SQLITE_BUSY);
}

/** Whether the disk has no room for what was to be written. */
export function isFull(error: unknown): boolean {
  return isOf(error, SQLITE_FULL);
}

function isOf(error: unknown, code: number): boolean {
  // The lower eight bits: the upper ones say more precisely why.
  return (
    error instanceof Error && "errcode" in error && typeof error.errcode === "number" && (error.errcode & 0xff) === code
  );
}
