import type { Interval } from "../../core/money/interval.ts";
import { modes, purposes, type Purpose, type TokenMode } from "./claims.ts";
import { readToken, type TokenFault } from "./read-token.ts";
import { importTokenKey } from "./token-keys.ts";
import { tokenSecrets } from "./token-secrets.ts";

export interface VerifyTokenOptions {
  /** The endpoint's `TOKEN_SECRET`, as it stands there: comma-separated while one is rolled. Or a list of them. */
  readonly secret: string | readonly string[];
  /** The endpoint's `SITE_ID`; `support-appeal` where not said. */
  readonly siteId?: string;
  /** `live` where not said: what was signed for test money does not pass. */
  readonly mode?: TokenMode;
  /** `supporter` where not said. */
  readonly purpose?: Purpose;
  /** Milliseconds since 1970; the machine's own clock where not said. */
  readonly now?: number;
}

export type VerifiedToken =
  | {
      readonly ok: true;
      readonly interval: Interval;
      /** Until when the reader counts as a supporter, in milliseconds since 1970. */
      readonly until: number;
      /** When the token was signed, in milliseconds since 1970. */
      readonly issuedAt: number;
      /** The same for every token of one gift, and nothing of who gave it. */
      readonly gift: string;
    }
  | { readonly ok: false; readonly reason: TokenFault };

/**
 * Checks a supporter token on a publisher's own server. Whatever is given as the token, it answers and does not throw:
 * a reason says why it is none. It is a proof that somebody gives, and may be shared like any other text: leave out
 * advertising for it, and let it open nothing of worth.
 *
 * @throws TypeError where an option is missing or wrong, which is the server's own mistake
 */
export async function verifyToken(token: unknown, options: VerifyTokenOptions): Promise<VerifiedToken> {
  const { secret, siteId = "support-appeal", mode = "live", purpose = "supporter", now = Date.now() } = options;
  const secrets = typeof secret === "string" ? tokenSecrets(secret) : [...(secret ?? [])];
  if (secrets.length === 0 || secrets.includes("")) throw new TypeError("secret is empty: the endpoint's TOKEN_SECRET");
  if (!modes.includes(mode)) throw new TypeError('mode must be "live" or "test"');
  if (!purposes.includes(purpose)) throw new TypeError(`purpose must be one of ${purposes.join(", ")}`);
  if (!Number.isFinite(now)) throw new TypeError("now must be milliseconds since 1970");
  const keys = await Promise.all(secrets.map(importTokenKey));
  const read = await readToken(token, keys, { siteId, mode, purpose, now });
  if (!read.ok) return read;
  const { interval, exp, iat, sub } = read.claims;
  return { ok: true, interval, until: exp * 1000, issuedAt: iat * 1000, gift: sub };
}
