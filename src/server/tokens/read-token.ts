import { base64url, compactVerify } from "jose";
import * as v from "valibot";
import { ALGORITHM, claimsShape, headerShape, type Claims, type Purpose, type TokenMode } from "./claims.ts";
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

/** In characters. Ours have some 400; what is longer is not looked at. */
const MAX_LENGTH = 4096;
/** How far the clocks of two servers may be apart, in seconds. */
const TOLERANCE_SECONDS = 30;

const refused = (reason: TokenFault): ReadToken => ({ ok: false, reason });

/** Form, key, signature, then what it says: nothing of a token is believed before the step that proves it. */
export async function readToken(token: unknown, keys: readonly TokenKey[], expected: Expected): Promise<ReadToken> {
  if (typeof token !== "string" || token.length > MAX_LENGTH) return refused("malformed");
  const [header, payload, signature, ...rest] = token.split(".");
  if (header === undefined || payload === undefined || signature === undefined || rest.length > 0)
    return refused("malformed");
  const written = readJson(header);
  if (typeof written === "object" && written !== null && "alg" in written && written.alg !== ALGORITHM)
    return refused("algorithm");
  const head = v.safeParse(headerShape, written);
  if (!head.success || decode(signature) === undefined) return refused("malformed");
  const known = keys.find(({ id }) => id === head.output.kid);
  if (known === undefined) return refused("unknown-key");
  if (!(await isSigned(token, known.key))) return refused("signature");
  const claims = v.safeParse(claimsShape, readJson(payload));
  if (!claims.success) return refused("claims");
  const fault = faultOf(claims.output, expected);
  return fault === undefined ? { ok: true, claims: claims.output } : refused(fault);
}

function faultOf({ iss, aud, purpose, mode, iat, nbf = iat, exp }: Claims, expected: Expected): TokenFault | undefined {
  const seconds = expected.now / 1000;
  if (iss !== expected.siteId || aud !== expected.siteId) return "other-site";
  if (purpose !== expected.purpose) return "other-purpose";
  if (mode !== expected.mode) return "other-mode";
  if (Math.max(iat, nbf) > seconds + TOLERANCE_SECONDS) return "not-yet";
  if (exp <= seconds - TOLERANCE_SECONDS) return "expired";
  return undefined;
}

async function isSigned(token: string, key: CryptoKey): Promise<boolean> {
  try {
    await compactVerify(token, key, { algorithms: [ALGORITHM] });
    return true;
  } catch {
    return false;
  }
}

/**
 * JSON to the letter as we write it; undefined where it is not. A name that stands twice, which one library reads
 * otherwise than the next, does not come through.
 */
function readJson(part: string): unknown {
  const bytes = decode(part);
  if (bytes === undefined) return undefined;
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    const value: unknown = JSON.parse(text);
    return JSON.stringify(value) === text ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Undefined where another text would give the same bytes: a token has one form. */
function decode(part: string): Uint8Array | undefined {
  try {
    const bytes = base64url.decode(part);
    return base64url.encode(bytes) === part ? bytes : undefined;
  } catch {
    return undefined;
  }
}
