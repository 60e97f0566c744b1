import { createHmac, createSecretKey, timingSafeEqual, type KeyObject } from "node:crypto";

/** Both ways: Stripe's clock and ours differ by seconds. */
const TOLERANCE_SECONDS = 300;

/**
 * The exact form that Stripe sends. Its SDK takes more (a plus sign, milliseconds, repeated times), which
 * nobody who means well would write. Only `v1` is a signature of today's scheme.
 */
const headerPattern = /^t=(\d{10}),v\d=[0-9a-f]{64}(?:,v\d=[0-9a-f]{64}){0,15}$/;

export type Verified = { readonly ok: true; readonly event: unknown } | { readonly ok: false; readonly reason: "signature" | "time" | "body" };

/** Turns a signed body into what was signed: https://docs.stripe.com/webhooks#verify-manually */
export type VerifyWebhook = (body: Uint8Array, header: string | null) => Verified;

/**
 * By Node's own HMAC over the bytes as they came. The SDK does the same over text and reads the header once
 * more: some 10 µs of processor time for every event, of 310.
 */
export function createVerifyWebhook(secrets: readonly string[], now: () => number): VerifyWebhook {
  const keys = secrets.map((secret) => createSecretKey(secret, "utf8"));
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  return (body, header) => {
    const time = header === null ? undefined : headerPattern.exec(header)?.[1];
    if (header === null || time === undefined) return { ok: false, reason: "signature" };
    if (Math.abs(Math.floor(now() / 1000) - Number(time)) > TOLERANCE_SECONDS) return { ok: false, reason: "time" };
    if (!isSigned(body, time, readSignatures(header), keys)) return { ok: false, reason: "signature" };
    try {
      return { ok: true, event: JSON.parse(decoder.decode(body)) };
    } catch {
      return { ok: false, reason: "body" };
    }
  };
}

/** All that begin with `v1=`, in a header of {@link headerPattern}'s form. */
function readSignatures(header: string): readonly Buffer[] {
  return header.split(",").filter((part) => part.startsWith("v1=")).map((part) => Buffer.from(part.slice(3), "hex"));
}

function isSigned(body: Uint8Array, time: string, signatures: readonly Buffer[], keys: readonly KeyObject[]): boolean {
  return keys.some((key) => {
    const expected = createHmac("sha256", key).update(`${time}.`).update(body).digest();
    return signatures.some((signature) => timingSafeEqual(signature, expected));
  });
}
