import type { Campaign } from "./config-schema.ts";
import type { Config } from "./config.ts";
import { areAlike, type CampaignDay, type Shares } from "./experiment/campaign-day.ts";

/** Whether there is anything to compare: of one variant alone nothing can be learnt. */
export function isCompared({ variants }: Pick<Campaign, "variants">): boolean {
  return variants.filter(({ weight }) => weight > 0).length > 1;
}

/** Whether the shares of the variants follow what they bring. */
export function learns({ learn = false, variants }: Pick<Campaign, "learn" | "variants">): boolean {
  return learn && isCompared({ variants });
}

/** The publisher's weights as shares that add up to 1; a variant that nobody is to see has none. */
export function writtenShares({ variants }: Pick<Campaign, "variants">): Shares {
  const shown = variants.filter(({ weight }) => weight > 0);
  const all = shown.reduce((sum, { weight }) => sum + weight, 0);
  return Object.fromEntries(shown.map(({ id, weight }) => [id, weight / all]));
}

/**
 * The shares by which new readers come: the publisher's own wherever they have changed the weights since others were learnt.
 *
 * @param newest the day that was written down last, today or yesterday
 */
export function servedShares(campaign: Pick<Campaign, "learn" | "variants">, newest: CampaignDay | undefined): Shares {
  const written = writtenShares(campaign);
  const isLearnt = newest !== undefined && newest.learns && learns(campaign) && areAlike(newest.written, written);
  return isLearnt ? newest.shares : written;
}

/** In which currency gifts are held against dismissals: the one that its variants offer, if that is one, else the paper's. */
export function learningCurrency({ variants }: Pick<Campaign, "variants">, currency: string): string {
  const [first, ...others] = currenciesOf(variants, currency);
  return first === undefined || others.length > 0 ? currency : first;
}

/** Those that the variants which are shown offer. */
export function currenciesOf(variants: Campaign["variants"], currency: string): readonly string[] {
  return [...new Set(variants.filter(({ weight }) => weight > 0).map((each) => each.currency ?? currency))];
}

/** Where a publisher says nothing else: a thousand dismissals are as bad as one such gift would have been good. */
const DISMISSALS_PER_GIFT = 1000;

/** What one dismissal costs, in minor units of {@link learningCurrency}. */
export function dismissalPriceOf(campaign: Campaign, config: Pick<Config, "amounts" | "currency">): number {
  const { suggestions = [], default: usual = suggestions[0] ?? 0 } =
    config.amounts[learningCurrency(campaign, config.currency)]?.once ?? {};
  return campaign.dismissalPrice ?? usual / DISMISSALS_PER_GIFT;
}
