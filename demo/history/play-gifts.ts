import type Stripe from "stripe";
import type { Config } from "../../src/core/campaign/config.ts";
import type { Sandbox } from "../../src/sandbox/index.ts";
import { agreedTo, type Agreed } from "../../src/server/contribute/consent-text.ts";
import type { LoadWords } from "../../src/server/contribute/words.ts";
import { productName } from "../../src/server/stripe/product-name.ts";
import { stripeLocale } from "../../src/server/stripe/stripe-locale.ts";
import type { StripeGateway } from "../../src/server/stripe/stripe-gateway.ts";
import type { MadeUpGift } from "./made-up-gift.ts";
import { payAt, testCards } from "./pay-at.ts";
import type { PlannedHistory } from "./plan-history.ts";

export interface PlayOptions {
  readonly sandbox: Sandbox;
  readonly gateway: StripeGateway;
  readonly stripe: Stripe;
  readonly siteId: string;
  readonly config: Config;
  readonly loadWords: LoadWords;
  /** Milliseconds since 1970: nothing is planned for later. */
  readonly untilMs: number;
}

const DAY_SECONDS = 86_400;
/** A bank takes so long to decide about a dispute. */
const DISPUTE_DAYS = 24;
/** Every second dispute is won. */
const WON_EVERY = 2;

/**
 * Plays what was planned on the sandbox's own clock, through the API and the payment page, as it would happen: renewals,
 * refused cards, expired sessions and all that follows by itself come from the sandbox.
 */
export async function playGifts({ gifts }: PlannedHistory, options: PlayOptions): Promise<void> {
  const { sandbox, gateway, stripe, siteId, config, loadWords, untilMs } = options;
  const { clock, store } = sandbox;
  let disputes = 0;

  /** Calls it off where that would be later than now. */
  function after(days: number, run: () => Promise<void>): void {
    const at = clock.now() + Math.floor(days * DAY_SECONDS);
    if (at * 1000 < untilMs) clock.at(at, run);
  }

  /** What many agree to is put into words once. */
  const agreements = new Map<string, Promise<Agreed | undefined>>();

  function agreedBy({ interval, amount, currency, place: { locale } }: MadeUpGift): Promise<Agreed | undefined> {
    const choice = [interval, amount, currency, locale].join(" ");
    const known = agreements.get(choice);
    const agreed = known ?? agreedTo({ interval, currency, locale }, amount, config, loadWords);
    agreements.set(choice, agreed);
    return agreed;
  }

  async function ask(gift: MadeUpGift): Promise<string> {
    const { interval, amount, currency, fees, place } = gift;
    const { campaign, variant, placement, locale } = place;
    const agreed = await agreedBy(gift);
    const said = {
      ...(agreed === undefined ? {} : { locale: agreed.locale }),
      ...(fees === undefined ? {} : { fees }),
    };
    const created = await gateway.createCheckout({
      interval,
      amount,
      currency,
      description: productName(config.publication.name, locale),
      logo: undefined,
      successUrl: "https://example-times.example/articles/library.html",
      cancelUrl: "https://example-times.example/articles/library.html",
      locale: stripeLocale(locale),
      kind: config.publication.kind,
      attemptId: crypto.randomUUID(),
      email: undefined,
      metadata: { app: siteId, interval, campaign, variant, placement, ...said },
      consent: agreed?.text,
      note: undefined,
    });
    if (created.outcome !== "created") throw new Error(`no session was made: ${created.outcome}`);
    return created.id;
  }

  async function give(gift: MadeUpGift): Promise<void> {
    const { ending, email } = gift;
    const session = await ask(gift);
    if (ending === "abandoned") return;
    if (ending === "declined" || ending === "other-card")
      await payAt(sandbox, session, { email, account: testCards.declined });
    if (ending === "declined") return;
    await payAt(sandbox, session, { email, account: accountOf(gift) });
    const { payment_intent: payment, subscription } = store.get("checkout.session", session);
    if (typeof payment === "string") followPayment(gift, payment);
    if (typeof subscription === "string") followSubscription(gift, subscription);
  }

  function followPayment(gift: MadeUpGift, payment: string): void {
    const { refund, disputed, ending, amount } = gift;
    if (disputed && ending !== "debited") after(DISPUTE_DAYS, () => closeDispute(payment));
    else if (refund !== undefined && ending !== "debited")
      after(refund.days, async () => {
        await stripe.refunds.create({ payment_intent: payment, amount: Math.ceil(amount * refund.share) });
      });
  }

  function followSubscription(gift: MadeUpGift, id: string): void {
    const { endsAfterDays, backAfterDays } = gift;
    if (endsAfterDays === undefined) return;
    after(endsAfterDays, async () => {
      if (store.get("subscription", id).status === "canceled") return;
      await stripe.subscriptions.update(id, { cancel_at_period_end: true });
      if (backAfterDays === undefined) return;
      after(backAfterDays, () => give({ ...gift, ending: "paid", expires: false, endsAfterDays: undefined }));
    });
  }

  async function closeDispute(payment: string): Promise<void> {
    const dispute = store.all("dispute").find(({ payment_intent: of }) => of === payment);
    if (dispute === undefined) return;
    disputes += 1;
    const body = JSON.stringify({ status: disputes % WON_EVERY === 0 ? "won" : "lost" });
    await sandbox.answer({
      method: "POST",
      path: `/_sandbox/disputes/${dispute.id}/close`,
      query: "",
      headers: { "content-type": "application/json" },
      body,
    });
  }

  for (const { at, gift } of gifts) clock.at(at, () => give(gift));
  await clock.advanceTo(untilMs);
  // What fails while the clock moves is written down there, and nowhere else.
  const [failed] = sandbox.journal.of("error");
  if (failed !== undefined) throw new Error(`the demo's history could not be played: ${String(failed["message"])}`);
}

function accountOf({ ending, disputed, expires }: MadeUpGift): string {
  if (ending === "debited") return testCards.bank;
  if (disputed) return testCards.disputed;
  return expires ? testCards.expires : testCards.paid;
}
