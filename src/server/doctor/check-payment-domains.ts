import type Stripe from "stripe";
import { ok, warning, type Finding } from "./finding.ts";
import { missingRight } from "./stripe-trouble.ts";

/**
 * Domains matter for wallets inside the publisher's page. Readers pay on Stripe's own, so none is needed; one that is
 * registered and does not work is worth a word.
 */
export async function checkPaymentDomains(stripe: Stripe, pageOrigins: readonly string[]): Promise<Finding[]> {
  const hosts = new Set(pageOrigins.map((origin) => new URL(origin).hostname));
  const broken: string[] = [];
  try {
    for await (const { domain_name: name, apple_pay: applePay } of stripe.paymentMethodDomains.list({ limit: 100 }))
      if (hosts.has(name) && applePay.status === "inactive") broken.push(name);
  } catch (error) {
    // What nobody needs is no reason to give a key another right.
    if (missingRight(error) === undefined) throw error;
  }
  return broken.length === 0
    ? [ok("domains-none-needed", {})]
    : [warning("domains-without-apple-pay", { hosts: broken })];
}
