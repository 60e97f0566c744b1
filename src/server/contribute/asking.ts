import type { Campaign, Variant } from "../../core/campaign/config-schema.ts";
import type { Config } from "../../core/campaign/config.ts";
import { openingChoice, pickCurrency, withAmount, type Choice } from "../../core/checkout/choice.ts";
import type { CurrencyAmounts } from "../../core/money/amounts.ts";
import type { AmountProblem } from "../../core/money/check-amount.ts";
import { liveCampaign } from "./live-campaign.ts";
import type { Wishes } from "./wishes.ts";
import type { CheckoutProblem } from "./words.ts";

/** The form as it stands in front of a reader. */
export interface Asking {
  /** Where `picked` is none of the suggestions, it is an amount of the reader's own. */
  readonly choice: Choice;
  readonly offered: CurrencyAmounts;
  /** UUID: one intent to pay, however often Continue is pressed. Absent in a form that a publisher has written. */
  readonly attemptId: string | undefined;
  readonly campaign: Campaign | undefined;
  /** Whose copy it has. */
  readonly variant: Variant | undefined;
  /** They left for Stripe's page and have come back without paying. */
  readonly notice?: "cancelled" | "expired";
  readonly amountProblem?: AmountProblem;
  readonly checkoutProblem?: CheckoutProblem;
}

/** The form that opens. Chosen is what the address asks for, else the publisher's suggestions, as in the widget. */
export function openAsking(config: Config, wishes: Wishes, now: number): Asking {
  const campaign = liveCampaign(config, wishes.campaign, now);
  const variant = campaign?.variants[0];
  const currency = pickCurrency(config.amounts, config.currency, wishes.currency, variant?.currency);
  const offered = offeredIn(config, currency);
  const opened = openingChoice(currency, offered, wishes.interval ?? variant?.interval ?? "once");
  const isMeant = wishes.amount !== undefined && (wishes.currency ?? config.currency) === currency;
  const choice = isMeant ? withAmount(opened, { picked: wishes.amount }) : opened;
  return { choice, offered, attemptId: crypto.randomUUID(), campaign, variant };
}

export function offeredIn({ amounts }: Config, currency: string): CurrencyAmounts {
  const offered = amounts[currency];
  if (offered === undefined) throw new RangeError(`no amounts for ${currency}`);
  return offered;
}
