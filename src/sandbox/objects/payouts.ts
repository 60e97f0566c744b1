import type Stripe from "stripe";
import { blank } from "../blank.ts";
import type { World } from "../world.ts";

export interface PayoutWithMoney {
  readonly payout: Stripe.Payout;
  readonly transactions: readonly Stripe.BalanceTransaction[];
}

const DAY_SECONDS = 86_400;

/**
 * What Stripe pays out by itself: at the end of each day, in each currency, all that has become available; where more was
 * taken back than came in, that waits for the next one. Two days later it is in the bank.
 */
export function payoutsOf(world: World): readonly PayoutWithMoney[] {
  const now = world.clock.now();
  const all = world.store.all("balance_transaction");
  const made = [...new Set(all.map(({ currency }) => currency))].flatMap((currency) => {
    const own = all.filter((each) => each.currency === currency);
    const ends = [...new Set(own.map(endOfDay))].filter((end) => end <= now).sort((one, other) => one - other);
    const payouts: PayoutWithMoney[] = [];
    let waiting: Stripe.BalanceTransaction[] = [];
    for (const end of ends) {
      waiting.push(...own.filter((each) => endOfDay(each) === end));
      const amount = waiting.reduce((sum, { net }) => sum + net, 0);
      if (amount <= 0) continue;
      payouts.push({ payout: makePayout(world, { currency, amount, end, now }), transactions: waiting });
      waiting = [];
    }
    return payouts;
  });
  return made.sort((one, other) => one.payout.created - other.payout.created);
}

/** Of the day on which it becomes available, in seconds since 1970. */
function endOfDay({ available_on: at }: Stripe.BalanceTransaction): number {
  return (Math.floor(at / DAY_SECONDS) + 1) * DAY_SECONDS;
}

function makePayout(
  world: World,
  { currency, amount, end, now }: { currency: string; amount: number; end: number; now: number },
): Stripe.Payout {
  const arrives = end + 2 * DAY_SECONDS;
  return {
    id: `po_${currency}_${end}`,
    object: "payout",
    ...blank("payout"),
    amount,
    arrival_date: arrives,
    automatic: true,
    created: end,
    currency,
    livemode: false,
    method: "standard",
    reconciliation_status: "completed",
    source_type: "card",
    status: arrives <= now ? "paid" : "in_transit",
    type: "bank_account",
  };
}
