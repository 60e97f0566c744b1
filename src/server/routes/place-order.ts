import type { Config } from "../../core/campaign/config.ts";
import type { CheckoutRequest } from "../../core/checkout/checkout.ts";
import type { FeeOffer } from "../../core/ledger/fact.ts";
import { coverFees } from "../../core/money/cover-fees.ts";
import { agreedTo } from "../contribute/consent-text.ts";
import type { LoadWords } from "../contribute/words.ts";
import type { ReturnUrls } from "../http/return-urls.ts";
import type { CheckoutLimits } from "../limits/checkout-limits.ts";
import type { Caller } from "../limits/client-address.ts";
import type { Log } from "../log.ts";
import type { Metrics } from "../metrics/metrics.ts";
import { shortId } from "../stripe/short-id.ts";
import { noteLabel } from "../stripe/note-label.ts";
import { productName } from "../stripe/product-name.ts";
import type { CheckoutOrder, CreatedCheckout, StripeGateway } from "../stripe/stripe-gateway.ts";
import { stripeLocale } from "../stripe/stripe-locale.ts";
import { tryStripe, type StripeFailure } from "./stripe-failure.ts";

export interface PlaceOrderOptions {
  /** As it is now. */
  readonly config: () => Config;
  readonly siteId: string;
  /** What the reader is told will happen, language by language. */
  readonly loadWords: LoadWords;
  readonly gateway: StripeGateway;
  readonly limits: CheckoutLimits;
  readonly log: Log;
  readonly metrics: Metrics;
}

/** `wait`: one address, or all of them, have made too many; in seconds. */
export type Placed =
  | CreatedCheckout
  | { readonly outcome: "wait"; readonly seconds: number }
  | { readonly outcome: "failed"; readonly failure: StripeFailure };

/** A checked request on its way to Stripe, from whichever page it came. */
export type PlaceOrder = (request: CheckoutRequest, urls: ReturnUrls, caller: Caller) => Promise<Placed>;

export function createPlaceOrder(options: PlaceOrderOptions): PlaceOrder {
  const { config: current, siteId, loadWords, gateway, limits, log, metrics } = options;

  async function toOrder(request: CheckoutRequest, { successUrl, cancelUrl }: ReturnUrls): Promise<CheckoutOrder> {
    const config = current();
    const { interval, currency, campaign, variant, placement, email } = request;
    const fees = config.amounts[currency]?.fees;
    const amount = request.coverFees === true ? coverFees(request.amount, currency, fees) : request.amount;
    const campaignOf = config.appeals.find(({ id }) => id === campaign);
    const agreed = await agreedTo(request, amount, config, loadWords);
    const marks = Object.entries({
      app: siteId,
      interval,
      campaign,
      variant,
      placement,
      locale: agreed?.locale,
      fees: fees === undefined ? undefined : feeOffer(request.coverFees === true, campaignOf?.coverFees === true),
    });
    return {
      interval,
      amount,
      currency,
      logo: config.publication.logo,
      description: productName(config.publication.name, request.locale),
      kind: config.publication.kind,
      successUrl,
      cancelUrl,
      locale: stripeLocale(request.locale),
      note: campaignOf?.note === true ? noteLabel(request.locale) : undefined,
      attemptId: request.attemptId?.toLowerCase(),
      email,
      metadata: Object.fromEntries(marks.filter((mark): mark is [string, string] => mark[1] !== undefined)),
      consent: agreed?.text,
    };
  }

  return async (request, urls, caller) => {
    const seconds = await limits.create(caller);
    if (seconds > 0) return { outcome: "wait", seconds };
    const order = await toOrder(request, urls);
    const tried = await tryStripe(log, () => gateway.createCheckout(order));
    if (tried.outcome === "failed") return tried;
    const { answer: created } = tried;
    const { interval, amount, currency, campaign, variant } = request;
    if (created.outcome === "created") {
      metrics.checkoutCreated();
      const session = shortId(created.id);
      log.info("checkout created", { session, interval, amount, currency, campaign, variant });
    }
    return created;
  };
}

/** For a count of how many cover the fee who could. */
function feeOffer(covers: boolean, couldCover: boolean): FeeOffer | undefined {
  if (covers) return "covered";
  return couldCover ? "offered" : undefined;
}
