import { createHash } from "node:crypto";
import Stripe from "stripe";
import { isWebAddress } from "../../core/web-address.ts";
import type { Subscription } from "../../core/ledger/fact.ts";
import { runningStatus } from "../../core/ledger/merge-subscription.ts";
import { createStripeHttpClient } from "../node/stripe-http-client.ts";
import { earlierExpiries, sessionExpiry } from "./session-expiry.ts";
import { isLiveKey } from "./is-live-key.ts";
import { sessionParameters } from "./session-parameters.ts";
import { readSession } from "./read-session.ts";
import { shareUnderWay } from "./share-under-way.ts";
import { within } from "./within.ts";
import {
  StripeUnavailable,
  type CheckoutOrder,
  type CreatedCheckout,
  type FetchedCheckout,
  type StripeGateway,
} from "./stripe-gateway.ts";

export interface StripeGatewayOptions {
  readonly secretKey: string;
  /** Stripe's own where undefined. */
  readonly apiBase: URL | undefined;
  readonly siteId: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** How long all tries of one call may take together, for a reader and for a webhook. */
  readonly patience?: { readonly totalMs: number; readonly webhookTotalMs: number };
}

/** One try, in milliseconds. */
const TIMEOUT_MS = 8000;
const WEBHOOK_TIMEOUT_MS = 4000;
/** Between two looks at whether an idempotency key is free again, in milliseconds. */
const KEY_PAUSE_MS = 250;
/** All tries together: a reader waits on the other end, for 20 s at most, and Stripe for its webhook's answer. */
const PATIENCE = { totalMs: 10_000, webhookTotalMs: 5000 } as const;

