import Stripe from "stripe";
import type { Counter } from "./counter.ts";
import type { Dice } from "./dice.ts";

/** Campaign of gifts that nobody cancels, pauses or changes, so that one can watch them renew. */
export const SPARED = "spared";

type Deed = (counter: Counter, dice: Dice) => Promise<unknown>;

/** What befalls gifts that were made: so many deeds, each on a gift drawn by chance. */
export async function laterDeeds(counter: Counter, dice: Dice, count: number): Promise<void> {
  for (let deed = 0; deed < count; deed++) {
    await dice.pick(deeds)(counter, dice).catch(unlessRefused);
    if (dice.chance(0.5)) await counter.sandbox.advance(dice.upTo(3));
  }
}

/** A second refund of all, a change to what has ended: Stripe says no, and nothing has happened. */
function unlessRefused(error: unknown): void {
  if (!(error instanceof Stripe.errors.StripeInvalidRequestError)) throw error;
}

const chargesOf = ({ sandbox }: Counter): Stripe.Charge[] =>
  sandbox.store.all("charge").filter(({ status }) => status === "succeeded");

const onCharge =
  (act: (counter: Counter, charge: Stripe.Charge, dice: Dice) => Promise<unknown>): Deed =>
  async (counter, dice) => {
    const charges = chargesOf(counter);
    if (charges.length > 0) await act(counter, dice.pick(charges), dice);
  };

const onSubscription =
  (act: (counter: Counter, subscription: Stripe.Subscription, dice: Dice) => Promise<unknown>): Deed =>
  async (counter, dice) => {
    const running = counter.sandbox.store
      .all("subscription")
      .filter(({ status, metadata }) => status !== "canceled" && metadata["campaign"] !== SPARED);
    if (running.length > 0) await act(counter, dice.pick(running), dice);
  };

const refundAll = onCharge((counter, { id }) => counter.refund(id));
const refundPart = onCharge((counter, { id, amount }, dice) =>
  counter.refund(id, 1 + dice.upTo(Math.ceil(amount / 3))),
);
const dispute = onCharge(async (counter, { id, disputed }) => {
  if (!disputed) await counter.dispute(id);
});
const disputePart = onCharge(async (counter, { id, amount, disputed }, dice) => {
  if (!disputed) await counter.dispute(id, 1 + dice.upTo(amount));
});
const closeDispute: Deed = async (counter, dice) => {
  const open = counter.sandbox.store.all("dispute").filter(({ status }) => status === "needs_response");
  if (open.length > 0) await counter.closeDispute(dice.pick(open).id, dice.pick(["won", "lost"]));
};
const cancel = onSubscription(({ stripe }, { id }) => stripe.subscriptions.cancel(id));
const cancelAtPeriodEnd = onSubscription(({ stripe }, { id, cancel_at_period_end }) =>
  stripe.subscriptions.update(id, { cancel_at_period_end: !cancel_at_period_end }),
);
const pause = onSubscription(({ sandbox, stripe }, { id, pause_collection: paused }, dice) =>
  stripe.subscriptions.update(id, {
    pause_collection:
      paused !== null
        ? ""
        : {
            behavior: dice.pick(["void", "keep_as_draft", "mark_uncollectible"]),
            ...(dice.chance(0.5) ? { resumes_at: sandbox.clock.now() + 86_400 * (20 + dice.upTo(60)) } : {}),
          },
  }),
);
/** Twice in one second: only Stripe can say which of the two is the later. */
const pauseAndGoOn: Deed = async (counter, dice) => {
  await pause(counter, dice);
  await pause(counter, dice);
};
const changeAmount = onSubscription(({ stripe }, { id, items }, dice) => {
  const [item] = items.data;
  if (item === undefined) throw new Error(`${id} has no items`);
  const { currency, product, recurring } = item.price;
  return stripe.subscriptions.update(id, {
    items: [
      {
        id: item.id,
        price_data: {
          currency,
          product: typeof product === "string" ? product : product.id,
          unit_amount: 300 + dice.upTo(9000),
          recurring: { interval: recurring?.interval ?? "month" },
        },
      },
    ],
    proration_behavior: "none",
  });
});

/** As often as they are listed. */
const deeds: readonly Deed[] = [
  refundAll,
  refundPart,
  refundPart,
  dispute,
  disputePart,
  closeDispute,
  closeDispute,
  cancel,
  cancelAtPeriodEnd,
  pause,
  pauseAndGoOn,
  changeAmount,
];
