import { answer } from "../http/answer.ts";
import { errorText } from "../log.ts";
import { tryStripe } from "../routes/stripe-failure.ts";
import { shortId } from "../stripe/short-id.ts";
import { stripeLocale } from "../stripe/stripe-locale.ts";
import type { PortalVisit } from "../stripe/supporters/supporter-gateway.ts";
import type { ManageSession } from "../tokens/manage-sessions.ts";
import { readAct, toConsent } from "./act.ts";
import type { ManageFields } from "./fields.ts";
import type { ManageOptions } from "./manage-options.ts";
import { manageQuery } from "./parts.ts";
import { problemView } from "./problem-view.ts";
import type { ReaderPage } from "./reader-page.ts";
import { stripeFailed } from "./show-gifts.ts";

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A button pressed by one who is let in. Whatever an id says, only what is theirs is looked at. */
export async function takeAct(
  { supporters, store, confirm, log, now }: ManageOptions,
  page: ReaderPage,
  { person, customers }: ManageSession,
  fields: ManageFields,
  endpoint: string,
): Promise<Response> {
  const { config, speech } = page;
  const { problem } = speech.words.manage;
  const what = fields.get("do");
  const refuse = (text: string, status: number, reason: string): Response =>
    page.answer(problemView(page, text), { status, reason });

  if (what === "receipts") {
    const customer = customers.find((each) => each === fields.get("customer"));
    if (customer === undefined) return refuse(problem.notYours, 404, "not theirs");
    return await visit({ customer, page: "home" });
  }
  const found = await tryStripe(log, () => supporters.gift(customers, fields.get("gift") ?? ""));
  if (found.outcome === "failed") return stripeFailed(page, found.failure);
  const { answer: gift } = found;
  if (gift === undefined) return refuse(problem.notYours, 404, "not theirs");
  if (what === "card") return await visit({ customer: gift.customer, page: "payment-method" });

  const act = readAct(fields, gift, config, speech);
  const press = fields.get("act") ?? "";
  if (act === undefined || !uuid.test(press)) {
    // A second click of the same button finds it done: the gift itself shows it.
    const isDone = what === "end" && gift.endsAt !== undefined;
    return isDone ? done(gift.id) : refuse(problem.notNow, 409, "not offered");
  }
  // Before it is done: what was done without it could not be shown to have been asked for.
  const at = Math.floor(now() / 1000);
  const consent = toConsent(act, gift, { person, act: press, locale: speech.locale, at });
  let isFirstPress: boolean;
  try {
    isFirstPress = await store.consents.keep(consent);
  } catch (error) {
    log.error("a reader's consent was not kept, and the gift not changed", { error: errorText(error) });
    return refuse(speech.words.reminder.laterText, 503, "busy");
  }
  const changed = await tryStripe(log, () => supporters.change(gift, act.change, press));
  if (changed.outcome === "failed") {
    const { reason } = changed.failure;
    if (reason === "out") return refuse(problem.unsure, 503, "stripe");
    // It is sure that nothing was changed, so there is nothing to show a consent for.
    if (isFirstPress) await withdraw(consent.key);
    return stripeFailed(page, changed.failure);
  }
  const { kind } = act.change;
  log.info("gift changed by its giver", { kind, subscription: shortId(gift.id) });
  try {
    await confirm?.({ subscription: gift.id, kind, key: consent.key, person, at });
  } catch (error) {
    // It is done, and the page says so.
    log.error("no mail confirms what a giver has changed", { error: errorText(error) });
  }
  return done(gift.id);

  function done(gift: string): Response {
    return answer(null, { status: 303, headers: { location: manageQuery({ done: what ?? "", gift }) } });
  }

  async function withdraw(key: string): Promise<void> {
    try {
      await store.consents.withdraw(key);
    } catch (error) {
      log.error("a consent is kept for a change that was not made", { key, error: errorText(error) });
    }
  }

  /** A page of Stripe's own, from which the reader comes back here. */
  async function visit(to: Pick<PortalVisit, "customer" | "page">): Promise<Response> {
    const locale = stripeLocale(speech.locale);
    const opened = await tryStripe(log, () =>
      supporters.openPortal({ ...to, locale, returnUrl: `${endpoint}/manage` }),
    );
    if (opened.outcome === "done") return answer(null, { status: 303, headers: { location: opened.answer } });
    return stripeFailed(page, opened.failure);
  }
}