/** Stripe through its SDK. */
export function createStripeGateway(options: StripeGatewayOptions): StripeGateway {
  const { secretKey, apiBase, siteId, now, patience = PATIENCE } = options;
  const stripe = new Stripe(secretKey, {
    timeout: TIMEOUT_MS,
    maxNetworkRetries: 2,
    telemetry: false,
    httpClient: createStripeHttpClient(),
    appInfo: { name: "support-appeal" },
    ...(apiBase === undefined ? {} : toHost(apiBase)),
  });
  const seconds = (): number => Math.floor(now() / 1000);
  const isOurs = ({ metadata }: { readonly metadata: Stripe.Metadata | null }): boolean => metadata?.["app"] === siteId;

  async function createCheckout(order: CheckoutOrder): Promise<CreatedCheckout> {
    const at = seconds();
    const latest = sessionExpiry(at);
    if (order.attemptId === undefined)
      return toCreated(await ask(() => stripe.checkout.sessions.create(sessionParameters(order, latest))));
    const idempotencyKey = createHash("sha256").update(`${siteId}\n${order.attemptId}`).digest("hex");
    for (const expiry of [latest, ...earlierExpiries(at)]) {
      const session = await ask(() =>
        onceKeyIsFree(patience.totalMs, () =>
          stripe.checkout.sessions.create(sessionParameters(order, expiry), { idempotencyKey }),
        ).catch(ifKeyWasUsed),
      );
      if (session === undefined) continue;
      const wasReplayed = session.lastResponse.headers["idempotent-replayed"] === "true";
      return wasReplayed ? await resume(session.id, order) : toCreated(session);
    }
    return { outcome: "attempt-used" };
  }

  /** A replayed answer is as old as the first one: meanwhile the reader may have paid, or the session ended. */
  async function resume(id: string, order: CheckoutOrder): Promise<CreatedCheckout> {
    const session = await ask(() => stripe.checkout.sessions.retrieve(id));
    if (session.status === "complete")
      return { outcome: "created", id, url: order.successUrl.replace("{CHECKOUT_SESSION_ID}", id) };
    return session.status === "expired" ? { outcome: "attempt-used" } : toCreated(session);
  }

  async function fetchCheckout(id: string): Promise<FetchedCheckout | undefined> {
    const session = await ask(() =>
      stripe.checkout.sessions
        .retrieve(id, { expand: ["payment_intent.latest_charge", "subscription.latest_invoice"] })
        .catch(ifMissing),
    );
    return session === undefined || !isOurs(session) ? undefined : readSession(session, seconds());
  }

  async function fetchSubscription(id: string, at: number): Promise<Subscription | undefined> {
    // An event of ours named it, so its mark need not be looked at again. Stripe waits for our answer meanwhile.
    const found = await ask(() =>
      stripe.subscriptions
        .retrieve(id, undefined, { timeout: WEBHOOK_TIMEOUT_MS, maxNetworkRetries: 1 })
        .catch(ifMissing),
    );
    if (found === undefined) return undefined;
    const customer = typeof found.customer === "string" ? found.customer : found.customer.id;
    return {
      entity: "subscription",
      id,
      customer,
      status: runningStatus(found),
      cancelAtPeriodEnd: found.cancel_at_period_end,
      at,
    };
  }

  async function fetchInvoice(id: string): Promise<object | undefined> {
    return await ask(() =>
      stripe.invoices.retrieve(id, undefined, { timeout: WEBHOOK_TIMEOUT_MS, maxNetworkRetries: 1 }).catch(ifMissing),
    );
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

  return {
    livemode: isLiveKey(secretKey),
    createCheckout: shareUnderWay((order) => within(patience.totalMs, () => createCheckout(order))),
    fetchCheckout: (id) => within(patience.totalMs, () => fetchCheckout(id)),
    fetchInvoice: (id) => within(patience.webhookTotalMs, () => fetchInvoice(id)),
    fetchInvoiceOf: (paymentIntent) => within(patience.webhookTotalMs, () => fetchInvoiceOf(paymentIntent)),
    fetchSubscription: (id, at) => within(patience.webhookTotalMs, () => fetchSubscription(id, at)),
  };
}

function toHost({ protocol, hostname, port }: URL): Stripe.StripeConfig {
  return { protocol: protocol === "http:" ? "http" : "https", host: hostname, ...(port === "" ? {} : { port }) };
}

/** The reader is sent there, so it must be a place where cards are safe. */
function toCreated({ id, url }: Stripe.Checkout.Session): CreatedCheckout {
  if (url === null || !isWebAddress(url)) throw new StripeUnavailable("refused", "the session has no safe address");
  return { outcome: "created", id, url };
}

/** While another request with the key is under way, as another replica's may be, its answer is waited for. */
async function onceKeyIsFree<Answer>(timeoutMs: number, call: () => Promise<Answer>): Promise<Answer> {
  const deadline = performance.now() + timeoutMs;
  for (;;) {
    try {
      return await call();
    } catch (error) {
      if (!isKeyInUse(error)) throw error;
      if (performance.now() > deadline) throw new StripeUnavailable("out", "the first try is still under way");
      await new Promise((resolve) => setTimeout(resolve, KEY_PAUSE_MS));
    }
  }
}

function isKeyInUse(error: unknown): boolean {
  return error instanceof Stripe.errors.StripeError && error.code === "idempotency_key_in_use";
}

function ifKeyWasUsed(error: unknown): undefined {
  if (error instanceof Stripe.errors.StripeIdempotencyError) return undefined;
  throw error;
}

function ifMissing(error: unknown): undefined {
  if (error instanceof Stripe.errors.StripeInvalidRequestError && error.statusCode === 404) return undefined;
  throw error;
}

async function ask<Answer>(call: () => Promise<Answer>): Promise<Answer> {
  try {
    return await call();
  } catch (error) {
    if (!(error instanceof Stripe.errors.StripeError)) throw error;
    // Stripe's own text stays out: it may quote what the reader sent.
    const what = [error.type, error.code, error.requestId].filter((part) => part !== undefined).join(" ");
    if (error instanceof Stripe.errors.StripeRateLimitError) throw new StripeUnavailable("busy", what);
    const isOut =
      error instanceof Stripe.errors.StripeConnectionError ||
      error instanceof Stripe.errors.StripeAPIError ||
      (error.statusCode ?? 500) >= 500;
    throw new StripeUnavailable(isOut ? "out" : "refused", what);
  }
}
