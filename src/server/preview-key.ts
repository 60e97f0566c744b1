import { createHmac, timingSafeEqual } from "node:crypto";

/** 128 bits: nobody guesses it, and it fits a link. */
const KEY_BYTES = 16;

/**
 * What opens the drafts of a publisher's config to whoever has the link, one for each secret: the first one is for
 * links that are made now, the others open those made before the secret was rolled.
 */
export function previewKeys(tokenSecrets: readonly string[], siteId: string): string[] {
  return tokenSecrets.map((secret) =>
    createHmac("sha256", secret).update(`preview ${siteId}`).digest().subarray(0, KEY_BYTES).toString("base64url"),
  );
}

export function isPreviewKey(given: string | undefined, keys: readonly string[]): boolean {
  if (given === undefined) return false;
  const encoder = new TextEncoder();
  const one = encoder.encode(given);
  return keys.some((key) => {
    const other = encoder.encode(key);
    return one.length === other.length && timingSafeEqual(one, other);
  });
}
