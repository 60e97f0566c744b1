import type { CheckoutClient } from "../../client/checkout-client.ts";
import type { CheckoutStatus } from "../../core/checkout/checkout.ts";
import type { Campaign, Variant } from "../../core/campaign/config-schema.ts";
import type { Config } from "../../core/campaign/config.ts";
import { decide } from "../../core/campaign/decide.ts";
import type { Placement } from "../../core/campaign/placement.ts";
import { withoutPending, withPending, withSupporter } from "../../core/reader/memory-changes.ts";
import {
  hasOpenCheckout,
  isProcessing,
  isSupporter,
  type Pending,
  type ReaderMemory,
} from "../../core/reader/reader-memory.ts";
import type { ReaderStore } from "../../storage/reader-store.ts";
import type { Arrival } from "./arrival.ts";
import type { AppealSuppressedReason } from "../events.ts";

export interface PrepareOptions {
  readonly arrival: Arrival;
  readonly store: ReaderStore;
  readonly client: CheckoutClient;
  readonly config: Config;
  readonly page: { readonly path: string; readonly language: string };
  readonly available: readonly Placement[];
  readonly now: number;
  readonly chance: number;
}

/** What the element is to show. `before` is the choice that a reader left for checkout with. */
export type Outcome =
  | {
      readonly show: "appeal";
      readonly campaign: Campaign;
      readonly variant: Variant;
      readonly before?: Pending | undefined;
      readonly notice?: "cancelled" | "expired";
    }
  | { readonly show: "thanks" | "processing"; readonly status: CheckoutStatus }
  | { readonly show: "unconfirmed"; readonly sessionId: string }
  | { readonly show: "nothing"; readonly reason: AppealSuppressedReason };

/**
 * Decides what a reader sees on arrival. Whatever can't be confirmed leads to silence: one who may have
 * given is not asked.
 */
export async function prepare(options: PrepareOptions): Promise<Outcome> {
  const { arrival, store, now } = options;
  if (arrival.from === "checkout") return confirm(options, arrival.sessionId);
  const reader = await store.read();
  if (arrival.from === "cancelled" && hasOpenCheckout(reader, now)) return ask(options, reader, "cancelled");
  return ask(options, await settle(options, reader));
}

/** Back from Stripe's page: that proves nothing, so the endpoint is asked. */
async function confirm(options: PrepareOptions, sessionId: string): Promise<Outcome> {
  const { store, client, now } = options;
  const status = await askStatus(client, sessionId);
  if (status === "unconfirmed") return { show: "unconfirmed", sessionId };
  if (status === "unknown") return ask(options, await store.read());
  const reader = await store.update((before) => remember(before, sessionId, status, now));
  if (status.status === "paid") return { show: "thanks", status };
  if (status.status === "processing") return { show: "processing", status };
  const attemptId = reader.pending?.sessionId === sessionId ? reader.pending.attemptId : undefined;
  return ask(options, reader, status.status === "expired" ? "expired" : "cancelled", {
    sessionId,
    attemptId,
    state: status.status,
    ...choiceOf(status),
    since: now,
  });
}

/** `unknown`: the endpoint has no such session and never will. */
async function askStatus(
  client: CheckoutClient,
  sessionId: string,
): Promise<CheckoutStatus | "unknown" | "unconfirmed"> {
  try {
    return await client.status(sessionId);
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "refused" ? "unknown" : "unconfirmed";
  }
}

/** What a status of the endpoint means for what the device remembers. */
export function remember(reader: ReaderMemory, sessionId: string, status: CheckoutStatus, now: number): ReaderMemory {
  if (status.status === "paid") {
    const { interval, supporterToken, supporterUntil } = status;
    if (supporterUntil === undefined) return forgetSession(reader, sessionId);
    return withSupporter(reader, {
      sessionId,
      interval,
      until: Date.parse(supporterUntil),
      ...(supporterToken === undefined ? {} : { token: supporterToken }),
    });
  }
  if (status.status === "processing") {
    const known = reader.pending?.sessionId === sessionId ? reader.pending.since : now;
    return withPending(reader, { sessionId, state: "processing", ...choiceOf(status), since: known, checkedAt: now });
  }
  return status.status === "expired" ? forgetSession(reader, sessionId) : reader;
}

