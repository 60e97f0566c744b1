import type { CurrencyAmounts } from "../core/money/amounts.ts";
import { isInterval, openingChoice, pickCurrency, type Choice } from "../core/checkout/choice.ts";
import type { Campaign, Variant } from "../core/campaign/config-schema.ts";
import type { Config } from "../core/campaign/config.ts";
import type { Placement } from "../core/campaign/placement.ts";
import type { AppealChoiceDetail, AppealSource } from "./events.ts";

/** The placements that this build can show. */
export const availablePlacements: readonly Placement[] = ["inline"];

/** The ask as it stands in front of the reader. */
export interface Asking {
  readonly view: "appeal";
  readonly campaign: Campaign;
  readonly variant: Variant;
  readonly choice: Choice;
  readonly notice?: "cancelled" | "expired" | undefined;
  readonly choosingLater?: boolean;
  /** Whether to say what is wrong with the amount. */
  readonly complain?: boolean;
}

/** The ask that opens, with the publisher's suggestions chosen. */
export function openAsking(
  config: Config,
  { campaign, variant }: { readonly campaign: Campaign; readonly variant: Variant },
  element: { attribute(name: "currency" | "interval"): string | undefined },
): Asking {
  const currency = pickCurrency(config.amounts, config.currency, element.attribute("currency"), variant.currency);
  const interval = [element.attribute("interval"), variant.interval].find(isInterval) ?? "once";
  return { view: "appeal", campaign, variant, choice: openingChoice(currency, offeredIn(config, currency), interval) };
}

export function offeredIn(config: Config, currency: string): CurrencyAmounts {
  const offered = config.amounts[currency];
  if (offered === undefined) throw new RangeError(`no amounts for ${currency}`);
  return offered;
}

export function sourceOf({ campaign, variant }: Pick<Asking, "campaign" | "variant">): AppealSource {
  return { campaign: campaign.id, variant: variant.id, placement: campaign.placement };
}

/** Two choices with the same key are the same intent to pay. */
export function keyOf({
  interval,
  amount,
  currency,
}: Pick<AppealChoiceDetail, "interval" | "amount" | "currency">): string {
  return `${interval} ${amount} ${currency}`;
}
