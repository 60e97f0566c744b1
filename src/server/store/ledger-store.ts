import type { Notebook } from "./ledger-records.ts";
import type { Fact, Note, Subscription } from "../../core/ledger/fact.ts";
import type { SharedCounts } from "../limits/shared-counts.ts";
import type { StripeEvent } from "../../core/ledger/read-event.ts";
import type { ReportQuery, ReportRow, SettledRow } from "../../core/ledger/report.ts";
import type { LedgerTotals } from "../../core/ledger/totals.ts";
import type { CampaignDayStore } from "./campaign-day-store.ts";
import type { ConfigStore } from "./config-store.ts";
import type { LinkStore } from "./link-store.ts";
import type { DeskFigures } from "./desk-figures.ts";
import type { ConsentStore } from "./consent-store.ts";
import type { MailStore } from "../mail/mail-store.ts";
import type { RenewalStore } from "./renewal-store.ts";
import type { ReminderStore } from "../reminders/reminder-store.ts";
import type { Difference, Scratch } from "./refold.ts";
import type { TallyStore } from "./tally-store.ts";

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

/** One who wants to hear from the publisher. */
export interface Subscriber {
  readonly email: string;
  readonly newsletter: string;
  /** What they agreed to, word for word. */
  readonly consent: string;
  readonly locale: string | undefined;
  /** Seconds since 1970. */
  readonly at: number;
}

/** One contribution, and what of it went back. */
export interface Given {
  /** The payment intent of a single gift, the invoice of another. */
  readonly key: string;
  readonly kind: "once" | "recurring";
  /** Minor units of `currency`. */
  readonly amount: number;
  readonly currency: string;
  /** Refunded or disputed, in minor units. */
  readonly takenBack: number;
  /** Seconds since 1970. */
  readonly at: number;
}

/** What Stripe has told us. Every method rejects when the database can't be reached, and nothing is stored then. */
export interface LedgerStore {
  /** Key of the hashes that stand for readers' addresses; one per database, so that all replicas agree. */
  readonly addressKey: string;
  /** What was taken of rate limits, for all replicas; undefined where one process is all there is. */
  readonly counts?: SharedCounts | undefined;
  /** Single-use links that were mailed. */
  readonly links: LinkStore;
  /** What was counted without saying of whom. */
  readonly tallies: TallyStore;
  /** Whose gift is charged again, and when. */
  readonly renewals: RenewalStore;
  /** What readers agreed to. */
  readonly consents: ConsentStore;
  readonly figures: DeskFigures;
  /** What the endpoint keeps with the database besides. */
  readonly notebook: Notebook;
  /** The publisher's config, where the desk keeps it. */
  readonly configs: ConfigStore;
  readonly campaignDays: CampaignDayStore;
  /** Mail that is to be sent. */
  readonly mail: MailStore;
  /** Stores the event and folds its fact in, in one transaction that is on disk when this resolves. */
  record(event: StoredEvent, fact: Fact, tieBreak?: TieBreak): Promise<Recorded>;
  /** Whether a contribution or an invoice is known that this payment paid. */
  knowsPayment(paymentIntent: string): Promise<boolean>;
  /** Which of these payments (intents, or charges) gave a contribution that is known. */
  knownPayments(payments: readonly string[]): Promise<ReadonlySet<string>>;
  /**
   * When the newest change of the balance that is known was made, in seconds since 1970; where none is, when the first
   * contribution was; undefined where there is none.
   */
  balanceKnownUntil(): Promise<number | undefined>;
  totals(): Promise<LedgerTotals>;
  /** @param since what was given from then on, in seconds since 1970 */
  moneySince(since: number): Promise<Pick<LedgerTotals, "money" | "contributions">>;
  /** Who supports now: with a subscription that runs, or by a single gift from then on (seconds since 1970). */
  supportersSince(since: number): Promise<number>;
  /**
   * What one person gave: once, found by the hash of their address, and by these invoices of theirs; the newest first.
   */
  givenBy(person: string, invoices: readonly string[]): Promise<readonly Given[]>;
  /** Stripe's customers that began a gift with an address, by its hash: whatever cases it was typed in. */
  customersOf(person: string): Promise<readonly string[]>;
  /** The sums, told apart by what is asked for. */
  report(query: ReportQuery): Promise<readonly ReportRow[]>;
  /** What came of them at Stripe, as far as it was fetched. Looks at every gift: nobody should wait for it. */
  settled(query: ReportQuery): Promise<readonly SettledRow[]>;
  /**
   * Folds all stored events anew, and compares.
   *
   * @param mend whether what differs is made right; without, nothing is changed
   * @param scratch where they are folded
   */
  refold(scratch: Scratch, mend: boolean, onProgress: (events: number) => void): Promise<readonly Difference[]>;
  /** What readers wrote to the newsroom, the newest first; a thousand at most. */
  notes(): Promise<readonly Omit<Note, "entity" | "key">[]>;
  /** Keeps an address for a newsletter, with what was agreed to; one that is known already stays as it was. */
  subscribe(subscriber: Subscriber): Promise<void>;
  readonly reminders: ReminderStore;
  /** Resolves when the database answers. */
  ping(): Promise<void>;
  close(): Promise<void>;
}
