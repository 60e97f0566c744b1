import { tryStripe, type StripeFailure } from "../routes/stripe-failure.ts";
import type { ManageSession } from "../tokens/manage-sessions.ts";
import { amountView, confirmAmountView, readWanted } from "./amount-views.ts";
import { endView, pauseView } from "./change-views.ts";
import { giftsView } from "./gifts-view.ts";
import type { ManageOptions } from "./manage-options.ts";
import { newsText } from "./news-text.ts";
import { offersFor } from "./offers.ts";
import { problemView } from "./problem-view.ts";
import type { ReaderPage } from "./reader-page.ts";

/** So many of what was paid are listed. */
const LISTED = 36;

type ShowOptions = Pick<ManageOptions, "store" | "supporters" | "log">;

/** The overview: what runs, and what was paid. */
export async function showGifts(
  { store, supporters, log }: ShowOptions,
  page: ReaderPage,
  { person, customers }: ManageSession,
  query: URLSearchParams,
): Promise<Response> {
  const tried = await tryStripe(log, () => Promise.all([supporters.gifts(customers), supporters.paid(customers)]));
  if (tried.outcome === "failed") return stripeFailed(page, tried.failure);
  const [gifts, invoices] = tried.answer;
  const running = gifts.filter(({ state }) => state !== "over");
  const told = await store.givenBy(
    person,
    invoices.map(({ id }) => id),
  );
  // What was paid a moment ago the ledger may not have heard of.
  const untold = invoices.filter(({ id }) => !told.some(({ key }) => key === id));
  const given = [...told, ...untold].sort((one, other) => other.at - one.at).slice(0, LISTED);
  const changed = gifts.find(({ id }) => id === query.get("gift"));
  const news = changed === undefined ? undefined : newsText(query.get("done"), changed, page.speech);
  return page.answer(
    giftsView(page, {
      running,
      given,
      otherCustomers: customers.filter((each) => !running.some(({ customer }) => customer === each)),
      act: crypto.randomUUID(),
      news,
    }),
  );
}

/** One step of changing a gift; nothing is changed by looking at it. */
export async function showStep(
  { supporters, log }: ShowOptions,
  page: ReaderPage,
  { customers }: ManageSession,
  query: URLSearchParams,
): Promise<Response> {
  const { problem } = page.speech.words.manage;
  const tried = await tryStripe(log, () => supporters.gift(customers, query.get("gift") ?? ""));
  if (tried.outcome === "failed") return stripeFailed(page, tried.failure);
  const { answer: gift } = tried;
  if (gift === undefined) return page.answer(problemView(page, problem.notYours), { status: 404 });
  const step = query.get("do");
  const offered = page.config.amounts[gift.currency];
  const isOffered = offersFor(gift, page.config.amounts).some((offer) => offer === step);
  const notNow = () => page.answer(problemView(page, problem.notNow), { status: 409 });
  if (!isOffered) return notNow();
  const act = crypto.randomUUID();
  if (step === "pause") return page.answer(pauseView(page, gift, act));
  if (step === "end") return page.answer(endView(page, gift, act));
  // What else is offered is a button of its own; and an amount needs limits, which an end does not.
  if (step !== "amount" || offered === undefined) return notNow();
  const wanted = { amount: query.get("amount") ?? undefined, other: query.get("other") ?? "" };
  if (wanted.amount === undefined && !query.has("other")) return page.answer(amountView(page, gift, offered, wanted));
  const read = readWanted(wanted, gift, offered, page.speech.locale);
  if (read.ok) return page.answer(confirmAmountView(page, gift, read.amount, act));
  return page.answer(amountView(page, gift, offered, wanted, read.problem), { status: 422, reason: "amount" });
}

/** Nothing was changed. Where Stripe refuses, our key for instance, another try is of no use. */
export function stripeFailed(page: ReaderPage, { reason, retryAfter }: StripeFailure): Response {
  const { problem } = page.speech.words.manage;
  if (reason === "refused") return page.answer(problemView(page, problem.refused), { status: 502, reason: "stripe" });
  return page.answer(problemView(page, problem.stripeDown), {
    status: 503,
    reason: "stripe",
    ...(retryAfter === undefined ? {} : { headers: { "retry-after": retryAfter } }),
  });
}
