import type { CheckoutClient } from "../../client/checkout-client.ts";
import type { Config } from "../../core/campaign/config.ts";
import { decide } from "../../core/campaign/decide.ts";
import { resumeAppeal } from "../../core/campaign/resume-appeal.ts";
import { spokenLocale } from "../../core/locale.ts";
import type { CheckoutStatus } from "../../core/checkout/checkout.ts";
import { restoredChoice } from "../../core/checkout/chosen-amount.ts";
import { keepChoice } from "../../core/checkout/keep-choice.ts";
import { endpointErrorCode } from "../../core/checkout/endpoint-error.ts";
import { parseAmount } from "../../core/money/parse-amount.ts";
import { formatAmount } from "../../core/money/format-amount.ts";
import { hasOpenCheckout, isSupporter, type Pending, type ReaderMemory } from "../../core/reader/reader-memory.ts";
import { choiceOf, forgetSession, rememberStatus } from "../../core/reader/remember-status.ts";
import { unsettledSession } from "../../core/reader/unsettled-session.ts";
import type { ReaderStore } from "../../storage/reader-store.ts";
import type { Arrival } from "./arrival.ts";
import { attemptKey } from "./continue.ts";
import type { AppealSuppressedReason } from "../events.ts";
import type { LateInside } from "./late-visit.ts";
import { offeredIn, openAsking } from "../open-asking.ts";
import { pageHere } from "../page-here.ts";
import { resolveConfig } from "./resolve-config.ts";
import { tellShown } from "./tell-shown.ts";
import type { AppealState, Asking, Gift } from "../state.ts";
import type { VisitInside } from "../visit.ts";

/** Decides what the reader sees now that they have come, with all that the device and the endpoint know. */
export async function arrive(
  { visit, store, connect }: LateInside,
  arrival: Arrival,
  signal: AbortSignal,
): Promise<void> {
  const { services, wishes, emit } = visit;
  const { endpoint = "", variant, placement } = wishes();
  const thanked = giftIn(visit.state);
  const config = await resolveConfig({
    endpoint,
    variant,
    placement,
    load: services.loadConfig,
    onProblem: (code, error) => emit("appeal-error", { code, error }),
  });
  if (signal.aborted) return;
  visit.config = config;
  if (arrival.from === "checkout") void visit.become({ kind: "checking" });
  const next = await nextState({ visit, store, client: connect(endpoint), config, now: services.now() }, arrival);
  if (signal.aborted) return;
  await present(visit, next, thanked, signal);
  // At once: the way from the top of a long article would be a ride.
  if (arrival.from !== "elsewhere" && !signal.aborted && next.kind !== "silent")
    visit.element.scrollIntoView({ block: "center", behavior: "instant" });
}

async function present(
  visit: VisitInside,
  next: Arrived,
  thanked: Gift | undefined,
  signal: AbortSignal,
): Promise<void> {
  if (next.kind === "silent") return visit.suppress(next.reason);
  const stood = visit.state.kind === "asking";
  const stands = await visit.become(next);
  if (signal.aborted || !stands) return;
  if (next.kind === "asking" && !stood) tellShown(visit, next);
  const gift = giftIn(next);
  // Told once, however often the reader is thanked.
  if (gift === undefined || gift.sessionId === thanked?.sessionId) return;
  const { interval, amount, currency, supporterToken } = gift;
  const status = next.kind === "thanks" ? "paid" : "processing";
  const token = supporterToken === undefined ? {} : { supporterToken };
  visit.emit("appeal-contributed", { interval, amount, currency, status, ...token });
}

function giftOf(sessionId: string, status: CheckoutStatus): Gift {
  return { sessionId, ...choiceOf(status), supporterToken: status.supporterToken };
}

function giftIn(state: AppealState): Gift | undefined {
  return state.kind === "thanks" || state.kind === "processing" ? state.gift : undefined;
}

/** What a reader may find when they come. */
export type Arrived =
  | Exclude<AppealState, { kind: "silent" | "checking" | "snoozed" }>
  | { readonly kind: "silent"; readonly reason: AppealSuppressedReason };

export interface Known {
  readonly visit: Pick<VisitInside, "state" | "services" | "wishes" | "placements">;
  readonly store: ReaderStore;
  readonly client: CheckoutClient;
  readonly config: Config;
  readonly now: number;
}

/** Whatever can't be confirmed leads to silence: one who may have given is not asked. */
export async function nextState(known: Known, arrival: Arrival): Promise<Arrived> {
  const { store, now } = known;
  if (arrival.from === "checkout") return confirm(known, arrival.sessionId);
  const memory = await store.read();
  if (arrival.from === "cancelled" && hasOpenCheckout(memory, now)) return ask(known, memory, "cancelled");
  const sessionId = unsettledSession(memory, now);
  if (sessionId === undefined) return ask(known, memory);
  const status = await askStatus(known.client, sessionId);
  if (status === "unconfirmed") return whileUnknown(known);
  const settled = await store.update((before) =>
    status === "unknown" ? forgetSession(before, sessionId) : rememberStatus(before, sessionId, status, now),
  );
  // Whoever left before it was settled has yet to hear what became of it; a recurring gift that goes on is no news.
  if (status !== "unknown" && memory.pending?.sessionId === sessionId) {
    const gift = giftOf(sessionId, status);
    if (status.status === "paid") return { kind: "thanks", gift };
    if (status.status === "processing" && memory.pending.state === "open") return { kind: "processing", gift };
    if (status.status === "failed") return failed(known, settled, gift);
  }
  return ask(known, settled);
}

