import { placements, type Placement } from "../../core/campaign/placement.ts";
import type { AppealState } from "../../visit/state.ts";
import type { Frame } from "./frame.ts";
import { inline } from "./inline.ts";

const frames: Readonly<Partial<Record<Placement, Frame>>> = { inline };

/** The placements that there is a frame for. A campaign with another is suppressed: `placement-not-available`. */
export const framed: readonly Placement[] = placements.filter((placement) => frames[placement] !== undefined);

/** What goes around a state. Outcomes of a payment belong to no campaign, and stand in the text. */
export function frameOf(state: AppealState): Frame {
  const asking = state.kind === "asking" ? state : state.kind === "snoozed" ? state.asking : undefined;
  return (asking && frames[asking.campaign.placement]) ?? inline;
}
