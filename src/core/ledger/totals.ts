import type { Contribution, Dispute, InvoicePayment, Refund, Subscription } from "./fact.ts";
import { takesMoney } from "./merge.ts";
import { isSupporting } from "./merge-subscription.ts";

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

/** Everything known, one per thing. Refunds and disputes may be of somebody else's payments: they count nothing then. */
export interface LedgerState {
  readonly contributions: Iterable<Omit<Contribution, "entity" | "at" | "variant">>;
  readonly invoicePayments: Iterable<Omit<InvoicePayment, "entity">>;
  readonly refunds: Iterable<Omit<Refund, "entity">>;
  readonly disputes: Iterable<Omit<Dispute, "entity" | "id" | "at">>;
  readonly subscriptions: Iterable<Pick<Subscription, "customer" | "status">>;
}

export function totals(state: LedgerState): LedgerTotals {
  const { refunded, disputed } = takenBack(state);
  const money: Record<string, Money> = Object.create(null);
  const campaigns: Record<string, { contributions: number; net: Record<string, number> }> = Object.create(null);
  const onceSupporters = new Set<string>();
  let contributions = 0;
  for (const { key, kind, amount, currency, supporter, campaign } of state.contributions) {
    const back = Math.min(amount, refunded.get(key) ?? 0);
    const held = disputed.get(key) ?? 0;
    const net = Math.max(0, amount - back - held);
    const sum = money[currency] ?? { gross: 0, refunded: 0, disputed: 0, net: 0 };
    money[currency] = {
      gross: sum.gross + amount,
      refunded: sum.refunded + back,
      disputed: sum.disputed + held,
      net: sum.net + net,
    };
    contributions += 1;
    if (kind === "once" && supporter !== null && net > 0) onceSupporters.add(supporter);
    if (campaign === null) continue;
    const counted = (campaigns[campaign] ??= { contributions: 0, net: Object.create(null) as Record<string, number> });
    counted.contributions += 1;
    counted.net[currency] = (counted.net[currency] ?? 0) + net;
  }
  const active = new Set<string>();
  for (const subscription of state.subscriptions) if (isSupporting(subscription)) active.add(subscription.customer);
  return { money, contributions, activeSupporters: active.size, onceSupporters: onceSupporters.size, campaigns };
}

/** Refunds and disputes name a payment; contributions are keyed by it, or by the invoice that it paid. */
function takenBack({ invoicePayments, refunds, disputes }: LedgerState): {
  refunded: Map<string, number>;
  disputed: Map<string, number>;
} {
  const invoices = new Map<string, string>();
  for (const { payment, invoice } of invoicePayments) invoices.set(payment, invoice);
  const keyOf = (paymentIntent: string | null, charge: string): string =>
    (paymentIntent === null ? undefined : invoices.get(paymentIntent)) ??
    invoices.get(charge) ??
    paymentIntent ??
    charge;
  const add = (sums: Map<string, number>, key: string, amount: number): void =>
    void sums.set(key, (sums.get(key) ?? 0) + amount);

  const refunded = new Map<string, number>();
  for (const { charge, paymentIntent, amount } of refunds) add(refunded, keyOf(paymentIntent, charge), amount);
  const disputed = new Map<string, number>();
  for (const dispute of disputes)
    if (takesMoney(dispute)) add(disputed, keyOf(dispute.paymentIntent, dispute.charge), dispute.amount);
  return { refunded, disputed };
}
