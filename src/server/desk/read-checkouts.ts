import type { CheckoutSum, RefusedSum } from "../../core/desk/checkout-figures.ts";
import type { BegunWithin, DeskFigures } from "../store/desk-figures.ts";
import { dayOfTime } from "../../core/utc-calendar.ts";

export interface CheckoutsRead {
  /** The day from which on is told: what was left before, nobody has written down. Undefined where it never was. */
  readonly since: string | undefined;
  readonly ends: readonly CheckoutSum[];
  readonly refused: readonly RefusedSum[];
}

/** What became of checkouts, since Stripe tells of those that were left. @param within what is looked at */
export async function readCheckouts(
  figures: Pick<DeskFigures, "checkouts" | "refused" | "leftSince">,
  { from = 0, ...only }: BegunWithin,
): Promise<CheckoutsRead> {
  const first = await figures.leftSince();
  if (first === undefined) return { since: undefined, ends: [], refused: [] };
  const within = { ...only, from: Math.max(from, first) };
  const [ends, refused] = await Promise.all([figures.checkouts(within), figures.refused(within)]);
  return { since: dayOfTime(within.from * 1000), ends, refused };
}
