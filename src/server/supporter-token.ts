import { createHash } from "node:crypto";
import { SignJWT } from "jose";
import type { Interval } from "../core/money/interval.ts";

export interface Support {
  readonly sessionId: string;
  readonly interval: Interval;
  /** Seconds since 1970. */
  readonly until: number;
}

/**
 * Signs what a publisher's own server may check to leave out advertising, or let a supporter in: a JWT
 * (HS256, `TOKEN_SECRET`). It says that somebody gives and until when, and nothing of who; and whether the money is
 * real, so that a trial's token opens nothing.
 */
export type SignSupporterToken = (support: Support) => Promise<string>;

/** @param now milliseconds since 1970 */
export function createSignSupporterToken(
  { siteId, livemode }: { readonly siteId: string; readonly livemode: boolean },
  secret: string,
  now: () => number,
): SignSupporterToken {
  const key = new TextEncoder().encode(secret);
  return async ({ sessionId, interval, until }) =>
    await new SignJWT({ interval, livemode })
      .setProtectedHeader({ alg: "HS256", typ: "JWT" })
      .setIssuer(siteId)
      .setSubject(createHash("sha256").update(sessionId).digest("base64url"))
      .setIssuedAt(Math.floor(now() / 1000))
      .setExpirationTime(until)
      .sign(key);
}
