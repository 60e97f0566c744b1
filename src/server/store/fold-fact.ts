import type { Fact, Subscription } from "../../core/ledger/fact.ts";
import {
  mergeContribution,
  mergeDispute,
  mergeInvoicePayment,
  mergeRefund,
  mergeSingleRefund,
} from "../../core/ledger/merge.ts";
import { guessSubscription, mergeSubscription, settleSubscription } from "../../core/ledger/merge-subscription.ts";
import type { Database } from "./database.ts";
import type { FoldedEntities, FoldedEntity } from "./folded-entities.ts";
import { Tie, type TieBreak } from "./ledger-store.ts";
import { rowsOf, type Steps } from "./sql-runner.ts";

/** Folds a fact into its table. Throws a {@link Tie} where only Stripe can say which of two states is newer. */
export function* foldFact(entities: FoldedEntities, fact: Fact, tieBreak: TieBreak | undefined): Steps<void> {
  switch (fact.entity) {
    case "contribution":
      yield* fold(entities.contribution, fact, mergeContribution);
      if (fact.note !== undefined) {
        const { key, note: text, campaign, at } = fact;
        yield* fold(entities.note, { entity: "note", key, text, campaign, at }, asKnown);
      }
      break;
    case "note":
      yield* fold(entities.note, fact, asKnown);
      break;
    case "invoice-payment":
      yield* fold(entities.invoicePayment, fact, mergeInvoicePayment);
      break;
    case "refund":
      yield* fold(entities.refund, fact, mergeRefund);
      break;
    case "single-refund":
      yield* fold(entities.singleRefund, fact, mergeSingleRefund);
      break;
    case "dispute":
      yield* fold(entities.dispute, fact, mergeDispute);
      break;
    case "subscription":
      yield* fold(entities.subscription, fact, mergeOrBreakTie(tieBreak));
      break;
  }
}

/**
 * Inserts where the thing is new, else merges with what is known. The insert comes first because a row that
 * is not there yet can't be locked; where another transaction is inserting the same one, it waits.
 */
function* fold<Kept, Name extends keyof Database>(
  entity: FoldedEntity<Kept, Name>,
  fact: Kept,
  merge: (known: Kept, fact: Kept) => Kept,
): Steps<void> {
  const { changed } = yield entity.queries.insertIfNew(entity.toRow(fact));
  if (changed > 0) return;
  const [row] = yield* rowsOf(entity.queries.selectToChange(entity.keyOf(fact)));
  if (row === undefined) throw new Error("a row that was there is gone");
  const known = entity.toFact(row);
  const merged = merge(known, fact);
  if (merged !== known) yield entity.queries.update(entity.toRow(merged));
}

/** Written once: a second event tells of the same. */
function asKnown<Kept>(known: Kept): Kept {
  return known;
}

function mergeOrBreakTie(tieBreak: TieBreak | undefined): (known: Subscription, fact: Subscription) => Subscription {
  return (known, fact) => {
    const merged = mergeSubscription(known, fact);
    if (merged !== "tie") return merged;
    if (tieBreak === undefined) throw new Tie(known);
    return tieBreak.by === "stripe" ? settleSubscription(known, tieBreak.fetched) : guessSubscription(known, fact);
  };
}
