/**
 * Leaves a test out, or from `before` all of a suite, where this engine can't be driven to do it, and says so. Where
 * the engine itself does otherwise, the test is to be written for all.
 */
export function leaveOut(context: Mocha.Context, reason: string): void {
  const left = context.test?.fullTitle().replace(/ "before all" hook.*/, "") ?? "a test";
  console.warn(`Left out in ${engine()}: “${left}”: ${reason}`);
  context.skip();
}

function engine(): string {
  const { userAgent } = navigator;
  if (userAgent.includes("Firefox")) return "Firefox";
  return userAgent.includes("Chrome") ? "Chromium" : "WebKitGTK";
}
