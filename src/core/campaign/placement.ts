/** Where an appeal stands on the page. */
export const placements = ["inline", "banner", "modal", "wall", "header"] as const;
export type Placement = (typeof placements)[number];
