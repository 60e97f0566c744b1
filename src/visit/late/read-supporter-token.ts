import type { Recognised } from "../../core/reader/memory-changes.ts";
import { intervals, type Interval } from "../../core/money/interval.ts";
import { fields, finite, oneOf } from "../../core/read-data.ts";

/** The furthest that a token is believed, however long it says: a year and a month of grace. */
const MOST_MS = 400 * 86_400_000;
/** Ours have some 400 characters. */
const MAX_LENGTH = 4096;

const readClaims = fields<{ readonly purpose: "supporter"; readonly interval: Interval; readonly exp: number }>({
  purpose: oneOf(["supporter"]),
  interval: oneOf(intervals),
  /** Seconds since 1970. */
  exp: finite,
});

/**
 * What a token says of a gift; undefined where it is none, or over. Whether the endpoint has signed it nobody can tell
 * here, and nobody need: all that it does is to hide the appeal on this device.
 */
export function readSupporterToken(token: string, now: number): Recognised | undefined {
  const [, payload = ""] = /^[\w-]+\.([\w-]+)\.[\w-]+$/.exec(token) ?? [];
  if (token.length > MAX_LENGTH || payload === "") return undefined;
  try {
    const { interval, exp } = readClaims(JSON.parse(atob(payload.replaceAll("-", "+").replaceAll("_", "/"))));
    const until = Math.min(exp * 1000, now + MOST_MS);
    return until > now ? { token, interval, until } : undefined;
  } catch {
    // Whatever stands in an address that anybody may write.
    return undefined;
  }
}
