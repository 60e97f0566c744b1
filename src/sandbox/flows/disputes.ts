import type Stripe from "stripe";
import { change, emit } from "../events.ts";
import { makeBalanceTransaction } from "../objects/charge.ts";
import { makeDispute } from "../objects/dispute.ts";
import { idOf } from "../store.ts";
import { StripeError } from "../stripe-error.ts";
import type { World } from "../world.ts";

interface DisputeOptions {
  /** Minor units; the whole charge where not said. */
  amount?: number | undefined;
  reason?: string | undefined;
}

/** The reader's bank takes the money back until the dispute is closed. */
export function openDispute(world: World, charge: Stripe.Charge, { amount, reason }: DisputeOptions): Stripe.Dispute {
  const dispute = makeDispute(world, charge, amount ?? charge.amount, reason ?? "fraudulent");
  const previous = change(charge, { disputed: true });
  emit(world, "charge.dispute.created", dispute);
  emit(world, "charge.dispute.funds_withdrawn", dispute);
  emit(world, "charge.updated", charge, previous);
  return dispute;
}

/** Won: the money comes back. Lost, or accepted through the API: it does not. */
export function closeDispute(world: World, dispute: Stripe.Dispute, status: "won" | "lost"): Stripe.Dispute {
  if (dispute.status === "won" || dispute.status === "lost") {
    throw new StripeError(400, "This dispute is already closed", { code: "charge_dispute_closed", param: "dispute" });
  }
  const previous = change(dispute, { status });
  emit(world, "charge.dispute.closed", dispute, previous);
  if (status === "won") {
    const { amount, currency } = dispute;
    const back = makeBalanceTransaction(world, { amount, currency, fee: 0, type: "adjustment", source: dispute.id });
    const before = change(dispute, { balance_transactions: [...dispute.balance_transactions, back] });
    emit(world, "charge.dispute.funds_reinstated", dispute, before);
  }
  return dispute;
}

/** The charge meant by its own id or its payment intent's. */
export function chargeMeant(
  world: World,
  of: { charge?: string | undefined; payment_intent?: string | undefined },
): Stripe.Charge {
  if (of.charge !== undefined) return world.store.get("charge", of.charge, "charge");
  if (of.payment_intent === undefined) {
    throw new StripeError(
      400,
      "One of the following params should be provided for this request: payment_intent or charge.",
    );
  }
  const intent = world.store.get("payment_intent", of.payment_intent, "payment_intent");
  const charge = world.store.find("charge", idOf(intent.latest_charge));
  if (charge === undefined || charge.status !== "succeeded") {
    throw new StripeError(400, `This PaymentIntent (${intent.id}) does not have a successful charge to refund.`, {
      param: "payment_intent",
    });
  }
  return charge;
}
