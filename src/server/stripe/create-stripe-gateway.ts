import { createHash } from "node:crypto";
import Stripe from "stripe";
import { parseWebAddress } from "../../core/web-address.ts";
import type { Subscription } from "../../core/ledger/fact.ts";
import type { NamedObject } from "../../core/ledger/read-event.ts";
import { createStripeClient } from "./create-stripe-client.ts";
import { createRetrieve } from "./create-retrieve.ts";
import { earlierExpiries, sessionExpiry } from "./session-expiry.ts";
import { fetchGiver } from "./fetch-giver.ts";
import { ask, ifMissing } from "./ask-stripe.ts";
import { ifKeyWasUsed, onceKeyIsFree, unlessFailureIsKept } from "./idempotency-key.ts";
import { isLiveKey } from "./is-live-key.ts";
import { sessionParameters } from "./session-parameters.ts";
import { readBalanceChange } from "./read-balance-change.ts";
import { readSession } from "./read-session.ts";
import { readSubscriptionState } from "./read-subscription-state.ts";
import { createLane, createWaitingLane, type Lane } from "./lane.ts";
import { shareUnderWay } from "./share-under-way.ts";
import { stripesAddress, type PayingPlaces } from "./stripes-address.ts";
import { createSupporterGateway } from "./supporters/create-supporter-gateway.ts";
import { within } from "./within.ts";
import { withoutStack } from "./without-stack.ts";
import {
  StripeUnavailable,
  type BalanceChanges,
  type BalancePage,
  type CheckoutOrder,
  type CreatedCheckout,
  type FetchedCheckout,
  type StripeGateway,
} from "./stripe-gateway.ts";

export interface StripeGatewayOptions {
  readonly secretKey: string;
  /** Stripe's own where undefined. */
  readonly apiBase: URL | undefined;
  /** `publication.checkoutDomain`, as it is now; none where it is left out. */
  readonly checkoutDomain?: () => string | undefined;
  readonly siteId: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** How Stripe is reached; by default through `fetch`, which every runtime has. */
  readonly httpClient?: Stripe.HttpClient;
  /** How long all tries of one call may take together, for a reader and for a webhook. */
  readonly patience?: { readonly totalMs: number; readonly webhookTotalMs: number };
}

/** One try, in milliseconds. */
const TIMEOUT_MS = 8000;
const WEBHOOK_TIMEOUT_MS = 4000;
/** All tries together: a reader waits on the other end, for 20 s at most, and Stripe for its webhook's answer. */
const PATIENCE = { totalMs: 10_000, webhookTotalMs: 5000 } as const;

/**
 * Calls under way at once. What readers wait for is refused beyond it, also where nobody waits for its answer any more;
 * what Stripe's webhooks need waits its turn.
 */
const UNDER_WAY = { readers: 150, webhooks: 50 } as const;

/** For what nobody waits for. */
const JOB_TOTAL_MS = 60_000;
/** The most that Stripe lists at once. */
const PAGE = 100;

