import { html, nothing } from "lit";
import type { Placement } from "../../core/campaign/placement.ts";
import type { AppealState } from "../../visit/state.ts";
import type { Frame, MakeFrame } from "../placements/frame.ts";

/** A placement's chunk, as the tag or the npm entry has it. */
export type LoadPlacement = (placement: Exclude<Placement, "inline">) => Promise<{ readonly frame: MakeFrame }>;

const frames = new Map<Placement, Frame>();
const loading = new Map<Placement, Promise<unknown>>();

/** Has a placement's frame ready; rejects where its chunk can't be had, and tries anew when next called. */
export async function prepareFrame(placement: Placement, load: LoadPlacement): Promise<void> {
  if (placement === "inline" || frames.has(placement)) return;
  const ready =
    loading.get(placement) ??
    load(placement)
      .then(({ frame }) => frames.set(placement, frame({ html, nothing })))
      .finally(() => loading.delete(placement));
  loading.set(placement, ready);
  await ready;
}

/** What goes around a state. Outcomes of a payment belong to no campaign, and stand in the text. */
export function frameOf(state: AppealState): Frame | undefined {
  const asking = state.kind === "asking" ? state : state.kind === "snoozed" ? state.asking : undefined;
  return asking && frames.get(asking.campaign.placement);
}
