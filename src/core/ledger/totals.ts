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

/** Contributions of one currency and campaign, summed; minor units. */
export interface Sum {
  readonly currency: string;
  readonly campaign: string | null;
  readonly contributions: number;
  readonly gross: number;
  readonly refunded: number;
  readonly disputed: number;
}

export function totals(
  sums: Iterable<Sum>,
  supporters: Pick<LedgerTotals, "activeSupporters" | "onceSupporters">,
): LedgerTotals {
  const money: Record<string, Money> = Object.create(null);
  const campaigns: Record<string, { contributions: number; net: Record<string, number> }> = Object.create(null);
  let contributions = 0;
  for (const { currency, campaign, ...sum } of sums) {
    if (sum.contributions === 0) continue;
    contributions += sum.contributions;
    const net = sum.gross - sum.refunded - sum.disputed;
    const known = money[currency] ?? { gross: 0, refunded: 0, disputed: 0, net: 0 };
    money[currency] = {
      gross: known.gross + sum.gross,
      refunded: known.refunded + sum.refunded,
      disputed: known.disputed + sum.disputed,
      net: known.net + net,
    };
    if (campaign === null) continue;
    const counted = (campaigns[campaign] ??= { contributions: 0, net: Object.create(null) as Record<string, number> });
    counted.contributions += sum.contributions;
    counted.net[currency] = (counted.net[currency] ?? 0) + net;
  }
  return { money, contributions, ...supporters, campaigns };
}
