import type { ReadingHint, Unmeasured } from "../../../core/desk/studio/reading-hints.ts";

/** What readers may stumble over, in one language. `{name}` is filled in. */
export interface HintsWords {
  readonly heading: string;
  readonly none: string;
  readonly hint: Readonly<Record<ReadingHint["kind"], string>>;
  /** In place of each hint that could not be looked for. */
  readonly unmeasured: string;
  readonly measure: Readonly<Record<Unmeasured, string>>;
}
