/** One payout of Stripe's to the publisher's bank. Minor units of its currency. */
export interface Payout {
  /** On which it is in the bank, or Stripe expects it to be: UTC, `2026-11-30`. */
  readonly arrives: string;
  readonly currency: string;
  /** As Stripe says it: `pending`, `in_transit`, `paid`, `failed`, `canceled`. */
  readonly status: string;
  readonly amount: number;
  /** Undefined where Stripe does not say what it carried: of payouts made by hand, or that it still puts together. */
  readonly gifts: PaidOutGifts | undefined;
}

/** What a payout carried of the ledger's gifts. */
export interface PaidOutGifts {
  /** Charges in it. */
  readonly charges: number;
  /** What is left of those after fees, less the refunds and disputes of any that it carried. */
  readonly amount: number;
}

/** The payouts of one day, currency and status together. */
export interface PaidOutRow extends Omit<Payout, "gifts"> {
  readonly payouts: number;
  /** Of those of which it is known; undefined where it is of none. */
  readonly gifts: PaidOutGifts | undefined;
  /** Of all that was paid out, what is no gift's; undefined unless it is known of each. */
  readonly other: number | undefined;
}

/** The newest day first. Currencies are never added. */
export function paidOut(payouts: readonly Payout[]): readonly PaidOutRow[] {
  const rows = new Map<string, Payout[]>();
  for (const each of payouts) {
    const place = `${each.arrives} ${each.currency} ${each.status}`;
    rows.set(place, [...(rows.get(place) ?? []), each]);
  }
  return [...rows.values()]
    .flatMap((all): PaidOutRow[] => {
      const [first] = all;
      // Never: each place was made for one.
      if (first === undefined) return [];
      const known = all.flatMap(({ gifts }) => gifts ?? []);
      const amount = sum(all.map((each) => each.amount));
      const gifts =
        known.length === 0
          ? undefined
          : { charges: sum(known.map(({ charges }) => charges)), amount: sum(known.map((each) => each.amount)) };
      const isWhole = gifts !== undefined && known.length === all.length;
      return [{ ...first, amount, payouts: all.length, gifts, other: isWhole ? amount - gifts.amount : undefined }];
    })
    .sort((one, other) => (one.arrives === other.arrives ? order(one, other) : one.arrives < other.arrives ? 1 : -1));
}

function order(one: PaidOutRow, other: PaidOutRow): number {
  return `${one.currency} ${one.status}` < `${other.currency} ${other.status}` ? -1 : 1;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0);
}
