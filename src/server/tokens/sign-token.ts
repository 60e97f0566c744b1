import { createHash } from "node:crypto";
import { SignJWT } from "jose";
import type { Interval } from "../../core/money/interval.ts";
import { ALGORITHM, TYPE, type Purpose, type TokenMode } from "./claims.ts";
import { createKeyRing } from "./key-ring.ts";

export interface Support {
  readonly sessionId: string;
  readonly interval: Interval;
  /** Seconds since 1970. */
  readonly until: number;
}

/**
 * Signs what hides the appeal on a device, and what a publisher's own server may check to leave out advertising: a
 * JWT that says that somebody gives and until when, for which site and with which money, and nothing of who. It opens
 * nothing here.
 */
export type SignSupporterToken = (support: Support) => Promise<string>;

/**
 * @param secrets the first one signs; the others are for checking what was signed before
 * @param now milliseconds since 1970
 */
export function createSignSupporterToken(
  { siteId, livemode }: { readonly siteId: string; readonly livemode: boolean },
  secrets: readonly string[],
  now: () => number,
): SignSupporterToken {
  const keys = createKeyRing(secrets);
  const purpose: Purpose = "supporter";
  const mode: TokenMode = livemode ? "live" : "test";
  return async ({ sessionId, interval, until }) => {
    const { id, key } = await keys.signing();
    return await new SignJWT({ purpose, mode, livemode, interval })
      .setProtectedHeader({ alg: ALGORITHM, typ: TYPE, kid: id })
      .setIssuer(siteId)
      .setAudience(siteId)
      .setSubject(createHash("sha256").update(sessionId).digest("base64url"))
      .setIssuedAt(Math.floor(now() / 1000))
      .setExpirationTime(until)
      .sign(key);
  };
}
