import { withDismissal, withTroubleRested } from "../../core/reader/memory-changes.ts";
import { sourceOf } from "../state.ts";
import type { LateInside } from "./late-visit.ts";
import { tally } from "./tally.ts";
import { tallyCohort } from "./tally-cohort.ts";

/** Closed without an answer: it goes at once, and no appeal comes back until the reader has rested. */
export async function dismiss(inside: LateInside): Promise<void> {
  const { visit, store } = inside;
  const { state, services } = visit;
  // What was chosen is on its way.
  if (state.kind === "snoozed") return void visit.become({ kind: "silent", reason: "snoozed" });
  if (state.kind === "failed" && state.trouble !== undefined) {
    // Where it has ended, what would come next is an ask.
    const hasEnded = state.trouble === "ended";
    void visit.become({ kind: "silent", reason: hasEnded ? "dismissed" : "supporter" });
    const rested = hasEnded ? withDismissal : withTroubleRested;
    await store.update((memory) => rested(memory, services.now()));
    return;
  }
  if (state.kind !== "asking" || state.step === "continuing") return;
  void visit.become({ kind: "silent", reason: "dismissed" });
  visit.emit("appeal-dismissed", sourceOf(state));
  const memory = await store.update((before) => withDismissal(before, services.now()));
  await tally(inside, "dismissal", state);
  await tallyCohort(inside, "cohort-dismissal", state, memory);
}
