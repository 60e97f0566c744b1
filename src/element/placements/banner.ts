import { bar } from "./bar.ts";
import type { MakeFrame } from "./frame.ts";

/** At the foot of the window, open until the reader folds it. */
export const frame: MakeFrame = (parts) => bar(parts, "end");
