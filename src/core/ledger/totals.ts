import type { Contribution, Dispute } from "./fact.ts";
import { takesMoney } from "./merge.ts";

/** Sums of one currency, in its minor units. */
export interface Money {
  readonly gross: number;
  readonly refunded: number;
  readonly disputed: number;
  /** What stays, gift by gift: never under zero. */
  readonly net: number;
}

/** Answer to `GET /ledger`. */
export interface LedgerTotals {
  /** Per currency; only those that somebody gave in. Currencies are never added up. */
  readonly money: Readonly<Record<string, Money>>;
  readonly contributions: number;
  /** Readers with a subscription that runs. */
  readonly activeSupporters: number;
  /** Addresses with a single gift that was neither refunded nor taken back. */
  readonly onceSupporters: number;
  /** Per campaign, by its id. Has no prototype: a campaign may be called `toString`. */
  readonly campaigns: Readonly<
    Record<string, { readonly contributions: number; readonly net: Readonly<Record<string, number>> }>
  >;
}

/** A gift by its key: its payment intent, or its invoice. */
type Gift = Pick<Contribution, "key" | "kind" | "amount" | "currency" | "supporter" | "campaign">;

/** Gifts of one campaign in one currency. */
export interface Sum {
  readonly currency: string;
  readonly campaign: string | null;
  readonly count: number;
  /** Minor units. */
  readonly amount: number;
}

/** What is known of the refunds of one charge; minor units. */
export interface ChargeRefunds {
  /** The highest running total that the charge itself has told of. */
  readonly total: number;
  /** Of the single refunds known: those that stand, and those that failed. */
  readonly standing: number;
  readonly failed: number;
}

/**
 * What a charge has given back. Both ways of telling it may be incomplete while events are still to come, and neither
 * says too much, so the higher one counts; once all have come they agree.
 */
function refundedOf({ total, standing, failed }: ChargeRefunds): number {
  return Math.max(0, standing, total - failed);
}

/**
 * Everything known, as far as it is needed one by one: gifts that no refund or dispute names are `whole` and come
 * summed, because there may be a hundred thousand. Refunds and disputes come with the key of their gift.
 */
export interface LedgerState {
  readonly whole: Iterable<Sum>;
  /** Addresses with a single gift that is whole. */
  readonly wholeSupporters: number;
  readonly touched: Iterable<Gift>;
  /** Addresses of single gifts that are touched, as far as one of theirs is whole, too. */
  readonly alsoWhole: ReadonlySet<string>;
  readonly refunds: Iterable<{ readonly key: string } & ChargeRefunds>;
  readonly disputes: Iterable<{ readonly key: string } & Pick<Dispute, "amount" | "currency" | "status">>;
  readonly activeSupporters: number;
}

export function totals(state: LedgerState): LedgerTotals {
  const refunded = sumByKey([...state.refunds].map(({ key, ...each }) => ({ key, amount: refundedOf(each) })));
  const disputed = sumByKey([...state.disputes].filter(takesMoney));
  const money: Record<string, Money> = Object.create(null);
  const campaigns: Record<string, { contributions: number; net: Record<string, number> }> = Object.create(null);
  let contributions = 0;

  /** `back` and `held` never beyond what there is: a dispute may name the whole charge although some was refunded. */
  function add({ currency, campaign, count, amount }: Sum, refund: number, dispute: number): number {
    const back = Math.min(amount, refund);
    const held = Math.min(amount - back, dispute);
    const net = amount - back - held;
    const sum = money[currency] ?? { gross: 0, refunded: 0, disputed: 0, net: 0 };
    money[currency] = {
      gross: sum.gross + amount,
      refunded: sum.refunded + back,
      disputed: sum.disputed + held,
      net: sum.net + net,
    };
    contributions += count;
    if (campaign === null) return net;
    const counted = (campaigns[campaign] ??= { contributions: 0, net: Object.create(null) as Record<string, number> });
    counted.contributions += count;
    counted.net[currency] = (counted.net[currency] ?? 0) + net;
    return net;
  }

  for (const sum of state.whole) add(sum, 0, 0);
  const touchedSupporters = new Set<string>();
  for (const { key, kind, supporter, ...gift } of state.touched) {
    const net = add({ ...gift, count: 1 }, refunded.get(key) ?? 0, disputed.get(key) ?? 0);
    if (kind === "once" && supporter !== null && net > 0 && !state.alsoWhole.has(supporter))
      touchedSupporters.add(supporter);
  }
  const onceSupporters = state.wholeSupporters + touchedSupporters.size;
  return { money, contributions, activeSupporters: state.activeSupporters, onceSupporters, campaigns };
}

function sumByKey(parts: Iterable<{ readonly key: string; readonly amount: number }>): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { key, amount } of parts) sums.set(key, (sums.get(key) ?? 0) + amount);
  return sums;
}
