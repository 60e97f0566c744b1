import { bar } from "./bar.ts";
import type { MakeFrame } from "./frame.ts";

/** A thin line at the top of the window, which opens the ask. */
export const frame: MakeFrame = (parts) => bar(parts, "start");
