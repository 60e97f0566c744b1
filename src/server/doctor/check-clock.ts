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
  if (off <= NOTABLE_SECONDS) return [ok(`the clock agrees with Stripe's, to ${Math.max(off, 1)} s`)];
  const said = `the clock is ${off} s ${seconds > 0 ? "ahead of" : "behind"} Stripe's`;
  const next = "set it by the network: timedatectl set-ntp true, or chrony";
  return off > REFUSED_SECONDS
    ? [wrong(`${said}: rightly signed webhooks are refused`, next)]
    : [warning(`${said}; from ${REFUSED_SECONDS} s on webhooks are refused`, next)];
}
