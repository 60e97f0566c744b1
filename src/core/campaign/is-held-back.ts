import { shareOf } from "./share-of.ts";

/** Whether this device is among those whom a campaign never asks. @param seed see `Situation.seed` */
export function isHeldBack(
  seed: number,
  { id, holdback = 0 }: { readonly id: string; readonly holdback?: number | undefined },
): boolean {
  return shareOf(seed, `${id} holdback`) < holdback;
}
