import type { Agreement, Contribution, Fact, Subscription } from "../../core/ledger/fact.ts";
import {
  mergeAgreement,
  mergeBalanceChange,
  mergeDecline,
  mergeDispute,
  mergeFailedRenewal,
  mergeNote,
  mergeRefund,
  mergeSingleRefund,
  mergeUnpaidCheckout,
} from "../../core/ledger/merge.ts";
import { guessSubscription, isSupporting, mergeSubscription } from "../../core/ledger/merge-subscription.ts";
import type { Database } from "./database.ts";
import type { FoldContribution } from "./fold-contribution.ts";
import type { FoldedEntities, FoldedEntity } from "./folded-entities.ts";
import { Tie, type TieBreak } from "./ledger-store.ts";
import type { PendingTotals } from "./pending-totals.ts";
import { rowsOf, type Steps } from "./sql-runner.ts";

export interface FoldParts {
  readonly entities: FoldedEntities;
  readonly contribution: FoldContribution;
}

/**
 * Folds a fact into its table, and what follows from it into the contributions and the totals.
 *
 * Locks are taken in one order, so that two who fold at once wait for each other and not in a circle: payment,
 * contribution; and at the end of the transaction supporter, total.
 */
export type FoldFact = (fact: Fact, totals: PendingTotals, tieBreak: TieBreak | undefined) => Steps<void>;

/** The answer throws a {@link Tie} where only Stripe can say which of two states is newer. */
export function createFoldFact({ entities, contribution }: FoldParts): FoldFact {
  function* foldNoteOf({ key, note: text, campaign, at }: Contribution | Agreement): Steps<void> {
    if (text !== undefined) yield* fold(entities.note, { entity: "note", key, text, campaign, at }, mergeNote);
  }

  return function* (fact, totals, tieBreak) {
    switch (fact.entity) {
      case "forgotten":
        break;
      case "contribution":
        yield* contribution.given(fact, totals);
        yield* foldNoteOf(fact);
        break;
      case "agreement":
        yield* fold(entities.agreement, fact, mergeAgreement);
        yield* foldNoteOf(fact);
        break;
      case "note":
        yield* fold(entities.note, fact, mergeNote);
        break;
      case "invoice-payment":
        yield* contribution.paidBy(fact, totals);
        break;
      case "refund":
        yield* contribution.takenFrom(fact, fold(entities.refund, fact, mergeRefund), totals);
        break;
      case "single-refund":
        yield* contribution.takenFrom(fact, fold(entities.singleRefund, fact, mergeSingleRefund), totals);
        break;
      case "dispute":
        yield* contribution.takenFrom(fact, fold(entities.dispute, fact, mergeDispute), totals);
        break;
      case "failed-renewal":
        yield* fold(entities.failedRenewal, fact, mergeFailedRenewal);
        break;
      case "unpaid-checkout":
        yield* fold(entities.unpaidCheckout, fact, mergeUnpaidCheckout);
        break;
      case "decline":
        yield* fold(entities.decline, fact, mergeDecline);
        break;
      case "balance-change":
        yield* fold(entities.balanceChange, fact, mergeBalanceChange);
        break;
      case "subscription": {
        const { before, after } = yield* fold(entities.subscription, fact, mergeOrBreakTie(tieBreak));
        const [was, is] = [before, after].map((state) =>
          state !== undefined && isSupporting(state) ? state.customer : undefined,
        );
        if (was === is) break;
        if (is !== undefined) totals.supporter("active", is, 1);
        if (was !== undefined) totals.supporter("active", was, -1);
        break;
      }
    }
  };
}

interface Folded<Kept> {
  readonly before: Kept | undefined;
  readonly after: Kept;
}

/**
 * Inserts where the thing is new, else merges with what is known. The insert comes first because a row that
 * is not there yet can't be locked; where another transaction is inserting the same one, it waits.
 */
function* fold<Kept, Name extends keyof Database>(
  entity: FoldedEntity<Kept, Name>,
  fact: Kept,
  merge: (known: Kept, fact: Kept) => Kept,
): Steps<Folded<Kept>> {
  const { changed } = yield entity.queries.insertIfNew(entity.toRow(fact));
  if (changed > 0) return { before: undefined, after: fact };
  const [row] = yield* rowsOf(entity.queries.selectToChange(entity.keyOf(fact)));
  if (row === undefined) throw new Error("a row that was there is gone");
  const before = entity.toFact(row);
  const after = merge(before, fact);
  if (after !== before) yield entity.queries.update(entity.toRow(after));
  return { before, after };
}

function mergeOrBreakTie(tieBreak: TieBreak | undefined): (known: Subscription, fact: Subscription) => Subscription {
  return (known, fact) => {
    const merged = mergeSubscription(known, fact);
    if (merged !== "tie") return merged;
    if (tieBreak === undefined) throw new Tie(known);
    return guessSubscription(known, fact);
  };
}
