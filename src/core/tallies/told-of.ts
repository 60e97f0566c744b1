import { tellable, type ToldCell } from "./tellable.ts";
import type { TallyPlace } from "./tally.ts";

/** What was counted in one place over all sections: as much of it as is told by section, and what is too little for that. */
export interface SeenCell extends Omit<TallyPlace, "placement" | "section"> {
  readonly placement: string;
  /** Of sections in which ten or more were received. */
  readonly told: number;
  /** Of all others. */
  readonly rest: number;
  /** How many of those were received. */
  readonly restReceived: number;
}

/**
 * What `tellable` tells of the same counts, but for the section: its first step, by far the largest, is left to the
 * database.
 *
 * @param cells all of each month that has any
 */
export function toldOf(cells: readonly SeenCell[]): readonly ToldCell[] {
  const first = cells
    .filter(({ told }) => told > 0)
    .map(({ told, rest: _, restReceived: __, ...place }) => ({ ...place, month: place.day.slice(0, 7), count: told }));
  const others = cells
    .filter(({ restReceived }) => restReceived > 0)
    .map(({ told: _, rest, restReceived, ...place }) => ({
      ...place,
      section: "",
      count: rest,
      received: restReceived,
    }));
  return [...first, ...tellable(others).map(({ section: _, ...cell }) => cell)];
}
