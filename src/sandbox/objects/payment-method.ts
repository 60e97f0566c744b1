import type Stripe from "stripe";
import { blank } from "../blank.ts";
import type { TestMethod } from "../test-methods.ts";
import type { World } from "../world.ts";

/** What the reader typed. */
export interface Payer {
  email: string | null;
  name: string | null;
}

export interface TypedMethod {
  method: TestMethod;
  expMonth: number;
  expYear: number;
}

function brandOf(number: string): string {
  if (number.startsWith("4")) return "visa";
  if (/^3[47]/.test(number)) return "amex";
  return /^(5[1-5]|2[2-7])/.test(number) ? "mastercard" : "unknown";
}

export function makePaymentMethod(
  world: World,
  { method, expMonth, expYear }: TypedMethod,
  payer: Payer,
): Stripe.PaymentMethod {
  const nothing = blank("payment_method");
  const paymentMethod: Stripe.PaymentMethod = {
    id: world.id("pm_"),
    object: "payment_method",
    ...nothing,
    billing_details: { ...nothing.billing_details, email: payer.email, name: payer.name },
    created: world.clock.now(),
    metadata: {},
    type: method.type,
  };
  if (method.type === "card") {
    paymentMethod.card = {
      ...blank("payment_method.card"),
      brand: brandOf(method.number),
      checks: { address_line1_check: null, address_postal_code_check: null, cvc_check: "pass" },
      country: "US",
      display_brand: brandOf(method.number),
      exp_month: expMonth,
      exp_year: expYear,
      fingerprint: world.id("").slice(0, 16),
      funding: "credit",
      last4: method.number.slice(-4),
      networks: { available: [brandOf(method.number)], preferred: null },
      regulated_status: "unregulated",
      three_d_secure_usage: { supported: true },
    };
  } else {
    paymentMethod.us_bank_account = {
      ...blank("payment_method.us_bank_account"),
      account_holder_type: "individual",
      account_type: "checking",
      bank_name: "STRIPE TEST BANK",
      fingerprint: world.id("").slice(0, 16),
      last4: method.number.slice(-4),
      routing_number: "110000000",
    };
  }
  world.methods.set(paymentMethod.id, method);
  return world.store.add(paymentMethod);
}

const brandNames: Record<string, string> = { visa: "Visa", mastercard: "Mastercard", amex: "American Express" };

/** `Visa ending in 4242` */
export function describeMethod(paymentMethod: Stripe.PaymentMethod | undefined): string {
  const { card } = paymentMethod ?? {};
  if (card !== undefined) return `${brandNames[card.brand] ?? "card"} ending in ${card.last4}`;
  if (paymentMethod?.us_bank_account !== undefined)
    return `bank account ending in ${paymentMethod.us_bank_account.last4}`;
  return "no payment method";
}
