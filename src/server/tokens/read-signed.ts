import { base64url, compactVerify } from "jose";
import * as v from "valibot";
import { ALGORITHM, headerShape } from "./claims.ts";
import type { TokenFault } from "./read-token.ts";
import type { TokenKey } from "./token-keys.ts";

export type ReadSigned =
  | { readonly ok: true; readonly payload: unknown }
  | {
      readonly ok: false;
      readonly reason: Extract<TokenFault, "malformed" | "algorithm" | "unknown-key" | "signature">;
    };

/** In characters. Ours have some 400; what is longer is not looked at. */
const MAX_LENGTH = 4096;

const refused = (reason: Extract<ReadSigned, { ok: false }>["reason"]): ReadSigned => ({ ok: false, reason });

/** What stands in a token that one of these keys signed. What it means is another question. */
export async function readSigned(token: unknown, keys: readonly TokenKey[]): Promise<ReadSigned> {
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
  return (await isSigned(token, known.key)) ? { ok: true, payload: readJson(payload) } : refused("signature");
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
