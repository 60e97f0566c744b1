import type { CheckoutClient } from "../../client/checkout-client.ts";
import type { CheckoutRequest, CheckoutSession } from "../../core/checkout/checkout.ts";
import { EndpointError, endpointErrorCode } from "../../core/checkout/endpoint-error.ts";
import { usableLocale } from "../../core/usable-locale.ts";
import { hasOpenCheckout } from "../../core/reader/has-open-checkout.ts";
import type { Pending } from "../../core/reader/reader-memory.ts";
import { withPending } from "../../core/reader/memory-changes.ts";
import { newAttemptId } from "./attempt-id.ts";
import { deviceTimeZone } from "./device-time-zone.ts";
import { choiceDetail } from "./choice-detail.ts";
import type { AppealChoiceDetail } from "../events.ts";
import type { LateInside } from "./late-visit.ts";
import type { Asking, AskingProblem, Attempt } from "../state.ts";
import { tally } from "./tally.ts";
import { wholeConfig } from "./whole-config.ts";

/**
 * Continue: one `POST /checkout` at a time, then off to Stripe. Continuing from the press until the page is left,
 * and free again when the reader comes Back to it, also out of the back/forward cache.
 */
export async function continueToCheckout(inside: LateInside, nudge?: "nudged"): Promise<void> {
  const { visit } = inside;
  const asking = visit.state;
  if (asking.kind !== "asking" || asking.step === "continuing" || asking.isPreview === true) return;
  const chosen = choiceDetail(visit);
  if (chosen === undefined) return visit.change((now) => ({ ...now, complains: true }));
  // Asked once: who presses Continue again means what they chose.
  if (asking.campaign.nudge === true && chosen.interval === "once" && asking.step !== "nudging" && nudge === undefined)
    return visit.change((now) => ({ ...now, step: "nudging", problem: undefined }));
  visit.change((now) => ({ ...now, step: "continuing", problem: undefined }));
  try {
    const { pending } = await inside.store.read();
    const open = hasOpenCheckout({ pending }, visit.services.now()) ? pending : undefined;
    const attempt = attemptFor({ ...chosen, coversFees: asking.coversFees }, asking.attempt, open);
    if (isOpenElsewhere(asking, attempt, open))
      return visit.change((now) => ({ ...now, step: "choosing", problem: "open-elsewhere" }));
    visit.change((now) => ({ ...now, attempt }));
    // Once for one intent to pay, however often it is tried.
    if (attempt.id !== asking.attempt?.id) void tally(inside, "continue", asking);
    if (!visit.emit("appeal-contribute-request", { ...chosen, attemptId: attempt.id }, { cancelable: true }))
      return visit.change((now) => ({ ...now, step: "choosing" }));
    await leaveForCheckout(inside, asking, chosen, attempt);
  } catch (error) {
    const code = endpointErrorCode(error);
    visit.change((now) => ({ ...now, step: "choosing", problem: problemOf(error) }));
    visit.emit("appeal-error", code === undefined ? { code: "unexpected", error } : { code });
  }
}

/** Two choices with the same key are the same intent to pay. */
export function attemptKey({ interval, amount, currency, coversFees }: Intent): string {
  return `${interval} ${amount} ${currency}${coversFees === true ? " with fees" : ""}`;
}

interface Intent extends Pick<AppealChoiceDetail, "interval" | "amount" | "currency"> {
  readonly coversFees?: boolean | undefined;
}

/**
 * The same choice keeps its attempt, so that a retry, a Back or another tab never pays twice; another choice gets its
 * own.
 *
 * @param open a checkout that this device left for and that may yet be paid
 */
function attemptFor(chosen: Intent, known: Attempt | undefined, open: Pending | undefined): Attempt {
  const key = attemptKey(chosen);
  if (known?.key === key) return known;
  if (open?.attemptId !== undefined && attemptKey(open) === key) return { key, id: open.attemptId };
  return { key, id: newAttemptId() };
}

/**
 * Whether another tab has a checkout open for another choice: whoever pays in both gives twice. Said once; who then
 * presses Continue again means it. One that was left from here, or come back from, is no other tab's.
 */
function isOpenElsewhere({ attempt: own, problem, notice }: Asking, next: Attempt, open: Pending | undefined): boolean {
  if (open === undefined || problem === "open-elsewhere" || notice === "cancelled") return false;
  return open.attemptId !== next.id && open.attemptId !== own?.id;
}

async function leaveForCheckout(
  inside: LateInside,
  asking: Asking,
  chosen: AppealChoiceDetail,
  attempt: Attempt,
): Promise<void> {
  const { visit, store, connect } = inside;
  const { services, wishes } = visit;
  const { interval, amount, currency, campaign, variant, placement } = chosen;
  const request: CheckoutRequest = {
    interval,
    amount,
    currency,
    // The contract says which placements there are; the campaign's is one of them.
    placement,
    campaign,
    variant,
    ...(asking.coversFees === true ? { coverFees: true } : {}),
    returnUrl: location.href,
    locale: usableLocale(wishes().language),
    ...(interval === "once" ? {} : { timeZone: deviceTimeZone() }),
  };
  const { checkoutDomain } = (await wholeConfig(visit))?.publication ?? {};
  const client = connect(wishes().endpoint ?? "", checkoutDomain);
  const { session, attemptId } = await createSession(client, request, attempt, (fresh) =>
    visit.change((now) => ({ ...now, attempt: fresh })),
  );
  await store.update((memory) =>
    withPending(memory, {
      sessionId: session.id,
      attemptId,
      state: "open",
      interval,
      amount,
      currency,
      ...(asking.coversFees === true ? { coversFees: true } : {}),
      since: services.now(),
    }),
  );
  services.navigate(session.url);
}

/** An attempt that Stripe knows under another choice, or that has expired, is begun anew, once. */
async function createSession(
  client: CheckoutClient,
  request: CheckoutRequest,
  { key, id }: Attempt,
  onFresh: (attempt: Attempt) => void,
): Promise<{ readonly session: CheckoutSession; readonly attemptId: string }> {
  try {
    return { session: await client.create({ ...request, attemptId: id }), attemptId: id };
  } catch (error) {
    if (endpointErrorCode(error) !== "attempt-used") throw error;
    const fresh = { key, id: newAttemptId() };
    onFresh(fresh);
    return { session: await client.create({ ...request, attemptId: fresh.id }), attemptId: fresh.id };
  }
}

/** What the reader is told: what will never be taken, what never reached us, and everything else. */
function problemOf(error: unknown): AskingProblem {
  const code = endpointErrorCode(error);
  if (code === "refused" && error instanceof EndpointError && error.field === "amount") return "refused-amount";
  return code === "offline" || code === "refused" ? code : "busy";
}
