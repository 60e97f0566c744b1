import Stripe from "stripe";

/** Both ways: Stripe's clock and ours differ by seconds. */
const TOLERANCE_SECONDS = 300;

/**
 * The exact form that Stripe sends. Its SDK takes more (a plus sign, milliseconds, repeated times), which
 * nobody who means well would write.
 */
const headerPattern = /^t=(\d{10}),v\d=[0-9a-f]{64}(?:,v\d=[0-9a-f]{64}){0,15}$/;

export type Verified =
  | { readonly ok: true; readonly event: unknown }
  | { readonly ok: false; readonly reason: "signature" | "time" | "body" };

/** Turns a signed body into what was signed. The SDK compares in constant time. */
export type VerifyWebhook = (body: Uint8Array, header: string | null) => Verified;

export function createVerifyWebhook(secrets: readonly string[], now: () => number): VerifyWebhook {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  return (body, header) => {
    const time = header === null ? undefined : headerPattern.exec(header)?.[1];
    if (header === null || time === undefined) return { ok: false, reason: "signature" };
    const receivedAt = now();
    if (Math.abs(Math.floor(receivedAt / 1000) - Number(time)) > TOLERANCE_SECONDS)
      return { ok: false, reason: "time" };
    let text: string;
    try {
      text = decoder.decode(body);
    } catch {
      // The signature would be checked over replacement characters, not over what was sent.
      return { ok: false, reason: "body" };
    }
    return verify(text, header, secrets, receivedAt);
  };
}

function verify(text: string, header: string, secrets: readonly string[], receivedAt: number): Verified {
  for (const secret of secrets) {
    try {
      return {
        ok: true,
        event: Stripe.webhooks.constructEvent(text, header, secret, TOLERANCE_SECONDS, undefined, receivedAt),
      };
    } catch (error) {
      // Anything else is thrown after the signature was found good: the body is no event.
      if (!(error instanceof Stripe.errors.StripeSignatureVerificationError)) return { ok: false, reason: "body" };
    }
  }
  return { ok: false, reason: "signature" };
}
