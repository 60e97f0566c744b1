/** Where an appeal stands on the page. */
export const placements = ["inline", "banner", "modal", "wall", "header"] as const;
export type Placement = (typeof placements)[number];

/** Placements that stand between the reader and the page: they stay away wherever memory is in doubt. */
export const interruptingPlacements: readonly Placement[] = ["banner", "modal", "wall"];
