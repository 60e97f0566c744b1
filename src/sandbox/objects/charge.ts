import type Stripe from "stripe";
import { blank } from "../blank.ts";
import { idOf } from "../store.ts";
import type { Decline } from "../test-methods.ts";
import type { World } from "../world.ts";

function outcomeOf(decline: Decline | undefined): Stripe.Charge.Outcome {
  const code = decline?.declineCode ?? decline?.code ?? null;
  return {
    advice_code: decline === undefined ? null : "try_again_later",
    network_advice_code: null,
    network_decline_code: decline === undefined ? null : "01",
    network_status: decline === undefined ? "approved_by_network" : "declined_by_network",
    reason: code,
    risk_level: "normal",
    risk_score: 20,
    seller_message:
      decline === undefined ? "Payment complete." : "The bank did not return any further details with this decline.",
    type: decline === undefined ? "authorized" : "issuer_declined",
  };
}

function detailsOf(method: Stripe.PaymentMethod, amount: number): Stripe.Charge.PaymentMethodDetails {
  const { card, us_bank_account: bank } = method;
  if (bank !== undefined) {
    return {
      type: "us_bank_account",
      us_bank_account: {
        account_holder_type: bank.account_holder_type,
        account_type: bank.account_type,
        bank_name: bank.bank_name,
        fingerprint: bank.fingerprint,
        last4: bank.last4,
        payment_reference: null,
        routing_number: bank.routing_number,
      },
    };
  }
  return {
    type: "card",
    card: {
      ...blank("charge.payment_method_details.card"),
      amount_authorized: amount,
      brand: card?.brand ?? null,
      checks: { address_line1_check: null, address_postal_code_check: null, cvc_check: "pass" },
      country: card?.country ?? null,
      exp_month: card?.exp_month ?? 12,
      exp_year: card?.exp_year ?? 2034,
      fingerprint: card?.fingerprint ?? null,
      funding: card?.funding ?? null,
      last4: card?.last4 ?? null,
      network: card?.brand ?? null,
      regulated_status: "unregulated",
    },
  };
}

/** A charge of the intent's whole amount. It names no invoice: since API version 2025-03-31 none does. */
export function makeCharge(
  world: World,
  intent: Stripe.PaymentIntent,
  method: Stripe.PaymentMethod,
  status: "succeeded" | "pending" | "failed",
  decline?: Decline,
): Stripe.Charge {
  const id = world.id(method.type === "card" ? "ch_" : "py_");
  const paid = status === "succeeded";
  return world.store.add({
    id,
    object: "charge",
    ...blank("charge"),
    amount: intent.amount,
    amount_captured: paid ? intent.amount : 0,
    billing_details: { ...method.billing_details },
    calculated_statement_descriptor: world.merchant.slice(0, 22).toUpperCase(),
    captured: status !== "failed",
    created: world.clock.now(),
    currency: intent.currency,
    customer: intent.customer,
    description: intent.description,
    failure_code: decline?.code ?? null,
    failure_message: decline?.message ?? null,
    fraud_details: {},
    metadata: { ...intent.metadata },
    outcome: outcomeOf(decline),
    paid,
    payment_intent: intent.id,
    payment_method: method.id,
    payment_method_details: detailsOf(method, intent.amount),
    receipt_email: intent.receipt_email,
    receipt_url: status === "failed" ? null : `${world.origin}/receipts/${id}`,
    status,
  });
}

/** The money arriving, less 2.9 % and 30 minor units, as Stripe's test mode counts US cards. */
export function makeBalanceTransaction(
  world: World,
  of: { amount: number; currency: string; fee: number; type: string; source: string | { id: string } },
): Stripe.BalanceTransaction {
  return world.store.add({
    id: world.id("txn_"),
    object: "balance_transaction",
    ...blank("balance_transaction"),
    amount: of.amount,
    available_on: world.clock.now() + 2 * 24 * 60 * 60,
    balance_type: "payments",
    created: world.clock.now(),
    currency: of.currency,
    fee: of.fee,
    fee_details:
      of.fee === 0
        ? []
        : [
            {
              amount: of.fee,
              application: null,
              currency: of.currency,
              description: "Stripe processing fees",
              type: "stripe_fee",
            },
          ],
    net: of.amount - of.fee,
    reporting_category: of.type,
    source: idOf(of.source) ?? null,
    status: "pending",
    type: of.type,
  });
}
