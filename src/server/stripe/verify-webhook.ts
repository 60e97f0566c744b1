import Stripe from "stripe";
import * as v from "valibot";
import { nodeCrypto } from "./node-crypto.ts";

/** Both ways: Stripe's clock and ours differ by seconds. */
const TOLERANCE_SECONDS = 300;

/**
 * The exact form that Stripe sends. Its SDK takes more (a plus sign, milliseconds, repeated times), which
 * nobody who means well would write.
 */
const headerPattern = /^t=(\d{10}),v\d=[0-9a-f]{64}(?:,v\d=[0-9a-f]{64}){0,15}$/;

/** Stripe's has some 250; nothing longer is looked at. */
const MAX_HEADER_LENGTH = 4096;

export type Verified =
  | { readonly ok: true; readonly event: unknown }
  | { readonly ok: false; readonly reason: "signature" | "body" }
  /** Rightly signed, and one of Stripe's thin events: an id in place of the object. */
  | { readonly ok: false; readonly reason: "thin"; readonly type: string }
  /** Rightly signed, but so many seconds after our clock (or before it, where negative): one of the two is off. */
  | { readonly ok: false; readonly reason: "time"; readonly aheadSeconds: number };

/** Turns a signed body into what was signed. The SDK compares in constant time. */
export type VerifyWebhook = (body: Uint8Array, header: string | null) => Verified;

export function createVerifyWebhook(secrets: readonly string[], now: () => number): VerifyWebhook {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  return (body, header) => {
    const time = header === null || header.length > MAX_HEADER_LENGTH ? undefined : headerPattern.exec(header)?.[1];
    if (header === null || time === undefined) return { ok: false, reason: "signature" };
    let text: string;
    try {
      text = decoder.decode(body);
    } catch {
      // The signature would be checked over replacement characters, not over what was sent.
      return { ok: false, reason: "body" };
    }
    const verified = verify(text, header, secrets);
    // After the signature: anybody can write a time, only Stripe can sign it.
    const aheadSeconds = Number(time) - Math.floor(now() / 1000);
    return verified.ok && Math.abs(aheadSeconds) > TOLERANCE_SECONDS
      ? { ok: false, reason: "time", aheadSeconds }
      : verified;
  };
}

function verify(text: string, header: string, secrets: readonly string[]): Verified {
  for (const secret of secrets) {
    try {
      return {
        ok: true,
        // 0: whatever the time, which is looked at by our own clock.
        event: Stripe.webhooks.constructEvent(text, header, secret, 0, nodeCrypto),
      };
    } catch (error) {
      // Anything else is thrown after the signature was found good: the body is no event that the SDK knows.
      if (!(error instanceof Stripe.errors.StripeSignatureVerificationError)) return unknownBody(text);
    }
  }
  return { ok: false, reason: "signature" };
}

/** @param text that Stripe has signed */
function unknownBody(text: string): Verified {
  const parsed = v.safeParse(thinShape, parseJson(text));
  return parsed.success ? { ok: false, reason: "thin", type: parsed.output.type } : { ok: false, reason: "body" };
}

const thinShape = v.object({ object: v.literal("v2.core.event"), type: v.string() });

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
