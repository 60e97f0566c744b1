import * as v from "valibot";
import { claimsShape, type Claims, type Purpose, type TokenMode } from "./claims.ts";
import { readSigned } from "./read-signed.ts";
import type { TokenKey } from "./token-keys.ts";

/**
 * - `malformed`: no token of ours by its form: cut off, too long, another type, more in its header than we write
 * - `algorithm`: it asks to be checked in another way than ours, `none` for instance
 * - `unknown-key`: signed with none of the secrets given; it may be of one that was rolled out
 * - `signature`: changed, or signed by somebody else
 * - `claims`: rightly signed, and not what a token says
 * - `other-site`, `other-purpose`, `other-mode`: signed for something else; test money where it must be real
 * - `not-yet`, `expired`: by the clock given
 */
export type TokenFault =
  | "malformed"
  | "algorithm"
  | "unknown-key"
  | "signature"
  | "claims"
  | "other-site"
  | "other-purpose"
  | "other-mode"
  | "not-yet"
  | "expired";

export interface Expected {
  readonly siteId: string;
  readonly purpose: Purpose;
  readonly mode: TokenMode;
  /** Milliseconds since 1970. */
  readonly now: number;
}

export type ReadToken =
  { readonly ok: true; readonly claims: Claims } | { readonly ok: false; readonly reason: TokenFault };

/** How far the clocks of two servers may be apart, in seconds. */
const TOLERANCE_SECONDS = 30;

const refused = (reason: TokenFault): ReadToken => ({ ok: false, reason });

/** Form, key, signature, then what it says: nothing of a token is believed before the step that proves it. */
export async function readToken(token: unknown, keys: readonly TokenKey[], expected: Expected): Promise<ReadToken> {
  const signed = await readSigned(token, keys);
  if (!signed.ok) return signed;
  const claims = v.safeParse(claimsShape, signed.payload);
  if (!claims.success) return refused("claims");
  const fault = faultOf(claims.output, expected);
  return fault === undefined ? { ok: true, claims: claims.output } : refused(fault);
}

/** What every token of ours says, whatever it is for. */
export type CommonClaims = Pick<Claims, "iss" | "aud" | "purpose" | "mode" | "iat" | "nbf" | "exp">;

export function faultOf(
  { iss, aud, purpose, mode, iat, nbf = iat, exp }: CommonClaims,
  expected: Omit<Expected, "purpose"> & { readonly purpose: string },
): TokenFault | undefined {
  const seconds = expected.now / 1000;
  if (iss !== expected.siteId || aud !== expected.siteId) return "other-site";
  if (purpose !== expected.purpose) return "other-purpose";
  if (mode !== expected.mode) return "other-mode";
  if (Math.max(iat, nbf) > seconds + TOLERANCE_SECONDS) return "not-yet";
  if (exp <= seconds - TOLERANCE_SECONDS) return "expired";
  return undefined;
}
