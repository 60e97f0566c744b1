import { base64url } from "jose";

/** One secret, ready to sign and to check with. */
export interface TokenKey {
  /** `kid` in a token's header: which of several secrets signed it. */
  readonly id: string;
  readonly key: CryptoKey;
}

/** 72 bits: twelve characters, and no two secrets of one publisher share them. */
const ID_BYTES = 9;

/** No token begins with it, so what is signed for the id never is the signature of a token. */
const ID_LABEL = "support-appeal key id";

/**
 * The id is a keyed digest: it tells secrets apart, and tells nothing of them that a signature would not. Made with
 * what every runtime has, so that a publisher's server comes to the same one.
 */
export async function importTokenKey(secret: string): Promise<TokenKey> {
  const encoder = new TextEncoder();
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  const key = await crypto.subtle.importKey("raw", encoder.encode(secret), algorithm, false, ["sign", "verify"]);
  const digest = new Uint8Array(await crypto.subtle.sign("HMAC", key, encoder.encode(ID_LABEL)));
  return { id: base64url.encode(digest.subarray(0, ID_BYTES)), key };
}
