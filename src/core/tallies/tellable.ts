import { FEWEST } from "../fewest.ts";
import type { TallyCell } from "./tally.ts";

/** What a count is told by; what it is not told by, because that would leave too few, is undefined. */
export interface ToldCell {
  readonly kind: string;
  /** `2026-11`. */
  readonly month: string;
  /** `2026-11-30`. */
  readonly day?: string | undefined;
  readonly campaign?: string | undefined;
  readonly variant?: string | undefined;
  readonly placement?: string | undefined;
  readonly section?: string | undefined;
  /** How many there were, as far as a sample can tell. */
  readonly count: number;
}

type Key = Exclude<keyof ToldCell, "count">;

/** What is told, from all that there is to the least: each step gives up what publishers miss least. */
const steps: readonly (readonly Key[])[] = [
  ["kind", "month", "day", "campaign", "variant", "placement", "section"],
  ["kind", "month", "day", "campaign", "variant", "placement"],
  ["kind", "month", "day", "campaign", "variant"],
  ["kind", "month", "campaign", "variant"],
  ["kind", "month", "campaign"],
  ["kind", "month"],
];

type Known = Required<{ readonly [Name in Key]: string }> & Pick<TallyCell, "count" | "received">;

/**
 * What may be told of whole months. A cell of which fewer than ten were received is told one step coarser, together with
 * all others there that are too small; what is still too little for the coarsest step is not told at all.
 *
 * Every cell told stands for ten or more, and no reader is in two of them. Each sum in each report is a sum of such
 * cells, and so is whatever is left when one is taken from another: nobody learns of fewer by subtracting, by asking for
 * other days, or by asking often. What it costs is that a sum may lack up to nine of each kind in a month.
 *
 * A page view counts as received, not as what it stands for: one reader in a sample of a tenth is one reader.
 *
 * @param cells all of each month that has any: of a part of one, other cells would be too small
 */
export function tellable(cells: readonly TallyCell[]): readonly ToldCell[] {
  const told: ToldCell[] = [];
  let left: readonly Known[] = cells.map((cell) => ({ ...cell, month: cell.day.slice(0, 7) }));
  for (const step of steps) {
    const small: Known[] = [];
    for (const group of groups(left, step)) {
      const { count, received } = sumsOf(group);
      const [first] = group;
      if (first !== undefined && received >= FEWEST) told.push(toldBy(step, first, count));
      else small.push(...group);
    }
    left = small;
  }
  return told;
}

function groups(cells: readonly Known[], step: readonly Key[]): Iterable<readonly Known[]> {
  const byPlace = new Map<string, Known[]>();
  for (const cell of cells) {
    const place = JSON.stringify(step.map((key) => cell[key]));
    const group = byPlace.get(place);
    if (group === undefined) byPlace.set(place, [cell]);
    else group.push(cell);
  }
  return byPlace.values();
}

function sumsOf(group: readonly Known[]): Pick<TallyCell, "count" | "received"> {
  return group.reduce((sum, { count, received }) => ({ count: sum.count + count, received: sum.received + received }), {
    count: 0,
    received: 0,
  });
}

function toldBy(step: readonly Key[], cell: Known, count: number): ToldCell {
  const { kind, month } = cell;
  return { kind, month, ...Object.fromEntries(step.map((key) => [key, cell[key]])), count };
}
