import { createHmac, timingSafeEqual } from "node:crypto";

/** 128 bits: nobody guesses it, and it fits a link. */
const KEY_BYTES = 16;

/** What opens the drafts of a publisher's config to whoever has the link; it changes with the secret. */
export function previewKey(tokenSecret: string, siteId: string): string {
  const [signing = ""] = tokenSecret.split(",");
  return createHmac("sha256", signing)
    .update(`preview ${siteId}`)
    .digest()
    .subarray(0, KEY_BYTES)
    .toString("base64url");
}

export function isPreviewKey(given: string | undefined, key: string): boolean {
  if (given === undefined) return false;
  const [one, other] = [Buffer.from(given), Buffer.from(key)];
  return one.length === other.length && timingSafeEqual(one, other);
}
