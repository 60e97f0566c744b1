import { createHash } from "node:crypto";
import Stripe from "stripe";
import { onceKeyIsFree } from "../idempotency-key.ts";
import type { GiftChange, RunningGift } from "./supporter-gateway.ts";

/** How long a second click waits for the first one's answer, in milliseconds: a reader waits with it. */
const PATIENCE_MS = 10_000;

/**
 * Carries out what a reader asked for. Each press of a button has a key of its own, so that a second click, or a retry
 * after no answer, changes nothing more.
 */
export async function changeGift(stripe: Stripe, gift: RunningGift, change: GiftChange, act: string): Promise<void> {
  const options = (...more: readonly string[]): Stripe.RequestOptions => ({
    idempotencyKey: createHash("sha256")
      .update([gift.id, act, JSON.stringify(change), ...more].join("\n"))
      .digest("hex"),
  });
  const update = async (params: Stripe.SubscriptionUpdateParams, ...more: readonly string[]): Promise<void> => {
    await onceKeyIsFree(PATIENCE_MS, () => stripe.subscriptions.update(gift.id, params, options(...more)));
  };

  switch (change.kind) {
    case "amount":
      return await update(newAmount(gift, change.amount)).catch(async (error: unknown) => {
        if (!isOfArchivedProduct(error)) throw error;
        // Stripe made the product for one checkout, and may take no new price on one that is not in use.
        await stripe.products.update(gift.product, { active: true });
        await update(newAmount(gift, change.amount), "product in use");
      });
    case "pause":
      return await update({ pause_collection: { behavior: "void", resumes_at: change.resumesAt } });
    case "resume":
      return await update({ pause_collection: "" });
    case "end":
      if (gift.state !== "failed") return await update({ cancel_at_period_end: true });
      await onceKeyIsFree(PATIENCE_MS, () => stripe.subscriptions.cancel(gift.id, {}, options()).catch(ifEnded));
      return;
    case "undo-end":
      return await update({ cancel_at_period_end: false });
  }
}

/** No proration: what was paid stays paid, and the next charge is the first one of the new amount. */
function newAmount(
  { item, product, currency, interval }: RunningGift,
  amount: number,
): Stripe.SubscriptionUpdateParams {
  return {
    items: [{ id: item, quantity: 1, price_data: { currency, product, unit_amount: amount, recurring: { interval } } }],
    proration_behavior: "none",
  };
}

function isOfArchivedProduct(error: unknown): boolean {
  return (
    error instanceof Stripe.errors.StripeInvalidRequestError && /inactive|not active|archived/i.test(error.message)
  );
}

/** Stripe has no such subscription any more: it ended meanwhile, as was asked. */
function ifEnded(error: unknown): undefined {
  if (error instanceof Stripe.errors.StripeInvalidRequestError && error.code === "resource_missing") return undefined;
  throw error;
}
