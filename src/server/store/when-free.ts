/** How long to try, and the pause between tries, in milliseconds. Stripe waits some 20 s for an answer. */
const DEADLINE_MS = 5000;
const PAUSE_MS = 10;

/** SQLite's code for a file that another connection is writing to: https://www.sqlite.org/rescode.html#busy */
const SQLITE_BUSY = 5;

/**
 * Tries again while another process writes to the file. SQLite's own wait would hold up everything else that
 * this process does, so it is kept short and repeated here.
 */
export async function whenFree<Result>(work: () => Result | Promise<Result>): Promise<Result> {
  const deadline = performance.now() + DEADLINE_MS;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!isBusy(error) || performance.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS * (0.5 + Math.random())));
    }
  }
}

/** Whether another process holds the file. */
export function isBusy(error: unknown): boolean {
  // The lower eight bits: the upper ones say more precisely why.
  return (
    error instanceof Error &&
    "errcode" in error &&
    typeof error.errcode === "number" &&
    (error.errcode & 0xff) === SQLITE_BUSY
  );
}
