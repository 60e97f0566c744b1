import type { Config } from "../../../core/campaign/config.ts";
import type { SituationName } from "./situations.ts";

/** What the studio wants to see. */
export interface StageOrder {
  readonly kind: "show";
  /** Tells its answer from that to an earlier one. */
  readonly number: number;
  readonly config: Config;
  readonly variant: string;
  readonly situation: SituationName;
  /** BCP 47, of the page around the appeal. */
  readonly language: string;
  readonly colours: "light" | "dark";
}

/** The stage has been set up, or has drawn what it was told to. */
export type StageNews = { readonly kind: "ready" } | { readonly kind: "drawn"; readonly number: number };
