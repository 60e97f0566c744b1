import { seeded } from "../../support/seeded.ts";

/** Draws that are the same on every run with one seed. */
export interface Dice {
  /** From 0 up to 1. */
  readonly next: () => number;
  /** True so often, from 0 to 1. */
  readonly chance: (share: number) => boolean;
  /** A whole number from 0 up to, not including, the end. */
  readonly upTo: (end: number) => number;
  readonly pick: <Value>(values: readonly Value[]) => Value;
  readonly shuffled: <Value>(values: readonly Value[]) => Value[];
}

export function rollDice(seed: number): Dice {
  const next = seeded(seed);
  const upTo = (end: number): number => Math.floor(next() * end);
  return {
    next,
    upTo,
    chance: (share) => next() < share,
    pick(values) {
      if (values.length === 0) throw new Error("nothing to pick from");
      return values[upTo(values.length)] as (typeof values)[number];
    },
    shuffled(values) {
      const mixed = [...values];
      for (let last = mixed.length - 1; last > 0; last--) {
        const other = upTo(last + 1);
        [mixed[last], mixed[other]] = [mixed[other] as (typeof mixed)[0], mixed[last] as (typeof mixed)[0]];
      }
      return mixed;
    },
  };
}
