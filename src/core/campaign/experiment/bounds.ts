/** A range that holds the truth with the confidence asked for at every look at once, and the best guess within it. */
export interface Bounds {
  readonly lower: number;
  readonly estimate: number;
  /** `Infinity` where nothing bounds it. */
  readonly upper: number;
}
