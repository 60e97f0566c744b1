import type { Contribution, UnpaidCheckout } from "../../core/ledger/fact.ts";

/** Times are Stripe's seconds, amounts minor units, booleans 0 or 1 (SQLite has no other). */
export interface Database {
  /** Every event that changed something, with what it said: all other tables of the ledger can be made again from it. */
  event: { id: string; type: string; created: number; fact: string };
  /**
   * What readers gave, with what of it is gone: the database itself holds `refunded + disputed <= amount`. One that is
   * `awaited` stands for a gift of which only a refund or a dispute was told so far.
   */
  contribution: {
    key: string;
    kind: Contribution["kind"] | "awaited";
    amount: number;
    currency: string;
    supporter: string | null;
    campaign: string | null;
    variant: string | null;
    placement: Contribution["placement"];
    interval: Contribution["interval"];
    fees: Contribution["fees"];
    at: number;
    refunded: number;
    disputed: number;
  };
  /**
   * A payment (its intent, or its charge) and the invoice that it paid, if any. Whoever changes what is known of a
   * payment changes `touched` first, so that two who do it at once wait for each other.
   */
  payment: { payment: string; invoice: string | null; touched: number };
  refund: { charge: string; payment_intent: string | null; amount: number };
  single_refund: { id: string; charge: string; payment_intent: string | null; amount: number; failed: number };
  dispute: {
    id: string;
    charge: string;
    payment_intent: string | null;
    amount: number;
    currency: string;
    status: string;
    at: number;
  };
  subscription: {
    id: string;
    customer: string;
    status: string;
    cancel_at_period_end: number;
    at: number;
    asked_at: number | null;
    /** These are null where an earlier release wrote it down. */
    amount: number | null;
    currency: string | null;
    interval: Contribution["interval"];
    period_end: number | null;
    started_at: number | null;
  };
  /** What Stripe moved and took for a gift, in the currency that it pays out in. */
  balance_change: {
    id: string;
    payment: string;
    amount: number;
    fee: number;
    currency: string;
    method: string | null;
    at: number;
  };
  /**
   * The running totals, by the day of the gift (UTC, `2026-11-30`); what has no name is `''`, and
   * where the day is `''`, the sums are those of all days by currency and campaign. Each replica adds on a
   * `lane` of its own, so that they do not wait for each other: the sum over all lanes counts.
   */
  total: {
    day: string;
    currency: string;
    campaign: string;
    variant: string;
    placement: string;
    interval: string;
    lane: number;
    contributions: number;
    gross: number;
    refunded: number;
    disputed: number;
  };
  /** How many gifts that stand (`once`, by the hash of an address) or subscriptions that run (`active`, by customer). */
  supporter: { kind: SupporterKind; key: string; running: number };
  /** How many supporters of a kind have any; by lane, as `total`. */
  headcount: { kind: SupporterKind; lane: number; supporters: number };
  /** Renewals that could not be charged, paid since or not. */
  failed_renewal: {
    invoice: string;
    subscription: string | null;
    amount: number;
    currency: string;
    attempts: number;
    next_attempt: number | null;
    at: number;
  };
  /** For the publisher's own eyes. */
  note: { key: string; text: string; campaign: string | null; at: number };
  /** Keyed by newsletter and address, so that a second time changes nothing. */
  subscriber: { key: string; email: string; newsletter: string; consent: string; locale: string | null; at: number };
  /**
   * Mail that is to be sent, and which was: an id stands for one mail, ever. Who it goes to and what it says is erased
   * once it is sent. All times in seconds since 1970.
   */
  mail: {
    id: string;
    kind: string;
    /** The hash of the address, to find it by. */
    person: string | null;
    /** JSON, as its kind needs it; empty once it is sent. */
    data: string;
    due_at: number;
    /** When it is to be tried: later than it was due, where it was refused before. */
    next_at: number;
    /**
     * - `waiting`: to be sent when it is due
     * - `handing-over`: the mail server may have it: it is never sent again
     * - `sent`, `dropped`: done; dropped is what was not needed any more, or refused for good
     */
    state: "waiting" | "handing-over" | "sent" | "dropped";
    /** Another replica leaves it alone until then. */
    held_until: number;
    /** How often it was refused. */
    tries: number;
  };
  /** Single-use links, by the hash of what stands in them. */
  link: {
    hash: string;
    purpose: string;
    person: string;
    /** JSON: what it opens. */
    data: string;
    /** The id of the mail that it stands in. */
    mail: string;
    expires_at: number;
    used_at: number | null;
  };
  /** Asked for by e-mail; gone once it is sent, called off, or not confirmed in time. */
  reminder: {
    id: string;
    person: string;
    email: string;
    /** `2026-03-01`. */
    on_day: string;
    consent: string;
    campaign: string | null;
    /** JSON: interval, amount, currency. */
    choice: string | null;
    locale: string | null;
    state: "asked" | "confirmed";
    at: number;
  };
  /** When a person was last asked to confirm reminders, so that it is not too often; forgotten after thirty days. */
  reminder_asking: {
    /** A hash of its own: it is no `person`. */
    whom: string;
    /** JSON: a list of seconds since 1970. */
    times: string;
    /** The latest of them. */
    at: number;
  };
  /** Unidentified counts, by the reader's own day; on lanes, as `total`. What has no name is `''`. */
  tally: {
    day: string;
    kind: string;
    campaign: string;
    variant: string;
    placement: string;
    section: string;
    lane: number;
    /** How many there were, as far as a sample can tell. */
    count: number;
    /** How many of them were told of. */
    received: number;
  };
  /**
   * What a reader agreed to when a recurring gift began, word for word: follows from the stored events. `text` is `''`
   * where the checkout was made by a release that did not write it down.
   */
  agreement: {
    /** Of the session. */
    key: string;
    subscription: string | null;
    customer: string | null;
    person: string | null;
    text: string;
    amount: number;
    currency: string;
    interval: Contribution["interval"];
    locale: string | null;
    campaign: string | null;
    variant: string | null;
    placement: Contribution["placement"];
    fees: Contribution["fees"];
    invoice: string | null;
    at: number;
  };
  /** Checkouts that brought nothing, or nothing yet: see the fact. */
  unpaid_checkout: {
    session: string;
    payment: string | null;
    attempt: string | null;
    state: UnpaidCheckout["state"];
    interval: Contribution["interval"];
    campaign: string | null;
    placement: Contribution["placement"];
    at: number;
  };
  /** Payments that were refused at least once: see the fact. */
  decline: {
    payment: string;
    attempt: string | null;
    method: string | null;
    interval: Contribution["interval"];
    campaign: string | null;
    placement: Contribution["placement"];
    at: number;
  };
  /** What a reader agreed to later, or asked for: follows from no event. Kept for as long as the law asks. */
  consent: {
    key: string;
    kind: string;
    person: string | null;
    subscription: string | null;
    text: string;
    amount: number | null;
    currency: string | null;
    interval: string | null;
    locale: string | null;
    at: number;
  };
  /** The publisher's config, where the desk keeps it: what was published is never changed. Times in seconds since 1970. */
  config_version: {
    version: number;
    /** From when it is to serve. */
    at: number;
    made_at: number;
    /** Who published it, as they called themselves. */
    author: string | null;
    note: string | null;
    /** Where it was withdrawn before its time came. */
    withdrawn_at: number | null;
    withdrawn_by: string | null;
    /** JSON, as it was written. */
    config: string;
  };
  /** One row; `config` is null where there is no draft. */
  config_draft: {
    id: string;
    revision: number;
    base: number | null;
    saved_at: number;
    author: string | null;
    config: string | null;
  };
  /** How a campaign was shown on one day (UTC), as it began. `written` and `shares` are JSON, by variant. */
  campaign_day: {
    day: string;
    campaign: string;
    holdback: number;
    learns: number;
    written: string;
    shares: string;
  };
  setting: { name: string; value: string };
}

export type SupporterKind = "once" | "active";
