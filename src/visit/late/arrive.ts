import type { CheckoutStatus, GiftTrouble } from "../../core/checkout/checkout.ts";
import type { CheckoutClient } from "../../client/checkout-client.ts";
import { isTargeted } from "../../core/campaign/targeting.ts";
import { endpointErrorCode } from "../../core/checkout/endpoint-error.ts";
import { hasOpenCheckout } from "../../core/reader/has-open-checkout.ts";
import { withRecognised } from "../../core/reader/memory-changes.ts";
import type { Pending, ReaderMemory } from "../../core/reader/reader-memory.ts";
import { choiceOf, forgetSession, rememberStatus } from "../../core/reader/remember-status.ts";
import { unsettledSession } from "../../core/reader/unsettled-session.ts";
import type { Arrival } from "./arrival.ts";
import { ask, explanationOf, type Arrived, type Known } from "./ask.ts";
import { countGift } from "./count-gift.ts";
import { countHoldback } from "./count-holdback.ts";
import { countPage } from "./count-page.ts";
import type { LateInside } from "./late-visit.ts";
import { resolveConfig } from "./resolve-config.ts";
import type { AppealState, Gift } from "../state.ts";
import { moveTo } from "./move-to.ts";
import { wantsToKnow } from "./on-wish.ts";
import { tellShown } from "./tell-shown.ts";
import { whenWelcome } from "./when-welcome.ts";
import { wholePage } from "./whole-page.ts";
import { readSupporterToken } from "./read-supporter-token.ts";
import { withManagePage } from "./with-manage-page.ts";

/** Decides what the reader sees now that they have come, with all that the device and the endpoint know. */
export async function arrive(inside: LateInside, arrival: Arrival, signal: AbortSignal): Promise<void> {
  const { visit, store, connect, prepare, loadParser, debug } = inside;
  const { services, wishes, emit } = visit;
  const { endpoint = "", variant, placement, language } = wishes();
  const thanked = giftIn(visit.state);
  const resolved = await resolveConfig({
    endpoint,
    variant,
    placement,
    load: services.loadWholeConfig ?? services.loadConfig,
    loadParser,
    onProblem: (code, error) => emit("appeal-error", { code, error }),
  });
  const config = withManagePage(resolved, endpoint);
  if (signal.aborted) return;
  visit.config = config;
  if (arrival.from === "checkout") void visit.become({ kind: "checking" });
  const now = services.now();
  const page = wholePage(language, services.tag);
  // What is drawn by a chunk of its own need not wait until it is decided on; what fails here fails there, and is told.
  for (const { placement: each, targeting } of config.appeals)
    if (isTargeted(page.path, targeting)) prepare(each).catch(() => undefined);
  const memory = await countPage(store, config, page, now);
  const known = { visit, store, client: connect(endpoint), config, page, now };
  const counting = {
    onHeldBack: (held: Parameters<typeof countHoldback>[1]) => countHoldback(inside, held),
    onGift: (memory: ReaderMemory) => countGift(inside, config, memory),
  };
  const next = await nextState({ ...known, ...counting }, arrival, memory);
  if (signal.aborted) return;
  if (wantsToKnow()) debug(...(await explanationOf(known)));
  const isBack = arrival.from === "checkout" || arrival.from === "recognised";
  await present(inside, isBack ? asReturn(next) : next, thanked, signal);
  // At once: the way from the top of a long article would be a ride.
  if (arrival.from !== "elsewhere" && !signal.aborted && next.kind !== "silent")
    visit.element.scrollIntoView({ block: "center", behavior: "instant" });
}

function asReturn(next: Arrived): Arrived {
  return next.kind === "silent" || next.kind === "asking" ? next : { ...next, isReturn: true };
}

