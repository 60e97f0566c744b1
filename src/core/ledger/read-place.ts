import { idPattern } from "../campaign/id-pattern.ts";
import { placements } from "../campaign/placement.ts";
import { intervals } from "../money/interval.ts";

/** Which choice an object of Stripe's came from, as its metadata says. */
export function readPlace({ interval, campaign, placement }: Readonly<Record<string, unknown>>) {
  return {
    interval: readOne(intervals, interval),
    campaign: readName(campaign),
    placement: readOne(placements, placement),
  };
}

/** Metadata can be edited in Stripe's dashboard: what is no name of ours is dropped, the money still counts. */
export function readName(value: unknown): string | null {
  return typeof value === "string" && idPattern.test(value) ? value : null;
}

export function readOne<Name extends string>(names: readonly Name[], value: unknown): Name | null {
  return names.find((name) => name === value) ?? null;
}
