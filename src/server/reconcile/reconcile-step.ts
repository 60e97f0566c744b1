import type Stripe from "stripe";
import type { LedgerRecords } from "../store/ledger-records.ts";
import type { LedgerStore } from "../store/ledger-store.ts";
import type { Taken, TakeOptions } from "../stripe/take-event.ts";
import type { Found } from "./difference.ts";

/** A part of the work that goes page by page, so that it can be taken up again after any of them. */
export interface ReconcileStep {
  /** For the progress: `events of 2026-11-02`. */
  readonly name: string;
  /** @param after where the page before it ended; undefined for the first */
  run(after: string | undefined): Promise<PageRun>;
}

export interface PageRun {
  readonly found: Found;
  /** Where this page ended; undefined where it was the last. */
  readonly next: string | undefined;
}

export type ReconcileLedger = Pick<LedgerStore, "knowsPayment" | "totals"> & { readonly records: LedgerRecords };

/** What the steps work with. */
export interface Workshop {
  readonly stripe: Stripe;
  readonly siteId: string;
  readonly ledger: ReconcileLedger;
  /** Calls Stripe for as long as it takes. */
  readonly ask: <Answer>(call: () => Promise<Answer>) => Promise<Answer>;
  /** What the webhook would do with it. Waits for Stripe; rejects where the database fails. */
  readonly take: (event: object, options?: TakeOptions) => Promise<Taken | NotReadable>;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** Turns an object into the event that Stripe would have sent of it. */
  readonly toEvent: (told: ToldObject) => object;
  /** Keys of the gifts, and ids of the subscriptions, that Stripe has listed in this run. */
  readonly seen: Set<string>;
}

/** Never to be read, however often it is tried. */
export interface NotReadable {
  readonly outcome: "not-readable";
  readonly why: string;
}

export interface ToldObject {
  readonly id: string;
  readonly type: string;
  /** Seconds since 1970. */
  readonly created: number;
  readonly object: object;
  /** When Stripe was asked for it, in milliseconds since 1970; only where its state is of that time. */
  readonly askedAt?: number;
}

/** As many as Stripe gives at once. */
export const PAGE = 100;

/** The next page of one of Stripe's lists. */
export function nextOf(list: {
  readonly data: readonly { readonly id: string }[];
  readonly has_more: boolean;
}): string | undefined {
  return list.has_more ? list.data.at(-1)?.id : undefined;
}
