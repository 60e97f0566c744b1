/** How long the device may take to answer before memory serves. */
export const STORAGE_TIMEOUT_MS = 300;

/** Rejects when `work` takes longer; the work itself goes on. */
export function within<Result>(work: Promise<Result>, timeoutMs: number = STORAGE_TIMEOUT_MS): Promise<Result> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`no answer within ${timeoutMs} ms`)), timeoutMs);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
