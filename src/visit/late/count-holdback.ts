import type { Campaign, Variant } from "../../core/campaign/config-schema.ts";
import type { LateInside } from "./late-visit.ts";
import { tally } from "./tally.ts";

/** The page and the campaign that were counted: a second look at the page is none of a second page. */
let counted: string | undefined;

/**
 * The reader is among those who are never asked: they stay so, or what they are compared with would be a mix of both.
 * Tells the publisher that one was held back here.
 */
export async function countHoldback(
  inside: LateInside,
  held: { readonly campaign: Campaign; readonly variant: Variant },
): Promise<void> {
  const { visit, store } = inside;
  await store.update((memory) => (memory.seed === undefined ? { ...memory, seed: visit.seed } : memory));
  const page = `${location.pathname} ${held.campaign.id}`;
  if (counted === page) return;
  counted = page;
  await tally(inside, "holdback", held);
}
