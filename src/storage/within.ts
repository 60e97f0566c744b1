/** How long the device may take to answer before memory serves. */
export const STORAGE_TIMEOUT_MS = 300;

/** Rejects when `work` takes longer; the work itself goes on. */
export function within<Result>(work: Promise<Result>, timeoutMs: number = STORAGE_TIMEOUT_MS): Promise<Result> {
  return Promise.race([work, new Promise<never>((_, reject) => setTimeout(reject, timeoutMs, new Error("no answer in time")))]);
}
