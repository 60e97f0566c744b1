import { createHmac } from "node:crypto";

/**
 * The `Stripe-Signature` of a body. `timestamp` is real time in unix seconds, whatever the sandbox's clock says: the
 * receiver compares it with its own clock. Several secrets sign side by side, as while a secret is rolled.
 * https://docs.stripe.com/webhooks/signature
 */
export function signatureHeader(body: string, secrets: string[], timestamp: number): string {
  const signatures = secrets.map(
    (secret) => `v1=${createHmac("sha256", secret).update(`${timestamp}.${body}`).digest("hex")}`,
  );
  return [`t=${timestamp}`, ...signatures].join(",");
}
