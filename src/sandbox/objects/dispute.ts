import type Stripe from "stripe";
import { blank } from "../blank.ts";
import { idOf } from "../store.ts";
import type { World } from "../world.ts";
import { makeBalanceTransaction } from "./charge.ts";

/** Stripe's fee for a dispute, in minor units. */
const disputeFee = 1500;

export function makeDispute(world: World, charge: Stripe.Charge, amount: number, reason: string): Stripe.Dispute {
  const id = world.id("du_");
  const { evidence_details: details, ...nothing } = blank("dispute");
  const withdrawn = makeBalanceTransaction(world, {
    amount: -amount,
    currency: charge.currency,
    fee: disputeFee,
    type: "adjustment",
    source: id,
  });
  return world.store.add({
    id,
    object: "dispute",
    ...nothing,
    amount,
    balance_transactions: [withdrawn],
    charge: charge.id,
    created: world.clock.now(),
    currency: charge.currency,
    evidence_details: {
      ...details,
      due_by: world.clock.now() + 7 * 24 * 60 * 60,
      submission_method: "manual",
    },
    network_reason_code: "10.4",
    payment_intent: idOf(charge.payment_intent) ?? null,
    reason,
    status: "needs_response",
  });
}