/** There is nothing more to hope for from this session: no checkout to come back to, no gift that goes on. */
function forgetSession(reader: ReaderMemory, sessionId: string): ReaderMemory {
  const rest = reader.pending?.sessionId === sessionId ? withoutPending(reader) : reader;
  return rest.supporter?.sessionId === sessionId ? { ...rest, supporter: { ...rest.supporter, ended: true } } : rest;
}

function choiceOf({ interval, amount, currency }: CheckoutStatus): Pick<Pending, "interval" | "amount" | "currency"> {
  return { interval, amount, currency };
}

/** Asks the endpoint about what this device left open: a checkout, a debit under way, a lapsed recurring gift. */
async function settle(
  { client, store, now }: PrepareOptions,
  reader: ReaderMemory,
): Promise<ReaderMemory | "unconfirmed"> {
  const sessionId = unsettled(reader, now);
  if (sessionId === undefined) return reader;
  const status = await askStatus(client, sessionId);
  if (status === "unconfirmed") return status;
  return store.update((before) =>
    status === "unknown" ? forgetSession(before, sessionId) : remember(before, sessionId, status, now),
  );
}

/** A debit under way is asked about once an hour at the most. */
const RECHECK_PROCESSING_MS = 3_600_000;

function unsettled(reader: ReaderMemory, now: number): string | undefined {
  const { pending, supporter } = reader;
  if (hasOpenCheckout(reader, now)) return pending?.sessionId;
  if (isProcessing(reader, now))
    return now - (pending?.checkedAt ?? 0) > RECHECK_PROCESSING_MS ? pending?.sessionId : undefined;
  if (supporter !== undefined && supporter.interval !== "once" && supporter.ended !== true && !isSupporter(reader, now))
    return supporter.sessionId;
  return undefined;
}

function ask(
  options: PrepareOptions,
  reader: ReaderMemory | "unconfirmed",
  notice?: "cancelled" | "expired",
  left?: Pending,
): Outcome {
  if (reader === "unconfirmed") return { show: "nothing", reason: "checkout-unconfirmed" };
  const { store, config, page, available, now, chance } = options;
  const asked = store.mayHaveAsked || Object.values(reader.campaigns).some(({ impressions }) => impressions.length > 0);
  const decision = decide({
    config,
    memory: reader,
    now,
    page,
    retention: store.retention,
    askedThisVisit: asked,
    available,
    chance,
  });
  const before = left ?? (hasOpenCheckout(reader, now) ? reader.pending : undefined);
  // Coming back from checkout is the same ask going on, not a second one.
  const goesOn =
    notice !== undefined &&
    !decision.show &&
    (decision.reason === "asked-this-visit" || decision.reason === "frequency-cap");
  if (decision.show || goesOn) {
    const resumed = decision.show ? decision : resume(config, reader);
    if (resumed !== undefined)
      return {
        show: "appeal",
        campaign: resumed.campaign,
        variant: resumed.variant,
        before,
        ...(notice === undefined ? {} : { notice }),
      };
  }
  return { show: "nothing", reason: decision.show ? "no-campaign" : decision.reason };
}

/** The appeal that the reader saw last. */
function resume(config: Config, reader: ReaderMemory): { campaign: Campaign; variant: Variant } | undefined {
  const seen = (id: string) => reader.campaigns[id]?.impressions.at(-1) ?? 0;
  const [campaign] = [...config.appeals].sort((a, b) => seen(b.id) - seen(a.id));
  const variant =
    campaign?.variants.find(({ id }) => id === reader.campaigns[campaign.id]?.variant) ?? campaign?.variants[0];
  return campaign === undefined || variant === undefined ? undefined : { campaign, variant };
}
