import { snoozeUntil, withLater, withoutLater, type SnoozeOption } from "../../core/reader/snooze.ts";
import type { LateInside } from "./late-visit.ts";
import { sourceOf, type Asking } from "../state.ts";

/** "Remind me later", with a day: written down first, said back then. Pressed twice, the first press counts. */
export async function putOff({ visit, store }: LateInside, option: SnoozeOption): Promise<void> {
  const asking = visit.state;
  if (asking.kind !== "asking" || asking.step !== "choosing-later") return;
  void visit.become({ ...asking, step: "putting-off" });
  const now = visit.services.now();
  const until = snoozeUntil(option, now);
  const before = await store.read();
  await store.update((memory) => withLater(memory, asking.campaign.id, until, now));
  const { snoozedUntil } = before;
  void visit.become({
    kind: "snoozed",
    until,
    now,
    retention: store.retention,
    asking: openAgain(asking),
    before: { snoozedUntil },
  });
  visit.emit("appeal-snoozed", { ...sourceOf(asking), until });
}

export async function undo({ visit, store }: LateInside): Promise<void> {
  const { state } = visit;
  if (state.kind !== "snoozed") return;
  const { asking, before } = state;
  await store.update((memory) => withoutLater(memory, asking.campaign.id, before));
  void visit.become(asking);
}

function openAgain({ notice: _, ...asking }: Asking): Asking {
  return { ...asking, step: "choosing" };
}
