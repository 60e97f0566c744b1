import type { Fact, Subscription } from "../../core/ledger/fact.ts";
import {
  readEvent,
  type IgnoredReason,
  type LedgerContext,
  type NamedObject,
  type ReadEvent,
  type StripeEvent,
} from "../../core/ledger/read-event.ts";
import type { Issue } from "../../core/issues.ts";
import { createHashAddress } from "../hash-address.ts";
import { errorText, type Log } from "../log.ts";
import type { SparingLog } from "../sparing-log.ts";
import type { LedgerStore, Recorded, TieBreak } from "../store/ledger-store.ts";
import { StripeUnavailable, type StripeGateway } from "./stripe-gateway.ts";

export interface TakeEventOptions {
  readonly siteId: string;
  readonly store: LedgerStore;
  readonly gateway: StripeGateway;
  readonly log: Log;
  readonly sparing: SparingLog;
}

/**
 * - `stored`: on disk, now or before (`recorded`)
 * - `ignored`: it changes nothing, for this reason
 * - `malformed`: no event, or not what its type says
 */
export type Taken =
  | {
      readonly outcome: "stored";
      readonly event: StripeEvent;
      readonly fact: Fact;
      readonly recorded: Recorded["outcome"];
    }
  | { readonly outcome: "ignored"; readonly event: StripeEvent; readonly reason: IgnoredReason }
  | { readonly outcome: "malformed"; readonly issues: readonly Issue[] };

/** Nothing was stored; the cause says why, and the same event may be taken later. */
export class NotTaken extends Error {
  override readonly name = "NotTaken";
  readonly event: StripeEvent;

  constructor(event: StripeEvent, cause: unknown) {
    super(`${event.type} ${event.id} was not stored`, { cause });
    this.event = event;
  }
}

/** It came in other words than ours, and Stripe can't say it in ours: no use to try again, unless Stripe forgets less. */
export class UnreadableWords extends Error {
  override readonly name = "UnreadableWords";
}

/**
 * Takes one event, already known to be Stripe's, into the ledger. Rejects with {@link NotTaken} where it could not be
 * stored: send it again. The same whether it was delivered or found in Stripe's list.
 */
export type TakeEvent = (event: unknown, options?: TakeOptions) => Promise<Taken>;

export interface TakeOptions {
  /**
   * When Stripe was asked for what the event tells of, in milliseconds since 1970: what it answers stands against all
   * that events of the same second say. Left out for events that Stripe made itself.
   */
  readonly askedAt?: number | undefined;
}

export function createTakeEvent({ siteId, store, gateway, log, sparing }: TakeEventOptions): TakeEvent {
  const context: LedgerContext = {
    siteId,
    livemode: gateway.livemode,
    hashAddress: createHashAddress(store.addressKey),
    apiVersion: gateway.apiVersion,
  };

  return async (input, { askedAt } = {}) => {
    const read = readEvent(input, context);
    if (read.outcome === "malformed") return read;
    try {
      const known = read.outcome === "other-words" ? await inOurWords(read.event, read.object) : read;
      if (known.outcome === "ignored") return known;
      const { event } = known;
      const fact = askedAt === undefined ? known.fact : asAnswered(known.fact, askedAt);
      const recorded = await record(event, fact);
      await linkToInvoice(event, fact);
      return { outcome: "stored", event, fact, recorded };
    } catch (error) {
      throw new NotTaken(read.event, error);
    }
  };

  /**
   * Fetched, an object is as it is now, not as it was when the event was made. That is no harm to any fact: what was paid
   * stays paid, what was refunded in all only grows, a failed refund has failed for good, and of subscriptions and
   * disputes the newest state is the one to end with.
   */
  async function inOurWords(event: StripeEvent, named: NamedObject): Promise<Read> {
    sparing.warn(
      "A webhook speaks another API version than ours; each event costs a call of Stripe. doctor --fix makes one in ours",
      { version: event.api_version ?? "", ours: gateway.apiVersion },
      `api version ${event.api_version ?? ""}`,
    );
    const object = await fetchObject(named);
    const read = readEvent({ ...event, api_version: null, data: { object: object ?? event.data.object } }, context);
    const isRead = read.outcome === "fact" || read.outcome === "ignored";
    if (isRead && (object !== undefined || !hidesMark(named, event))) return read;
    throw new UnreadableWords(
      `it is in the words of API version ${event.api_version}, and Stripe has no ${named.id} to read in ours`,
    );
  }

  /** Undefined where Stripe has none, or will not show it to our key: then what came has to do. */
  async function fetchObject(named: NamedObject): Promise<object | undefined> {
    try {
      return await gateway.fetchObject(named);
    } catch (error) {
      if (!(error instanceof StripeUnavailable) || error.reason !== "refused") throw error;
      sparing.error("Stripe refuses to show our key what an event tells of", {
        kind: named.kind,
        error: errorText(error),
      });
      return undefined;
    }
  }

  /**
   * A refund or dispute names a payment alone, and the event that says which invoice it paid may never have come.
   * What was told is on disk already, so a failure here loses nothing: it is said, and the link may still come.
   */
  async function linkToInvoice({ id, created }: StripeEvent, fact: Fact): Promise<void> {
    if (fact.entity !== "refund" && fact.entity !== "single-refund" && fact.entity !== "dispute") return;
    const { paymentIntent } = fact;
    try {
      if (paymentIntent === null || (await store.knowsPayment(paymentIntent))) return;
      const invoice = await gateway.fetchInvoiceOf(paymentIntent);
      if (invoice === undefined) return;
      const link: Fact = { entity: "invoice-payment", payment: paymentIntent, invoice };
      await store.record({ id: `${id} ${paymentIntent}`, type: "invoice_payment.found", created }, link);
    } catch (error) {
      log.error("refund or dispute not linked to its invoice yet", { id, error: errorText(error) });
    }
  }

  async function record(event: StripeEvent, fact: Fact): Promise<Recorded["outcome"]> {
    const first = await store.record(event, fact);
    if (first.outcome !== "tie" || fact.entity !== "subscription") return first.outcome;
    // Outside the transaction: a slow answer must not keep the database waiting.
    return (await store.record(event, fact, await breakTie(fact))).outcome;
  }

  async function breakTie({ id, at }: Subscription): Promise<TieBreak> {
    const fetched = await gateway.fetchSubscription(id, at);
    return fetched === undefined ? { by: "guess" } : { by: "stripe", fetched };
  }
}

function asAnswered(fact: Fact, askedAt: number): Fact {
  return fact.entity === "subscription" ? { ...fact, askedAt } : fact;
}

type Read = Extract<ReadEvent, { outcome: "fact" | "ignored" }>;

/** An older invoice has our mark where we do not look for it, and would pass for somebody else's. */
function hidesMark({ kind }: NamedObject, { data }: StripeEvent): boolean {
  return kind === "invoice" && !("parent" in data.object);
}
