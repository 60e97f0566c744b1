import type { Fact } from "../../../src/core/ledger/fact.ts";
import type { LedgerStore, Recorded } from "../../../src/server/store/ledger-store.ts";
import { aContribution, aDispute, anAgreement, anInvoicePayment, aRefund, aSubscription } from "./facts.ts";

/** Two replicas that change the same rows may keep each other waiting for too long: then it is sent again, as Stripe does. */
export async function recordInTheEnd(
  store: LedgerStore,
  ...given: Parameters<LedgerStore["record"]>
): Promise<Recorded> {
  for (let sent = 1; ; sent++) {
    try {
      return await store.record(...given);
    } catch (error) {
      if (sent === 5) throw error;
    }
  }
}

export function randomFacts(random: () => number, count: number): Fact[] {
  const upTo = (end: number): number => Math.floor(random() * end);
  const pick = <Value>(values: readonly [Value, ...Value[]]): Value => values[upTo(values.length)] ?? values[0];
  return Array.from({ length: count }, (): Fact => {
    const n = upTo(12);
    const isInvoice = n % 3 === 0;
    switch (upTo(6)) {
      case 0:
        return aContribution({
          key: isInvoice ? `in_${n}` : `pi_${n}`,
          kind: isInvoice ? "recurring" : "once",
          supporter: isInvoice ? null : `hash-${n % 4}`,
          amount: 100 * (n + 1),
          currency: n % 5 === 4 ? "jpy" : "usd",
          campaign: n % 3 === 0 ? null : `campaign-${n % 2}`,
        });
      case 1:
        return anInvoicePayment({ payment: `pi_${n - (n % 3)}`, invoice: `in_${n - (n % 3)}` });
      case 2:
        return aRefund({ charge: `ch_${n}`, paymentIntent: `pi_${n}`, amount: 100 * upTo(8) });
      case 3:
        return aDispute({
          id: `du_${n}`,
          charge: `ch_${n}`,
          paymentIntent: `pi_${n}`,
          amount: 100 * (n + 1),
          status: pick(["needs_response", "won", "lost", "warning_closed", "under_review"]),
          at: upTo(6),
        });
      case 4:
        return anAgreement({
          key: `cs_${n}`,
          subscription: `sub_${n}`,
          at: upTo(6),
          ...(isInvoice ? { note: `Thank you, ${n}` } : {}),
        });
      default:
        return aSubscription({
          id: `sub_${n}`,
          customer: `cus_${n % 5}`,
          status: pick(["incomplete", "active", "past_due", "unpaid", "canceled", "trialing"]),
          at: upTo(6),
          amount: 700 + upTo(2),
          periodEnd: 9 + upTo(2),
        });
    }
  });
}
