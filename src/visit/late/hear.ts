import { standingReason } from "../../core/campaign/standing-reason.ts";
import type { ReaderMemory } from "../../core/reader/reader-memory.ts";
import type { VisitInside } from "../visit.ts";

/** The reader snoozed or gave on another page: this one goes too. Taken back there, it stands here again. */
export function hear(visit: VisitInside, memory: ReaderMemory): void {
  const { state } = visit;
  const asking = state.kind === "asking" ? state : state.kind === "silent" ? state.withdrawn : undefined;
  // One who is on their way to pay goes on.
  if (asking === undefined || asking.step === "continuing") return;
  const reason = standingReason({ memory, now: visit.services.now() }, asking.campaign, visit.wishes().always);
  if (reason === undefined) void visit.become(asking);
  else if (state.kind === "asking") visit.suppress(reason, asking);
}
