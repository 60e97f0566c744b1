import type { ReaderMemory } from "../reader/reader-memory.ts";
import type { Config } from "./config.ts";
import type { Placement } from "./placement.ts";

/** All that a decision depends on: nothing is read from the clock, the page or chance. */
export interface Situation {
  readonly config: Pick<Config, "appeals" | "origins">;
  readonly memory: ReaderMemory;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly page: {
    readonly origin: string;
    readonly path: string;
    readonly language: string;
    /** In a frame that Stripe's page could not be reached from. */
    readonly isCaged: boolean;
  };
  /** `kept`: what is written will be there next time. `visit`: only until the page or the tab closes. */
  readonly retention: "kept" | "visit";
  /** Something was already asked since this visit began. Only counted where retention is `visit`. */
  readonly askedThisVisit: boolean;
  /** The page is one that readers open in order to give. */
  readonly always: boolean;
  /** The placements that this build can show. */
  readonly available: readonly Placement[];
  /** From 0 up to 1, for the draw between variants. */
  readonly chance: number;
}