/** Stripe through its SDK. */
export function createStripeGateway(options: StripeGatewayOptions): StripeGateway {
  const {
    secretKey,
    apiBase,
    checkoutDomain = () => undefined,
    siteId,
    now,
    httpClient,
    patience = PATIENCE,
  } = options;
  const places = (): PayingPlaces => ({ apiBase, checkoutDomain: checkoutDomain() });
  const stripe = createStripeClient({ secretKey, apiBase, httpClient, timeoutMs: TIMEOUT_MS, retries: 2 });
  const retrieve = createRetrieve(stripe);
  const seconds = (): number => Math.floor(now() / 1000);
  const isOurs = ({ metadata }: { readonly metadata: Stripe.Metadata | null }): boolean => metadata?.["app"] === siteId;

  async function createCheckout(order: CheckoutOrder): Promise<CreatedCheckout> {
    const at = seconds();
    const latest = sessionExpiry(at);
    if (order.attemptId === undefined)
      return toCreated(await ask(() => stripe.checkout.sessions.create(sessionParameters(order, latest))), places());
    // The choice is part of the key: whoever changes it means another gift, and one choice never has two to pay.
    const { attemptId, interval, amount, currency } = order;
    for (const expiry of [latest, ...earlierExpiries(at)]) {
      const parameters = sessionParameters(order, expiry);
      const session = await ask(() =>
        unlessFailureIsKept((retry) => {
          const idempotencyKey = createHash("sha256")
            .update([siteId, attemptId, interval, amount, currency, ...retry].join("\n"))
            .digest("hex");
          return onceKeyIsFree(patience.totalMs, () =>
            withoutStack(() => stripe.checkout.sessions.create(parameters, { idempotencyKey })),
          );
        }).catch(ifKeyWasUsed),
      );
      if (session === undefined) continue;
      const wasReplayed = session.lastResponse.headers["idempotent-replayed"] === "true";
      return wasReplayed ? await resume(session.id, order) : toCreated(session, places());
    }
    return { outcome: "attempt-used" };
  }

  /** A replayed answer is as old as the first one: meanwhile the reader may have paid, or the session ended. */
  async function resume(id: string, order: CheckoutOrder): Promise<CreatedCheckout> {
    const session = await ask(() => stripe.checkout.sessions.retrieve(id));
    if (session.status === "complete")
      return { outcome: "created", id, url: order.successUrl.replace("{CHECKOUT_SESSION_ID}", id) };
    return session.status === "expired" ? { outcome: "attempt-used" } : toCreated(session, places());
  }

  async function fetchCheckout(id: string): Promise<FetchedCheckout | undefined> {
    const session = await ask(() =>
      stripe.checkout.sessions
        .retrieve(id, {
          expand: [
            "payment_intent.latest_charge",
            "subscription.latest_invoice",
            "subscription.default_payment_method",
          ],
        })
        .catch(ifMissing),
    );
    if (session === undefined) return undefined;
    if (session.object !== "checkout.session") throw garbled(session);
    return isOurs(session) ? readSession(session, seconds()) : undefined;
  }

  async function fetchSubscription(id: string, at: number): Promise<Subscription | undefined> {
    // An event of ours named it, so its mark need not be looked at again. Stripe waits for our answer meanwhile.
    const found = await ask(() =>
      stripe.subscriptions
        .retrieve(id, undefined, { timeout: WEBHOOK_TIMEOUT_MS, maxNetworkRetries: 1 })
        .catch(ifMissing),
    );
    if (found === undefined) return undefined;
    if (found.object !== "subscription") throw garbled(found);
    return { entity: "subscription", id, ...readSubscriptionState(found), at, askedAt: now() };
  }

  async function fetchObject({ kind, id }: NamedObject): Promise<object | undefined> {
    const options = { timeout: WEBHOOK_TIMEOUT_MS, maxNetworkRetries: 1 };
    const found = await ask(() => retrieve[kind](id, options).catch(ifMissing));
    // Anything else would be read as somebody else's, and what the event tells of would be lost.
    if (found !== undefined && (found.object !== kind || found.id === undefined)) throw garbled(found);
    return found;
  }

  async function fetchInvoiceOf(paymentIntent: string): Promise<string | undefined> {
    const found = await ask(() =>
      stripe.invoicePayments.list(
        { payment: { type: "payment_intent", payment_intent: paymentIntent }, limit: 1 },
        { timeout: WEBHOOK_TIMEOUT_MS, maxNetworkRetries: 1 },
      ),
    );
    if (!Array.isArray(found.data)) throw new StripeUnavailable("out", "a list of payments that is none");
    const invoice = found.data[0]?.invoice;
    return typeof invoice === "string" ? invoice : invoice?.id;
  }

  async function listBalanceChanges({ from, until, after }: BalancePage): Promise<BalanceChanges> {
    const { data, has_more: hasMore } = await ask(() =>
      stripe.balanceTransactions.list({
        created: { gte: from, lt: until },
        limit: PAGE,
        expand: ["data.source"],
        ...(after === undefined ? {} : { starting_after: after }),
      }),
    );
    if (!Array.isArray(data)) throw new StripeUnavailable("out", "a list of balance transactions that is none");
    const changes = data.map(readBalanceChange).filter((change) => change !== undefined);
    return { changes, next: hasMore ? data.at(-1)?.id : undefined };
  }

  const readers = inLane(createLane(UNDER_WAY.readers), patience.totalMs);
  const webhooks = inLane(createWaitingLane(UNDER_WAY.webhooks), patience.webhookTotalMs);
  return {
    livemode: isLiveKey(secretKey),
    apiVersion: Stripe.API_VERSION,
    createCheckout: shareUnderWay((order) => readers(() => createCheckout(order))),
    fetchCheckout: (id) => readers(() => fetchCheckout(id)),
    fetchGiver: (id) => within(JOB_TOTAL_MS, () => fetchGiver(stripe, siteId, id)),
    fetchObject: (named) => webhooks(() => fetchObject(named)),
    listBalanceChanges: (page) => within(JOB_TOTAL_MS, () => listBalanceChanges(page)),
    fetchInvoiceOf: (paymentIntent) => webhooks(() => fetchInvoiceOf(paymentIntent)),
    fetchSubscription: (id, at) => webhooks(() => fetchSubscription(id, at)),
    supporters: createSupporterGateway({
      stripe,
      siteId,
      places,
      readers,
      jobs: (call) => within(JOB_TOTAL_MS, call),
    }),
  };
}

function inLane(lane: Lane, timeoutMs: number): Lane {
  return (call) => within(timeoutMs, () => lane(call));
}

function toCreated(session: Stripe.Checkout.Session, places: PayingPlaces): CreatedCheckout {
  const { id, url } = session;
  if (typeof id !== "string" || typeof url !== "string" || parseWebAddress(url) === undefined) throw garbled(session);
  return { outcome: "created", id, url: stripesAddress(url, places) };
}

/** It came with a 200 and is nothing that Stripe sends: a proxy's, or half of one. */
function garbled(answer: unknown): StripeUnavailable {
  const what = Array.isArray(answer)
    ? "a list"
    : answer === null
      ? "null"
      : `an object of ${Object.keys(Object(answer)).slice(0, 5).join(", ") || "nothing"}`;
  return new StripeUnavailable("out", `Stripe answered with ${what} in place of what was asked for`);
}
