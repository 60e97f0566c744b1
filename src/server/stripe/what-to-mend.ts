import type Stripe from "stripe";

/** What of a refusal of Stripe's says why; its `message` is looked at, and goes no further: it may quote a reader. */
export type Refusal = Pick<
  InstanceType<typeof Stripe.errors.StripeError>,
  "type" | "code" | "statusCode" | "param" | "message"
>;

/** A refusal that stays one until somebody mends it, by what gives it away. */
const mends: readonly (readonly [is: (refusal: Refusal) => boolean, mend: string])[] = [
  [
    ({ code }) => code === "api_key_expired" || code === "platform_api_key_expired",
    "STRIPE_SECRET_KEY has expired: make a new one under Developers → API keys, put it in and restart",
  ],
  [
    ({ statusCode }) => statusCode === 401,
    "STRIPE_SECRET_KEY is not known to Stripe, or was revoked: copy the key under Developers → API keys, put it in and restart",
  ],
  [
    ({ statusCode }) => statusCode === 403,
    "STRIPE_SECRET_KEY may not do this: give the restricted key the right that Stripe's log of requests names (write: Checkout Sessions, and for /manage Subscriptions, Customer portal and Products; read: Subscriptions, Invoices, Payment Intents, Charges, and for /manage Customers), or let this server's address use it",
  ],
  [
    ({ code, message }) =>
      code === "testmode_charges_only" || code === "account_invalid" || /activate|live charges/i.test(message),
    "the Stripe account takes no real money yet: finish its activation in the dashboard, under Settings → Business",
  ],
  [
    ({ message }) => /account or business name/i.test(message),
    "the Stripe account has no name to show on its payment page: set the business name in the dashboard, under Settings → Business",
  ],
  [
    ({ code, message }) => code === "payment_method_unactivated" || /payment method types?/i.test(message),
    "no method of payment is turned on for this currency: turn one on in the dashboard, under Settings → Payment methods",
  ],
  [
    ({ code }) => code === "amount_too_small" || code === "amount_too_large",
    "`amounts` in the config lets through what Stripe does not charge: raise `min`, or lower `max`, of this currency",
  ],
  [
    ({ code, param, message }) => /currency/.test(`${code} ${param}`) || /currency.*not supported/i.test(message),
    "the Stripe account does not take this currency: take it out of `amounts` in the config, or turn it on in the dashboard",
  ],
  [
    ({ param }) => /images/.test(param ?? ""),
    "Stripe does not take `publication.logo` of the config: it must be a public https address of a picture",
  ],
  [
    ({ param }) => param?.endsWith("_url") === true,
    "Stripe does not take the address that readers come back to: look at RETURN_ORIGINS and at the page's own address",
  ],
];

/** What an operator can do about it; undefined where it may pass by itself, or nobody knows. */
export function whatToMend(refusal: Refusal): string | undefined {
  return mends.find(([is]) => is(refusal))?.[1];
}
