import type Stripe from "stripe";
import { blank } from "../blank.ts";
import { change, emit } from "../events.ts";
import { formatAmount } from "../money.ts";
import { makeBalanceTransaction } from "../objects/charge.ts";
import { cleanMetadata } from "../objects/price.ts";
import { idOf } from "../store.ts";
import { badParameter, StripeError } from "../stripe-error.ts";
import type { World } from "../world.ts";
import { chargeMeant } from "./disputes.ts";

function checkAmount(charge: Stripe.Charge, sent: number | undefined): number {
  const left = charge.amount - charge.amount_refunded;
  if (left <= 0) {
    throw new StripeError(400, `Charge ${charge.id} has already been refunded.`, { code: "charge_already_refunded" });
  }
  const amount = sent ?? left;
  if (amount < 1) throw badParameter("Invalid positive integer", "amount", "parameter_invalid_integer");
  if (amount > left) {
    const say = (value: number): string => formatAmount(value, charge.currency);
    throw badParameter(
      charge.amount_refunded > 0
        ? `Refund amount (${say(amount)}) is greater than unrefunded amount on charge (${say(left)})`
        : `Refund amount (${say(amount)}) is greater than charge amount (${say(charge.amount)})`,
      "amount",
    );
  }
  return amount;
}

/** A day later the bank sends it back: the charge counts as not refunded by that much. */
function failRefund(world: World, refund: Stripe.Refund, charge: Stripe.Charge): void {
  const { amount, currency } = refund;
  const back = makeBalanceTransaction(world, { amount, currency, fee: 0, type: "refund_failure", source: refund.id });
  const previous = change(refund, {
    status: "failed",
    failure_reason: "expired_or_canceled_card",
    failure_balance_transaction: back.id,
  });
  change(charge, { amount_refunded: charge.amount_refunded - refund.amount, refunded: false });
  emit(world, "refund.updated", refund, previous);
  emit(world, "refund.failed", refund, previous);
  emit(world, "charge.refund.updated", refund, previous);
}

export function refundCharge(world: World, params: Stripe.RefundCreateParams): Stripe.Refund {
  const charge = chargeMeant(world, params);
  if (charge.status !== "succeeded") {
    throw new StripeError(400, `Charge ${charge.id} has not been paid and cannot be refunded.`, { param: "charge" });
  }
  if (charge.disputed) {
    throw new StripeError(400, `Charge ${charge.id} has been charged back; cannot issue a refund.`, {
      code: "charge_disputed",
    });
  }
  const amount = checkAmount(charge, params.amount);
  const id = world.id("re_");
  const { currency } = charge;
  const money = makeBalanceTransaction(world, { amount: -amount, currency, fee: 0, type: "refund", source: id });
  const refund: Stripe.Refund = world.store.add({
    id,
    object: "refund",
    ...blank("refund"),
    amount,
    balance_transaction: money.id,
    charge: charge.id,
    created: world.clock.now(),
    currency,
    destination_details: {
      card: { reference_status: "pending", reference_type: "acquirer_reference_number", type: "refund" },
      type: "card",
    },
    metadata: cleanMetadata(params.metadata),
    payment_intent: idOf(charge.payment_intent) ?? null,
    payment_method: charge.payment_method,
    reason: params.reason ?? null,
    status: "succeeded",
  } satisfies Stripe.Refund);
  const refunded = charge.amount_refunded + amount;
  const previous = change(charge, { amount_refunded: refunded, refunded: refunded === charge.amount });
  emit(world, "charge.refunded", charge, previous);
  emit(world, "refund.created", refund);
  if (world.methods.get(charge.payment_method ?? "")?.refundFails === true) {
    world.clock.at(world.clock.now() + 24 * 60 * 60, () => failRefund(world, refund, charge));
  }
  return refund;
}
