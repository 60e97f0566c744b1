import { html, nothing } from "lit";
import type { Placement } from "../../core/campaign/placement.ts";
import type { AppealState } from "../../visit/state.ts";
import type { Frame, MakeFrame } from "../placements/frame.ts";

/** A placement's chunk, as the tag or the npm entry has it. */
export type LoadPlacement = (placement: Exclude<Placement, "inline">) => Promise<{ readonly frame: MakeFrame }>;

const frames: Partial<Record<Placement, Frame>> = {};
const loading: Partial<Record<Placement, Promise<unknown>>> = {};

/** Has a placement's frame ready; rejects where its chunk can't be had, and tries anew when next called. */
export async function prepareFrame(placement: Placement, load: LoadPlacement): Promise<void> {
  if (placement === "inline" || frames[placement]) return;
  loading[placement] ??= load(placement)
    .then(({ frame }) => (frames[placement] = frame({ html, nothing })))
    .finally(() => delete loading[placement]);
  await loading[placement];
}

/** What goes around a state. Outcomes of a payment belong to no campaign, and stand in the text. */
export function frameOf(state: AppealState): Frame | undefined {
  const asking = state.kind === "asking" ? state : state.kind === "snoozed" ? state.asking : undefined;
  return asking && frames[asking.campaign.placement];
}
