import type { Placement } from "./placement.ts";

/** Placements that stand between the reader and the page: they stay away wherever memory is in doubt. */
export const interruptingPlacements: readonly Placement[] = ["banner", "modal", "wall"];