/** One who may have given is not asked; on a page that they have opened in order to give, they are told so. */
function whileUnknown({ visit }: Known): Arrived {
  return visit.wishes().always ? { kind: "unconfirmed" } : { kind: "silent", reason: "checkout-unconfirmed" };
}

/** The bank did not pay: the reader is told, and may choose again. */
function failed(known: Known, memory: ReaderMemory, gift: Gift): Arrived {
  const { sessionId, interval, amount, currency } = gift;
  const left: Pending = { sessionId, state: "failed", interval, amount, currency, since: known.now };
  const next = ask(known, memory, undefined, left);
  return { kind: "failed", gift, asking: next.kind === "asking" ? next : undefined };
}

/** Back from Stripe's page: that proves nothing, so the endpoint is asked. */
async function confirm(known: Known, sessionId: string): Promise<Arrived> {
  const { store, client, now } = known;
  const status = await askStatus(client, sessionId);
  if (status === "unconfirmed") return { kind: "unconfirmed" };
  if (status === "unknown") return ask(known, await store.read());
  const memory = await store.update((before) => rememberStatus(before, sessionId, status, now));
  if (status.status === "paid") return { kind: "thanks", gift: giftOf(sessionId, status) };
  if (status.status === "processing") return { kind: "processing", gift: { sessionId, ...choiceOf(status) } };
  if (status.status === "failed") return failed(known, memory, { sessionId, ...choiceOf(status) });
  const attemptId = memory.pending?.sessionId === sessionId ? memory.pending.attemptId : undefined;
  const left: Pending = { sessionId, attemptId, state: status.status, ...choiceOf(status), since: now };
  return ask(known, memory, status.status === "expired" ? "expired" : "cancelled", left);
}

/** `unknown`: the endpoint has no such session and never will. */
async function askStatus(
  client: CheckoutClient,
  sessionId: string,
): Promise<CheckoutStatus | "unknown" | "unconfirmed"> {
  try {
    return await client.status(sessionId);
  } catch (error) {
    return endpointErrorCode(error) === "refused" ? "unknown" : "unconfirmed";
  }
}

/** @param left what the reader had chosen when they left for checkout, where the device does not know it better */
function ask(known: Known, memory: ReaderMemory, notice?: Asking["notice"], left?: Pending): Arrived {
  const { visit, store, config, now } = known;
  const { services, wishes, placements } = visit;
  // The ask that stands there goes on: only what the page says of it has changed.
  const standing = visit.state.kind === "asking" ? visit.state : undefined;
  const asked = store.mayHaveAsked || Object.values(memory.campaigns).some(({ impressions }) => impressions.length > 0);
  const decision = decide({
    config,
    memory,
    now,
    page: pageHere(wishes().language),
    retention: store.retention,
    askedThisVisit: asked,
    always: wishes().always,
    available: placements,
    chance: services.chance(),
  });
  // Coming back from checkout is the same ask going on, not a second one; so is one whose words have changed.
  const goesOn =
    (notice !== undefined || standing !== undefined) &&
    !decision.show &&
    (decision.reason === "asked-this-visit" || decision.reason === "frequency-cap");
  const appeal = decision.show ? decision : goesOn ? resumeAppeal(config, memory) : undefined;
  if (appeal === undefined) return { kind: "silent", reason: decision.show ? "no-campaign" : decision.reason };
  const asking = openAsking(config, appeal, wishes(), now);
  if (standing !== undefined) return goOn(standing, asking, config);
  const before = left ?? (hasOpenCheckout(memory, now) ? memory.pending : undefined);
  const said = notice ?? (isSupporter(memory, now) ? "supporter" : undefined);
  return withChoiceOf(before, { ...asking, notice: said }, config, wishes().language);
}

/** What the reader has done with the ask outlives a change around it. */
function goOn(standing: Asking, next: Asking, config: Config): Asking {
  const { step, complains, notice, problem, attempt } = standing;
  const { currency } = next.choice;
  const offered = offeredIn(config, currency);
  // "1.234" is a thousand times more in German than in English.
  const rewrite = (text: string): string | undefined => {
    if (standing.language === next.language) return text;
    const parsed = parseAmount(text, currency, spokenLocale(standing.language), offered);
    return parsed.ok ? formatAmount(parsed.amount, currency, spokenLocale(next.language)) : undefined;
  };
  const choice = keepChoice(standing, next.choice, offered, rewrite);
  return { ...next, choice, step, complains, notice, problem, attempt };
}

/** Brings back what the reader had chosen before they left for checkout. */
function withChoiceOf(before: Pending | undefined, asking: Asking, config: Config, language: string): Asking {
  if (before === undefined) return asking;
  const write = (amount: number) => formatAmount(amount, asking.choice.currency, spokenLocale(language));
  const choice = restoredChoice(asking.choice, before, config.amounts, write);
  const { attemptId } = before;
  const attempt =
    attemptId === undefined || asking.notice !== "cancelled" ? undefined : { key: attemptKey(before), id: attemptId };
  return { ...asking, choice, attempt };
}
