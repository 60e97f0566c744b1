import { withImpression } from "../../core/reader/memory-changes.ts";
import type { ReaderMemory } from "../../core/reader/reader-memory.ts";
import type { LateInside } from "./late-visit.ts";
import { objectsHere } from "./objects-here.ts";
import { tally } from "./tally.ts";
import { tallyCohort } from "./tally-cohort.ts";

/** Writes down that the reader has had the ask before their eyes; of one who objects, only that this visit was asked. */
export async function countImpression(inside: LateInside): Promise<void> {
  const { visit, store } = inside;
  const { state, services, seed } = visit;
  if (state.kind !== "asking") return;
  const { campaign, variant, notice } = state;
  const now = services.now();
  if (objectsHere(await store.read())) {
    store.markAsked();
    if (notice === "reminded") await store.update(withoutReminder);
    return;
  }
  const seen = await store.update((memory) => {
    const more = { ...withImpression(memory, campaign.id, variant.id, now), seed: memory.seed ?? seed };
    return notice === "reminded" ? withoutReminder(more) : more;
  });
  await tally(inside, "impression", state);
  if (seen.campaigns[campaign.id]?.impressions.length === 1) await tallyCohort(inside, "cohort-shown", state, seen);
}

/** They have been reminded: once. */
function withoutReminder({ later: _, ...memory }: ReaderMemory): ReaderMemory {
  return memory;
}
