import { StripeError } from "../stripe-error.ts";

/** What a key may do: as `POST /_sandbox/keys` says. One that nobody spoke of may do all. */
export interface KeyRights {
  /** `rak_event_read`, `rak_checkout_session_write`: writing is reading, too. Undefined for all. */
  rights: string[] | undefined;
  /** Rolled or revoked: Stripe knows it no more. */
  expired: boolean;
}

/** What Stripe calls the right to each part of its API. */
const resources: readonly (readonly [path: string, resource: string])[] = [
  ["account", "accounts_kyc_basic"],
  ["balance_transactions", "balance_transaction_source"],
  ["billing_portal", "customer_portal"],
  ["charges", "charge"],
  ["checkout", "checkout_session"],
  ["customers", "customer"],
  ["disputes", "dispute"],
  ["events", "event"],
  ["invoice_payments", "invoice"],
  ["invoices", "invoice"],
  ["payment_intents", "payment_intent"],
  ["payment_method_domains", "payment_method_domain"],
  ["payment_methods", "payment_method"],
  ["payouts", "payout"],
  ["prices", "plan"],
  ["products", "product"],
  ["refunds", "charge"],
  ["subscriptions", "subscription"],
  ["webhook_endpoints", "webhook"],
];

/** Refuses as Stripe does what the key has no right to. */
export function checkRights(key: string, known: KeyRights | undefined, method: string, path: string): void {
  if (known?.expired === true) {
    throw new StripeError(401, `Expired API Key provided: ${masked(key)}`, { code: "api_key_expired" });
  }
  if (known?.rights === undefined) return;
  const [, , part = ""] = path.split("/");
  const resource = resources.find(([each]) => each === part)?.[1] ?? part;
  const needed = `rak_${resource}_${method === "GET" ? "read" : "write"}`;
  if (known.rights.includes(needed) || known.rights.includes(`rak_${resource}_write`)) return;
  throw new StripeError(
    403,
    `The provided key '${masked(key)}' does not have the required permissions for this endpoint on account 'acct_sandbox'. Having the '${needed}' permission would allow this request to continue.`,
  );
}

export function masked(key: string): string {
  return `${key.slice(0, 8)}${"*".repeat(Math.max(0, Math.min(key.length, 32) - 12))}${key.slice(-4)}`;
}
