import { ok, warning, wrong, type Finding } from "./finding.ts";

/** Further apart, and rightly signed webhooks are refused: see `verify-webhook.ts`. */
const REFUSED_SECONDS = 300;
const NOTABLE_SECONDS = 30;

/**
 * This machine's clock against Stripe's.
 *
 * @param stripesDate the `Date` of an answer; a proxy may have left it out
 * @param now when it came, in milliseconds since 1970
 */
export function checkClock(stripesDate: string | undefined, now: number): Finding[] {
  const stripes = Date.parse(stripesDate ?? "");
  if (Number.isNaN(stripes)) return [];
  const seconds = Math.round((now - stripes) / 1000);
  const off = Math.abs(seconds);
  if (off <= NOTABLE_SECONDS) return [ok("clock-right", { seconds: Math.max(off, 1) })];
  if (off > REFUSED_SECONDS)
    return [wrong(seconds > 0 ? "clock-too-far-ahead" : "clock-too-far-behind", { seconds: off })];
  return [warning(seconds > 0 ? "clock-ahead" : "clock-behind", { seconds: off, limit: REFUSED_SECONDS })];
}
