/** How long the device may take to answer before memory serves. */
export const STORAGE_TIMEOUT_MS = 300;

/** Of which this much once the page has come to rest. */
export const GRACE_MS = 50;

/**
 * Rejects when `work` takes longer; the work itself goes on. The last moment is counted from when the page
 * can answer at all: while it is busy, an answer that has long arrived waits in the same queue as the timer.
 */
export function within<Result>(work: Promise<Result>, timeoutMs: number = STORAGE_TIMEOUT_MS): Promise<Result> {
  return Promise.race([
    work,
    new Promise<never>((_, reject) => setTimeout(() => setTimeout(reject, GRACE_MS), timeoutMs - GRACE_MS)),
  ]);
}