async function present(
  inside: LateInside,
  next: Arrived,
  thanked: Gift | undefined,
  signal: AbortSignal,
): Promise<void> {
  const { visit, prepare } = inside;
  if (next.kind === "silent") return visit.suppress(next.reason);
  const stood = visit.state.kind === "asking";
  if (next.kind === "asking") {
    const { campaign } = next;
    const moved = visit.services.placesItself === true ? moveTo(visit.element, campaign) : "there";
    if (moved === "moved") return;
    if (moved === "nowhere") return visit.suppress("no-place");
    await prepare(campaign.placement);
    if (!stood && !(await whenWelcome(inside, next, signal))) return;
  }
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

/**
 * Whatever can't be confirmed leads to silence: one who may have given is not asked.
 *
 * @param memory what the device remembers now
 */
export async function nextState(known: Known, arrival: Arrival, memory: ReaderMemory): Promise<Arrived> {
  const { visit, store, now } = known;
  if (arrival.from === "checkout") return confirm(known, arrival.sessionId);
  if (arrival.from === "recognised") return recognise(known, arrival, memory);
  if (arrival.from === "cancelled" && hasOpenCheckout(memory, now)) return ask(known, memory, "cancelled");
  const sessionId = unsettledSession(memory, now, visit.wishes().always);
  if (sessionId === undefined) return ask(known, memory);
  const status = await askStatus(known.client, sessionId);
  if (status === "unconfirmed") return whileUnknown(known);
  const settled = await store.update((before) =>
    status === "unknown" ? forgetSession(before, sessionId) : rememberStatus(before, sessionId, status, now),
  );
  // Whoever left before it was settled has yet to hear what became of it; a recurring gift that goes on is no news.
  if (status !== "unknown" && memory.pending?.sessionId === sessionId) {
    await tellGift(known, memory.pending, status, settled);
    const gift = giftOf(sessionId, status);
    if (status.status === "paid") return { kind: "thanks", gift };
    if (status.status === "processing" && memory.pending.state === "open") return { kind: "processing", gift };
    if (status.status === "failed" && status.trouble === undefined) return failed(known, settled, gift);
  }
  return status !== "unknown" && isTroubled(status) ? troubled(known, settled, status, sessionId) : ask(known, settled);
}

type Troubled = CheckoutStatus & { readonly trouble: GiftTrouble };

function isTroubled(status: CheckoutStatus): status is Troubled {
  return status.trouble !== undefined;
}

/** One who gave is told what is wrong, and not asked: only where it has ended by that they may choose again. */
async function troubled(known: Known, memory: ReaderMemory, status: Troubled, sessionId: string): Promise<Arrived> {
  const gift = { sessionId, ...choiceOf(status) };
  if (status.supporterUntil !== undefined) return { kind: "failed", trouble: status.trouble, gift };
  const next = await ask(known, memory);
  return { kind: "failed", trouble: "ended", gift, asking: next.kind === "asking" ? next : undefined };
}

/** A gift of another device, by the endpoint's word for it. One that says nothing changes nothing. */
async function recognise(
  known: Known,
  { token, sessionId }: Extract<Arrival, { from: "recognised" }>,
  memory: ReaderMemory,
): Promise<Arrived> {
  const { store, now } = known;
  const recognised = readSupporterToken(token, now);
  if (recognised === undefined) return nextState(known, { from: "elsewhere" }, memory);
  const { supporter, restUntil = 0 } = await store.update((before) =>
    withRecognised(before, { ...recognised, sessionId }),
  );
  const until = Math.max(supporter?.until ?? recognised.until, restUntil);
  return { kind: "thanks", until, now, retention: store.retention };
}

/** One who may have given is not asked; on a page that they have opened in order to give, they are told so. */
function whileUnknown({ visit }: Known): Arrived {
  return visit.wishes().always ? { kind: "unconfirmed" } : { kind: "silent", reason: "checkout-unconfirmed" };
}

/** The bank did not pay: the reader is told, and may choose again. */
async function failed(known: Known, memory: ReaderMemory, gift: Gift): Promise<Arrived> {
  const { sessionId, interval, amount, currency } = gift;
  const left: Pending = { sessionId, state: "failed", interval, amount, currency, since: known.now };
  const next = await ask(known, memory, undefined, left);
  return { kind: "failed", gift, asking: next.kind === "asking" ? next : undefined };
}

/** Back from Stripe's page: that proves nothing, so the endpoint is asked. */
async function confirm(known: Known, sessionId: string): Promise<Arrived> {
  const { store, client, now } = known;
  const status = await askStatus(client, sessionId);
  if (status === "unconfirmed") return { kind: "unconfirmed" };
  if (status === "unknown") return ask(known, await store.read());
  const { pending } = await store.read();
  const memory = await store.update((before) => rememberStatus(before, sessionId, status, now));
  if (pending?.sessionId === sessionId) await tellGift(known, pending, status, memory);
  if (status.status === "paid") return { kind: "thanks", gift: giftOf(sessionId, status) };
  if (status.status === "processing") return { kind: "processing", gift: { sessionId, ...choiceOf(status) } };
  if (status.status === "failed")
    return isTroubled(status)
      ? troubled(known, memory, status, sessionId)
      : failed(known, memory, { sessionId, ...choiceOf(status) });
  const own = pending?.sessionId === sessionId ? pending : undefined;
  // What Stripe says has the fees in it that the reader covers.
  const chosen = own?.coversFees === true ? own : { ...own, sessionId, ...choiceOf(status) };
  const left: Pending = { ...chosen, state: status.status, since: now };
  return ask(known, memory, status.status === "expired" ? "expired" : "cancelled", left);
}

/** A debit under way counts when it is first heard of, so that it counts once. */
async function tellGift({ onGift }: Known, { state }: Pending, { status }: CheckoutStatus, memory: ReaderMemory) {
  if (state === "open" && (status === "paid" || status === "processing")) await onGift?.(memory);
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
