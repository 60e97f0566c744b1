import { withImpression } from "../../core/reader/memory-changes.ts";
import type { LateInside } from "./late-visit.ts";

/** Writes down that the reader has had the ask before their eyes. */
export async function countImpression({ visit, store }: LateInside): Promise<void> {
  const { state, services } = visit;
  if (state.kind !== "asking") return;
  const { campaign, variant } = state;
  await store.update((memory) => withImpression(memory, campaign.id, variant.id, services.now()));
}
