import { drawVariant } from "../../core/campaign/draw-variant.ts";
import { isHeldBack } from "../../core/campaign/is-held-back.ts";
import type { Config } from "../../core/campaign/config.ts";
import type { ReaderMemory } from "../../core/reader/reader-memory.ts";
import type { LateInside } from "./late-visit.ts";
import { tally } from "./tally.ts";
import { tallyCohort } from "./tally-cohort.ts";

/**
 * This device has given, by whatever ask or page: for each campaign that holds readers back it counts whether this one is
 * held back, since only what both give can tell what asking adds; and for each that compares variants, which one it has seen. A
 * number more, of nobody in particular.
 */
export async function countGift(inside: LateInside, { appeals }: Config, memory: ReaderMemory): Promise<void> {
  const seed = memory.seed ?? inside.visit.seed;
  for (const campaign of appeals) {
    const { holdback = 0 } = campaign;
    const variant = drawVariant(memory, campaign, seed);
    await tallyCohort(inside, "cohort-gift", { campaign, variant }, memory);
    if (holdback <= 0 || holdback >= 1) continue;
    await tally(inside, isHeldBack(seed, campaign) ? "gift-held-back" : "gift", { campaign, variant });
  }
}
