import type { ReaderMemory } from "../reader/reader-memory.ts";
import type { Campaign, Variant } from "./config-schema.ts";

/**
 * The variant that this reader saw before, or one by weight.
 *
 * @param chance from 0 up to 1
 */
export function drawVariant(memory: ReaderMemory, campaign: Campaign, chance: number): Variant {
  const seen = campaign.variants.find(({ id, weight }) => weight > 0 && id === memory.campaigns[campaign.id]?.variant);
  if (seen !== undefined) return seen;
  let rest = chance * campaign.variants.reduce((sum, { weight }) => sum + weight, 0);
  const drawn =
    campaign.variants.find(({ weight }) => (rest -= weight) < 0) ??
    campaign.variants.findLast(({ weight }) => weight > 0);
  if (drawn === undefined) throw new RangeError("no variant");
  return drawn;
}
