import type { Config } from "../core/campaign/config.ts";
import type { Campaign, Variant } from "../core/campaign/config-schema.ts";
import { isInterval, openingChoice, pickCurrency } from "../core/checkout/choice.ts";
import type { CurrencyAmounts } from "../core/money/amounts.ts";
import type { Asking } from "./state.ts";
import type { Wishes } from "./wishes.ts";

/** The ask that opens, with the publisher's suggestions chosen. */
export function openAsking(
  config: Config,
  { campaign, variant }: { readonly campaign: Campaign; readonly variant: Variant },
  wishes: Pick<Wishes, "currency" | "interval" | "language">,
  now: number,
): Asking {
  const currency = pickCurrency(config.amounts, config.currency, wishes.currency, variant.currency);
  const interval = [wishes.interval, variant.interval].find(isInterval) ?? "once";
  const choice = openingChoice(currency, offeredIn(config, currency), interval);
  const { language } = wishes;
  return {
    kind: "asking",
    campaign,
    variant,
    choice,
    opened: choice,
    language,
    now,
    step: "choosing",
    complains: false,
  };
}

export function offeredIn(config: Pick<Config, "amounts">, currency: string): CurrencyAmounts {
  const offered = config.amounts[currency];
  if (offered === undefined) throw new RangeError(`no amounts for ${currency}`);
  return offered;
}
