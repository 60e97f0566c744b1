import { createHmac, timingSafeEqual } from "node:crypto";

/** 128 bits: nobody guesses it, and it fits a link. */
const KEY_BYTES = 16;
/** A preview link of the desk's lasts a day, in seconds. */
const DAY_SECONDS = 86_400;

/** What a preview link opens: what serves with its drafts, or what is being written at the desk. */
export type Previewed = "live" | "draft";

export interface PreviewKeys {
  /** For a link of the desk's; `until` in seconds since 1970. */
  forADay(): { readonly key: string; readonly until: number };
  /** Undefined where the key is none of ours, or its day is over. */
  opens(key: string): Previewed | undefined;
}

/**
 * What opens the drafts of a publisher's config to whoever has the link, one for each secret: the first one is for
 * links that are made now, the others open those made before the secret was rolled.
 */
export function previewKeys(tokenSecrets: readonly string[], siteId: string): string[] {
  return tokenSecrets.map((secret) => sign(secret, `preview ${siteId}`));
}

/** @param now milliseconds since 1970 */
export function createPreviewKeys(tokenSecrets: readonly string[], siteId: string, now: () => number): PreviewKeys {
  const lasting = previewKeys(tokenSecrets, siteId);
  const daily = (secret: string, until: string) => sign(secret, `preview ${siteId} until ${until}`);
  return {
    forADay() {
      const until = Math.floor(now() / 1000) + DAY_SECONDS;
      const written = until.toString(36);
      return { key: `${written}.${daily(tokenSecrets[0] ?? "", written)}`, until };
    },
    opens(key) {
      if (isOneOf(key, lasting)) return "live";
      const [until = "", signature] = key.split(".");
      if (signature === undefined || Number.parseInt(until, 36) * 1000 <= now()) return undefined;
      const known = tokenSecrets.map((secret) => daily(secret, until));
      return isOneOf(signature, known) ? "draft" : undefined;
    },
  };
}

function sign(secret: string, text: string): string {
  return createHmac("sha256", secret).update(text).digest().subarray(0, KEY_BYTES).toString("base64url");
}

function isOneOf(given: string, keys: readonly string[]): boolean {
  const encoder = new TextEncoder();
  const one = encoder.encode(given);
  return keys.some((key) => {
    const other = encoder.encode(key);
    return one.length === other.length && timingSafeEqual(one, other);
  });
}
