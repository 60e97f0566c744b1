import { sql, type Kysely } from "kysely";
import type { Contribution, InvoicePayment } from "../../core/ledger/fact.ts";
import { mergeContribution, mergeInvoicePayment } from "../../core/ledger/merge.ts";
import { takenBack } from "../../core/ledger/taken-back.ts";
import type { Database } from "./database.ts";
import { createKnownTakings } from "./known-takings.ts";
import { createPayments } from "./payments.ts";
import { prepared } from "./prepared.ts";
import type { PendingTotals } from "./pending-totals.ts";
import { rowsOf, type Steps } from "./sql-runner.ts";
import { tableColumns } from "./table-columns.ts";
import { createTableQueries } from "./table-queries.ts";

type Row = Database["contribution"];

/** What a refund or a dispute names: the charge, and mostly the payment intent. */
interface Named {
  readonly charge: string;
  readonly paymentIntent: string | null;
}

/** Keeps every contribution's `refunded` and `disputed` right, whichever was told first: the gift, or what was taken. */
export interface FoldContribution {
  given(fact: Contribution, totals: PendingTotals): Steps<void>;
  /** A payment turns out to have paid an invoice: what was taken from the payment is taken from that. */
  paidBy(fact: InvoicePayment, totals: PendingTotals): Steps<void>;
  /** @param fold writes down what was taken; run once the payment is locked */
  takenFrom(named: Named, fold: Steps<unknown>, totals: PendingTotals): Steps<void>;
}

export function createFoldContribution(db: Kysely<Database>, canLockRows: boolean): FoldContribution {
  const contributions = createTableQueries(db, "contribution", tableColumns.contribution, canLockRows);
  const payments = createPayments(db);
  const takings = createKnownTakings(db);
  const forget = prepared(db, sql`delete from contribution where key = ${sql.val("")}`);

  /** Writes a contribution anew with what is taken of it. */
  function* settle(before: Row, totals: PendingTotals, after: Row = before): Steps<void> {
    const charges = yield* takings.of(after.key);
    if (after.kind === "awaited") {
      // What was taken turned out to be another one's.
      if (charges.length === 0) yield forget(after.key);
      return;
    }
    const row = { ...after, ...takenBack(after, charges) };
    yield contributions.update(row);
    totals.contribution(before, row);
  }

  /** Where nothing was given yet under that key, the gift is awaited: it will find what was taken of it. */
  function* settleByKey(key: string, totals: PendingTotals, isAwaited: boolean): Steps<void> {
    if (isAwaited) yield contributions.insertIfNew({ ...awaited, key });
    const [row] = yield* rowsOf(contributions.selectToChange(key));
    if (row !== undefined) yield* settle(row, totals);
  }

  return {
    *given(fact, totals) {
      const row = toRow(fact);
      const { changed } = yield contributions.insertIfNew(row);
      if (changed > 0) {
        totals.contribution(undefined, row);
        return;
      }
      const [known] = yield* rowsOf(contributions.selectToChange(fact.key));
      if (known === undefined) throw new Error("a contribution that was there is gone");
      if (known.kind === "awaited") {
        yield* settle(known, totals, row);
        return;
      }
      const before = toFact(known, known.kind);
      const after = mergeContribution(before, fact);
      if (after !== before) yield* settle(known, totals, toRow(after));
    },

    *paidBy(fact, totals) {
      const { payment } = fact;
      const { invoice: known, isNew } = yield* payments.lock(payment, fact.invoice);
      // A refund or a dispute of it would have been here first.
      if (isNew) return;
      const { invoice } = known === null ? fact : mergeInvoicePayment({ ...fact, invoice: known }, fact);
      if (invoice === known) return;
      yield payments.link(payment, invoice);
      // The lesser key first, as everybody does who settles two.
      for (const key of [known ?? payment, invoice].sort()) yield* settleByKey(key, totals, key === invoice);
    },

    *takenFrom({ charge, paymentIntent }, fold, totals) {
      const invoices = new Map<string, string | null>();
      for (const payment of [charge, paymentIntent].filter((each) => each !== null).sort())
        invoices.set(payment, (yield* payments.lock(payment, null)).invoice);
      yield* fold;
      const intents = yield* takings.intentsOf(charge);
      // Another one that was named beside the charge; it keeps its place where it comes first.
      for (const intent of intents)
        if (!invoices.has(intent)) invoices.set(intent, (yield* payments.lock(intent, null)).invoice);
      const payment = intents.toSorted()[0] ?? charge;
      const own = invoices.get(payment) ?? payment;
      const keys = new Set([...invoices].map(([named, invoice]) => invoice ?? named));
      for (const key of [...keys].sort()) yield* settleByKey(key, totals, key === own);
    },
  };
}

const awaited: Omit<Row, "key"> = {
  kind: "awaited",
  amount: 0,
  currency: "",
  supporter: null,
  campaign: null,
  variant: null,
  placement: null,
  interval: null,
  fees: null,
  at: 0,
  refunded: 0,
  disputed: 0,
};

function toRow({ entity: _, note: __, ...given }: Contribution): Row {
  return { ...given, refunded: 0, disputed: 0 };
}

function toFact({ refunded: _, disputed: __, ...row }: Row, kind: Contribution["kind"]): Contribution {
  return { entity: "contribution", ...row, kind };
}
