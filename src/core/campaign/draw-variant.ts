import type { ReaderMemory } from "../reader/reader-memory.ts";
import type { Campaign, Variant } from "./config-schema.ts";
import { shareOf } from "./share-of.ts";

/**
 * The variant that this reader saw before, or one by weight: the same for a device each time.
 *
 * @param seed see `Situation.seed`
 */
export function drawVariant(memory: ReaderMemory, { id: campaign, variants }: Campaign, seed: number): Variant {
  const seen = variants.find(({ id, weight }) => weight > 0 && id === memory.campaigns[campaign]?.variant);
  if (seen !== undefined) return seen;
  let rest = shareOf(seed, campaign) * variants.reduce((sum, { weight }) => sum + weight, 0);
  const drawn = variants.find(({ weight }) => (rest -= weight) < 0) ?? variants.findLast(({ weight }) => weight > 0);
  if (drawn === undefined) throw new RangeError("no variant");
  return drawn;
}
