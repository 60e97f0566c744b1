import { withoutHistory } from "../../core/reader/memory-changes.ts";
import type { ReaderMemory } from "../../core/reader/reader-memory.ts";
import type { LateInside } from "./late-visit.ts";

/** "Why am I seeing this?": with what the device remembers at this moment. */
export async function openWhy({ visit, store }: LateInside): Promise<void> {
  const remembered = await store.read();
  visit.change((asking) =>
    asking.step === "choosing" || asking.step === "nudging" ? { ...asking, step: "explaining", remembered } : asking,
  );
}

/** The reader objects to being counted, or no longer: what was counted is forgotten at once. */
export async function object({ visit, store, tallies }: LateInside, on: boolean): Promise<void> {
  const remembered = await store.update((memory) =>
    on ? { ...withoutHistory(memory), objects: true } : counted(memory),
  );
  if (on) {
    store.markAsked();
    tallies.drop();
  }
  visit.change((asking) => ({ ...asking, remembered }));
}

function counted({ objects: _, ...memory }: ReaderMemory): ReaderMemory {
  return memory;
}

/** Everything but that this visit was asked: forgetting must not lead to being asked at once again. */
export async function forget({ visit, store }: LateInside): Promise<void> {
  await store.forget();
  store.markAsked();
  const remembered = await store.read();
  visit.change((asking) => ({ ...asking, remembered }));
}
