import type { ReaderMemory } from "../reader/reader-memory.ts";
import type { Config } from "./config.ts";
import type { Page, WholePage } from "./page.ts";
import type { Placement } from "./placement.ts";

/** What the early rules decide on: nothing is read from the clock, the page or chance. */
export interface EarlySituation {
  readonly config: Pick<Config, "appeals" | "origins">;
  readonly memory: ReaderMemory;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly page: Page;
  /** `kept`: what is written will be there next time. `visit`: only until the page or the tab closes. */
  readonly retention: "kept" | "visit";
  /** The page is one that readers open in order to give. */
  readonly always: boolean;
  /** The placements that can stand on this page. */
  readonly available: readonly Placement[];
}

/** All that a decision depends on. */
export interface Situation extends EarlySituation {
  readonly page: WholePage;
  /** A whole number from 0 up to 2³², for the draw between variants: the device's own, see `ReaderMemory.seed`. */
  readonly seed: number;
  /** Something was already asked since this visit began, and no record tells of it: a kept one has its own caps. */
  readonly askedThisVisit: boolean;
  /** The reader, or their browser, objects to being counted: no history is kept, and none is believed. */
  readonly objects: boolean;
}
