import type { Config } from "../../core/campaign/config.ts";
import type { CheckoutRequest } from "../../core/checkout/checkout.ts";
import { parseCheckoutRequest } from "../../core/checkout/checkout-request.ts";
import type { Parsed } from "../../core/issues.ts";
import type { Asking } from "./asking.ts";
import { wishesQuery } from "./wishes.ts";

/**
 * What a form asks for, as `POST /checkout` would have been asked for it, through the same parser. The reader comes
 * back to this page, with their choice.
 */
export function toRequest(
  { choice, attemptId, campaign, variant }: Asking,
  amount: number,
  { locale, ownOrigin, config }: { readonly locale: string; readonly ownOrigin: string; readonly config: Config },
): Parsed<CheckoutRequest> {
  const { interval, currency } = choice;
  const query = wishesQuery({ locale, interval, amount, currency, campaign: campaign?.id });
  const body = {
    interval,
    amount,
    currency,
    returnUrl: `${ownOrigin}/contribute${query}`,
    locale,
    ...(attemptId === undefined ? {} : { attemptId }),
    ...(campaign === undefined ? {} : { campaign: campaign.id }),
    ...(variant === undefined ? {} : { variant: variant.id }),
  };
  return parseCheckoutRequest(body, config.amounts);
}
