import type { LoadPlacement } from "../late/frames.ts";

const chunks = {
  banner: () => import("./banner.ts"),
  header: () => import("./header.ts"),
  modal: () => import("./modal.ts"),
  wall: () => import("./wall.ts"),
};

/** Each placement out of the npm package. The tag has its own way, by a hash: `tag/pinned-chunks.ts`. */
export const loadPlacement: LoadPlacement = (placement) => chunks[placement]();
