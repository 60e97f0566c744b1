import { standingReason } from "../../core/campaign/standing-reason.ts";
import { snoozeUntil, withLater, withoutLater, type SnoozeOption } from "../../core/reader/snooze.ts";
import { choiceDetail } from "./choice-detail.ts";
import type { AppealChoiceDetail } from "../events.ts";
import type { LateInside } from "./late-visit.ts";
import { calendarHere } from "./reminder-here.ts";
import { sourceOf, type Asking } from "../state.ts";
import { tally } from "./tally.ts";

/** "Remind me later", with a day: written down first, said back then. Pressed twice, the first press counts. */
export async function putOff(inside: LateInside, { option }: { readonly option: SnoozeOption }): Promise<void> {
  const { visit, store } = inside;
  const asking = visit.state;
  if (asking.kind !== "asking" || asking.step !== "choosing-later") return;
  const choice = choiceDetail(visit);
  void visit.become({ ...asking, step: "putting-off" });
  const now = visit.services.now();
  const until = snoozeUntil(option, now);
  const before = await store.read();
  const chosen = choice && chosenIn(choice);
  await store.update((memory) => withLater(memory, option, asking.campaign.id, now, chosen));
  const { snoozedUntil, restUntil, later } = before;
  const isDay = option !== "campaign" && option !== "already-give";
  void visit.become({
    ...(isDay ? { choice: chosen, calendar: calendarHere({ until, choice: chosen, asking }, visit.wishes()) } : {}),
    kind: "snoozed",
    option,
    until,
    now,
    retention: store.retention,
    asking: openAgain(asking),
    before: { snoozedUntil, restUntil, later },
  });
  visit.emit("appeal-snoozed", { ...sourceOf(asking), until: option === "campaign" ? null : until });
  await tally(inside, "snooze", asking);
}

export async function undo({ visit, store }: LateInside): Promise<void> {
  const { state } = visit;
  if (state.kind !== "snoozed") return;
  const { asking, before } = state;
  const memory = await store.update((now) => withoutLater(now, asking.campaign.id, before));
  // They may have given meanwhile, in another tab.
  const { services, wishes } = visit;
  const reason = standingReason({ memory, now: services.now() }, asking.campaign, wishes().always);
  if (reason === undefined) void visit.become(asking);
  else visit.suppress(reason, asking);
}

function chosenIn({ interval, amount, currency }: AppealChoiceDetail) {
  return { interval, amount, currency };
}

function openAgain({ notice: _, ...asking }: Asking): Asking {
  return { ...asking, step: "choosing" };
}
