import type { Contribution, Dispute, Fact, Subscription } from "../../../src/core/ledger/fact.ts";
import type { LedgerTotals } from "../../../src/core/ledger/totals.ts";

/*
 * The ledger's rules said a second time, over the whole list of facts at once and with nothing shared with
 * the code under test: slow, plain, and so a judge of it.
 */
export function modelTotals(facts: readonly Fact[]): LedgerTotals {
  const of = <Entity extends Fact["entity"]>(entity: Entity) =>
    facts.filter((fact): fact is Extract<Fact, { entity: Entity }> => fact.entity === entity);
  const contributions = new Map<string, Contribution>(of("contribution").map((each) => [each.key, each]));
  const invoiceOf = new Map(of("invoice-payment").map(({ payment, invoice }) => [payment, invoice]));
  const keyOf = (payment: string | null): string => invoiceOf.get(payment ?? "") ?? payment ?? "";

  const money: Record<string, { gross: number; refunded: number; disputed: number; net: number }> = {};
  const campaigns: Record<string, { contributions: number; net: Record<string, number> }> = {};
  const once = new Set<string>();
  for (const { key, amount, currency, campaign, kind, supporter } of contributions.values()) {
    const refunds = of("refund").filter(({ paymentIntent }) => keyOf(paymentIntent) === key);
    const singles = of("single-refund").filter(({ paymentIntent }) => keyOf(paymentIntent) === key);
    const charges = new Set([...refunds, ...singles].map(({ charge }) => charge));
    const refundedBy = (charge: string): number => {
      const ids = new Set(singles.filter((each) => each.charge === charge).map(({ id }) => id));
      const sums = { standing: 0, failed: 0 };
      for (const id of ids) {
        const told = singles.filter((each) => each.id === id);
        sums[told.some(({ failed }) => failed) ? "failed" : "standing"] += told[0]?.amount ?? 0;
      }
      const total = Math.max(0, ...refunds.filter((each) => each.charge === charge).map((each) => each.amount));
      return Math.max(sums.standing, total - sums.failed, 0);
    };
    const refunded = Math.min(
      amount,
      [...charges].reduce((sum, charge) => sum + refundedBy(charge), 0),
    );
    const disputes = [...new Set(of("dispute").map(({ id }) => id))].map((id) =>
      lastDispute(of("dispute").filter((each) => each.id === id)),
    );
    const claimed = disputes
      .filter((each) => keyOf(each.paymentIntent) === key && !/^(won|prevented|warning_.*)$/.test(each.status))
      // In another currency nobody can say how much of the gift it is.
      .reduce((sum, each) => sum + (each.currency === currency ? each.amount : amount), 0);
    const disputed = Math.min(amount - refunded, claimed);
    const net = amount - refunded - disputed;
    const sum = (money[currency] ??= { gross: 0, refunded: 0, disputed: 0, net: 0 });
    sum.gross += amount;
    sum.refunded += refunded;
    sum.disputed += disputed;
    sum.net += net;
    if (kind === "once" && supporter !== null && net > 0) once.add(supporter);
    if (campaign === null) continue;
    const counted = (campaigns[campaign] ??= { contributions: 0, net: {} });
    counted.contributions += 1;
    counted.net[currency] = (counted.net[currency] ?? 0) + net;
  }
  const subscriptions = [...new Set(of("subscription").map(({ id }) => id))].map((id) =>
    lastSubscription(of("subscription").filter((each) => each.id === id)),
  );
  const active = subscriptions
    .filter(({ status }) => ["active", "trialing", "past_due"].includes(status))
    .map(({ customer }) => customer);
  return {
    money,
    contributions: contributions.size,
    activeSupporters: new Set(active).size,
    onceSupporters: once.size,
    campaigns,
  };
}

function lastDispute(states: readonly Dispute[]): Dispute {
  const rank = ({ status, at }: Dispute): string =>
    // An inquiry that was closed stays so until something newer is heard of it.
    `${/^(won|lost|prevented)$/.test(status) ? 1 : 0}${`${at}`.padStart(3, "0")}${status === "warning_closed" ? 1 : 0}`;
  const newest = states
    .toSorted((a, b) => (rank(a) < rank(b) ? 1 : -1))
    .filter((each, _, [first]) => first !== undefined && rank(each) === rank(first));
  // In one second: any fixed rule does; this is the store's, the first in the order of their names.
  return newest.toSorted((a, b) => (a.status < b.status ? -1 : 1))[0] as Dispute;
}

function lastSubscription(states: readonly Subscription[]): Subscription {
  const life = ["incomplete", "trialing", "active", "past_due", "paused", "unpaid"];
  const rank = ({ status, at }: Subscription): number =>
    status === "canceled" || status === "incomplete_expired" ? 1e6 : at * 100 + life.indexOf(status);
  return states.toSorted((a, b) => rank(b) - rank(a))[0] as Subscription;
}
