import type { Fact, Subscription } from "../../core/ledger/fact.ts";
import type { StripeEvent } from "../../core/ledger/read-event.ts";
import type { LedgerTotals } from "../../core/ledger/totals.ts";

/**
 * - `applied`: the event and what it says are on disk
 * - `duplicate`: this event id was stored before; nothing changed
 * - `tie`: nothing was stored. The subscription was changed twice in one second; ask Stripe, then record
 *   again with the answer
 */
export type Recorded =
  { readonly outcome: "applied" | "duplicate" } | { readonly outcome: "tie"; readonly kept: Subscription };

/** How a tie between two states of a subscription ends: as Stripe says, or by guess where Stripe has lost it. */
export type TieBreak = { readonly by: "stripe"; readonly fetched: Subscription } | { readonly by: "guess" };

export type StoredEvent = Pick<StripeEvent, "id" | "type" | "created">;

/** Thrown inside a transaction to undo it; callers of the store see `outcome: "tie"`. */
export class Tie extends Error {
  override readonly name = "Tie";
  readonly kept: Subscription;

  constructor(kept: Subscription) {
    super("two states of one subscription in one second");
    this.kept = kept;
  }
}

/** What Stripe has told us. Every method rejects when the database can't be reached, and nothing is stored then. */
export interface LedgerStore {
  /** Key of the hashes that stand for readers' addresses; one per database, so that all replicas agree. */
  readonly addressKey: string;
  /** Stores the event and folds its fact in, in one transaction that is on disk when this resolves. */
  record(event: StoredEvent, fact: Fact, tieBreak?: TieBreak): Promise<Recorded>;
  /** Whether a contribution or an invoice is known that this payment paid. */
  knowsPayment(paymentIntent: string): Promise<boolean>;
  totals(): Promise<LedgerTotals>;
  /** Resolves when the database answers. */
  ping(): Promise<void>;
  close(): Promise<void>;
}
