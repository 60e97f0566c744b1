import type Stripe from "stripe";
import { change, emit } from "../events.ts";
import { minorPerMajor } from "../money.ts";
import { makeBalanceTransaction, makeCharge } from "../objects/charge.ts";
import { settlesAfterSeconds, type Decline, type TestMethod } from "../test-methods.ts";
import type { World } from "../world.ts";
import { openDispute } from "./disputes.ts";

export type PaymentResult =
  { outcome: "succeeded" | "processing" | "authenticate" } | { outcome: "declined"; decline: Decline };

interface Circumstances {
  /** The reader is there and can authenticate. */
  present: boolean;
  /** The reader has authenticated for this attempt. */
  authenticated?: boolean;
  /** Called when a payment that was processing ends, days later. */
  onSettled?: (paid: boolean) => void;
}

/** Stripe's published price for US cards: 2.9 % and 30 cents. */
function feeOf({ amount, currency }: Stripe.Charge): number {
  return Math.min(amount, Math.round(amount * 0.029) + Math.round((30 * minorPerMajor(currency)) / 100));
}

function receive(world: World, intent: Stripe.PaymentIntent, charge: Stripe.Charge): void {
  const { amount, currency } = charge;
  const money = makeBalanceTransaction(world, {
    amount,
    currency,
    fee: feeOf(charge),
    type: "charge",
    source: charge.id,
  });
  change(charge, { balance_transaction: money.id, status: "succeeded", paid: true, amount_captured: amount });
  change(intent, {
    status: "succeeded",
    amount_received: amount,
    latest_charge: charge.id,
    last_payment_error: null,
    next_action: null,
    processing: null,
  });
  emit(world, "charge.succeeded", charge);
  emit(world, "payment_intent.succeeded", intent);
}

/** The intent goes back to where another payment method can be tried. */
export function refuseIntent(
  world: World,
  intent: Stripe.PaymentIntent,
  method: Stripe.PaymentMethod,
  decline: Decline,
  charge?: Stripe.Charge,
): void {
  const error: Stripe.PaymentIntent.LastPaymentError = {
    code: decline.code,
    message: decline.message,
    payment_method: method,
    type: method.type === "card" ? "card_error" : "invalid_request_error",
  };
  if (decline.declineCode !== undefined) error.decline_code = decline.declineCode;
  if (charge !== undefined) error.charge = charge.id;
  change(intent, {
    status: "requires_payment_method",
    last_payment_error: error,
    latest_charge: charge?.id ?? intent.latest_charge,
    payment_method: null,
    next_action: null,
    processing: null,
  });
  if (charge !== undefined) emit(world, "charge.failed", charge);
  emit(world, "payment_intent.payment_failed", intent);
}

function debitBank(
  world: World,
  intent: Stripe.PaymentIntent,
  method: Stripe.PaymentMethod,
  test: TestMethod,
  onSettled: Circumstances["onSettled"],
): PaymentResult {
  const charge = makeCharge(world, intent, method, "pending");
  change(intent, { status: "processing", latest_charge: charge.id, payment_method: method.id });
  emit(world, "charge.pending", charge);
  emit(world, "payment_intent.processing", intent);
  world.clock.at(world.clock.now() + settlesAfterSeconds, () => {
    if (test.settles === "succeeds") {
      receive(world, intent, charge);
    } else {
      const decline = test.decline ?? { code: "payment_method_customer_decline", message: "The debit failed." };
      change(charge, {
        status: "failed",
        captured: false,
        failure_code: decline.code,
        failure_message: decline.message,
      });
      refuseIntent(world, intent, method, decline, charge);
    }
    onSettled?.(test.settles === "succeeds");
  });
  return { outcome: "processing" };
}

/** One try to pay the intent with that method: the charge it makes and the events both cause. */
export function attemptPayment(
  world: World,
  intent: Stripe.PaymentIntent,
  method: Stripe.PaymentMethod,
  { present, authenticated = false, onSettled }: Circumstances,
): PaymentResult {
  const test: TestMethod = world.methods.get(method.id) ?? {
    type: "card",
    number: "4242424242424242",
    label: "Succeeds",
  };
  change(intent, { payment_method: method.id });
  if (test.settles !== undefined) return debitBank(world, intent, method, test, onSettled);
  if (present && test.authenticate === true && !authenticated) {
    change(intent, { status: "requires_action", next_action: { type: "use_stripe_sdk" } });
    emit(world, "payment_intent.requires_action", intent);
    return { outcome: "authenticate" };
  }
  const decline = present ? test.decline : (test.renewalDecline ?? test.decline);
  if (decline !== undefined) {
    const charge = makeCharge(world, intent, method, "failed", decline);
    refuseIntent(world, intent, method, decline, charge);
    return { outcome: "declined", decline };
  }
  const charge = makeCharge(world, intent, method, "succeeded");
  receive(world, intent, charge);
  if (test.disputed === true) {
    // In a moment, so that it comes after what the payment itself completes.
    world.clock.at(world.clock.now(), () => void openDispute(world, charge, { reason: "fraudulent" }));
  }
  return { outcome: "succeeded" };
}
