import type Stripe from "stripe";
import type { PaidOutGifts, Payout } from "../../core/ledger/paid-out.ts";
import { dayOfTime, startOf } from "../../core/utc-calendar.ts";
import type { LedgerStore } from "../store/ledger-store.ts";
import { readBalanceChange } from "../stripe/read-balance-change.ts";

export interface FetchPayoutsOptions {
  readonly stripe: Pick<Stripe, "payouts" | "balanceTransactions">;
  readonly ledger: Pick<LedgerStore, "knownPayments">;
  /** The days on which they arrive, UTC; both ends are included. */
  readonly from: string;
  readonly until: string;
}

const PAGE = 100;
const DAY_SECONDS = 86_400;

/**
 * Asks Stripe which payouts arrive on these days, and of each that it made by itself, what lay in it: that is known of no
 * other. What is of no gift in the ledger is somebody else's, as where the account takes other money, too.
 */
export async function fetchPayouts({ stripe, ledger, from, until }: FetchPayoutsOptions): Promise<readonly Payout[]> {
  const payouts: Payout[] = [];
  const days = { gte: startOf(from), lt: startOf(until) + DAY_SECONDS };
  for await (const each of stripe.payouts.list({ arrival_date: days, limit: PAGE })) {
    const { id, arrival_date: at, currency, status, amount, reconciliation_status: isPutTogether } = each;
    const gifts = isPutTogether === "completed" ? await giftsIn(id) : undefined;
    payouts.push({ arrives: dayOfTime(at * 1000), currency, status, amount, gifts });
  }
  return payouts;

  async function giftsIn(payout: string): Promise<PaidOutGifts> {
    let [charges, amount] = [0, 0];
    let after: string | undefined;
    do {
      const { data, has_more: hasMore } = await stripe.balanceTransactions.list({
        payout,
        limit: PAGE,
        expand: ["data.source"],
        ...(after === undefined ? {} : { starting_after: after }),
      });
      const changes = data.map(readBalanceChange).filter((change) => change !== undefined);
      const known = await ledger.knownPayments(changes.map(({ payment }) => payment));
      for (const change of changes) {
        if (!known.has(change.payment)) continue;
        if (change.amount > 0) charges++;
        amount += change.amount - change.fee;
      }
      after = hasMore ? data.at(-1)?.id : undefined;
    } while (after !== undefined);
    return { charges, amount };
  }
}
