import fc from "fast-check";
import type { Fact } from "../../../src/core/ledger/fact.ts";
import {
  aContribution,
  aDispute,
  anInvoicePayment,
  aRefund,
  aSingleRefund,
  aSubscription,
} from "../../contract/support/facts.ts";

/** Few things, so that facts meet: a third are invoices, the others single gifts. */
const thing = fc.nat(8);
const isInvoice = (n: number): boolean => n % 3 === 0;
const paidBy = (n: number) => ({ charge: `ch_${n}`, paymentIntent: `pi_${n}` });
const at = fc.integer({ min: 1_790_000_000, max: 1_790_000_003 });

/** What Stripe may tell of them, as far as the objects agree with themselves: an amount once given stays what it was. */
export const anyFact: fc.Arbitrary<Fact> = fc.oneof(
  fc.tuple(thing, at).map(([n, at]) =>
    aContribution({
      key: isInvoice(n) ? `in_${n}` : `pi_${n}`,
      kind: isInvoice(n) ? "recurring" : "once",
      supporter: isInvoice(n) ? null : `hash-${n % 2}`,
      amount: 100 * (n + 1),
      currency: n % 4 === 3 ? "jpy" : "usd",
      campaign: n % 2 === 0 ? null : "spring",
      at,
    }),
  ),
  thing.filter(isInvoice).map((n) => anInvoicePayment({ payment: `pi_${n}`, invoice: `in_${n}` })),
  fc.tuple(thing, fc.nat(12)).map(([n, hundreds]) => aRefund({ ...paidBy(n), amount: 100 * hundreds })),
  fc
    .tuple(thing, fc.nat(1), fc.boolean())
    .map(([n, which, failed]) =>
      aSingleRefund({ ...paidBy(n), id: `re_${n}_${which}`, amount: 50 * (which + 1), failed }),
    ),
  fc
    .tuple(thing, fc.constantFrom("needs_response", "under_review", "won", "lost", "warning_closed", "prevented"), at)
    .map(([n, status, at]) => aDispute({ ...paidBy(n), id: `du_${n}`, amount: 70 * (n + 1), status, at })),
  fc
    .tuple(thing, fc.constantFrom("incomplete", "active", "past_due", "paused", "unpaid", "canceled"), fc.boolean(), at)
    .map(([n, status, cancelAtPeriodEnd, at]) =>
      aSubscription({ id: `sub_${n}`, customer: `cus_${n % 4}`, status, cancelAtPeriodEnd, at }),
    ),
);
