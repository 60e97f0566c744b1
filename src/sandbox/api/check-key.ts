import { StripeError } from "../stripe-error.ts";

function sentKey(authorization: string): string {
  const [scheme = "", value = ""] = authorization.split(/\s+/, 2);
  if (/^bearer$/i.test(scheme)) return value;
  if (/^basic$/i.test(scheme)) return Buffer.from(value, "base64").toString("utf8").split(":", 1)[0] ?? "";
  return "";
}

/** Any test key will do: secret or restricted. A live key is refused: it would be meant for real money. */
export function checkKey(authorization: string | undefined): void {
  const key = sentKey(authorization ?? "");
  if (/^(sk|rk)_test_\w+$/.test(key)) return;
  if (key === "") {
    throw new StripeError(
      401,
      "You did not provide an API key. You need to provide your API key in the Authorization header, using Bearer auth (e.g. 'Authorization: Bearer YOUR_SECRET_KEY'). See https://stripe.com/docs/api#authentication for details, or we can help at https://support.stripe.com/.",
      { headers: { "www-authenticate": 'Basic realm="Stripe"' } },
    );
  }
  throw new StripeError(
    401,
    `Invalid API Key provided: ${key.slice(0, 8)}${"*".repeat(Math.max(0, Math.min(key.length, 32) - 12))}${key.slice(-4)}`,
  );
}
