import type { Bounds } from "./bounds.ts";
import { countsAll } from "./counting.ts";
import { ratioSequence } from "./ratio-sequence.ts";

/**
 * Contributions of one day by what is known of who gave, wherever on the site. Of an ask the ledger knows the campaign;
 * of a page that was opened in order to give (`always`) it knows this only where the page's device says so; of
 * `/contribute` without JavaScript it never does. Gifts of readers who could not be asked anyway are left out.
 */
export interface HoldbackDay {
  /** Share of the readers who are never asked, as configured on that day, from 0 up to 1. */
  readonly holdback: number;
  /** By readers who may be asked: through the ask, or elsewhere. */
  readonly asked: number;
  /** By readers who are never asked. */
  readonly heldBack: number;
  /** By readers of whom it is not known. */
  readonly unknown: number;
}

/**
 * What asking adds:
 * - `adds`: readers who may be asked give `ratio` times as often as those who never are, and at least one in
 *   1/`share.lower` of their gifts would not have been given unasked
 * - `takes-away`: they give less often, by as much
 * - `too-early`: the bounds still hold 1
 * - `cannot-be-known`: nobody is held back; or the gifts of those held back are not told from the others', which is
 *   `unattributed`: were all of those unknown one arm's, the answer would be another one
 */
export type AskingVerdict =
  | { readonly kind: "adds" | "takes-away"; readonly ratio: Bounds; readonly share: Bounds }
  | { readonly kind: "too-early"; readonly ratio: Bounds }
  | { readonly kind: "cannot-be-known"; readonly reason: "no-holdback" }
  | { readonly kind: "cannot-be-known"; readonly reason: "unattributed"; readonly ratio: Bounds };

/**
 * Compares all that the two arms gave with the shares of readers drawn into them. Not with how often each could have been
 * asked: a reader who is never asked meets no frequency cap, and is counted at every article. Gifts through the ask alone
 * would say what it is credited with, not what it adds, since some would have been given without it.
 *
 * `ratio` holds the truth whichever arm the unknown gifts came from (the bounds of Manski, 1990), at every look at once
 * but with a probability of at most α: see `ratioSequence`.
 */
export function whatAskingAdds(all: readonly HoldbackDay[], alpha: number): AskingVerdict {
  const days = pooled(all.filter(({ holdback }) => holdback > 0 && holdback < 1));
  if (days.length === 0) return { kind: "cannot-be-known", reason: "no-holdback" };
  const known = ratioWith(days, 0, 0, alpha);
  const ratio = {
    lower: ratioWith(days, 0, 1, alpha).lower,
    estimate: known.estimate,
    upper: ratioWith(days, 1, 0, alpha).upper,
  };
  if (ratio.lower > 1) return { kind: "adds", ratio, share: shareOfGifts(ratio) };
  if (ratio.upper < 1) return { kind: "takes-away", ratio, share: shareOfGifts(ratio) };
  if (known.lower > 1 || known.upper < 1) return { kind: "cannot-be-known", reason: "unattributed", ratio };
  return { kind: "too-early", ratio };
}

/** Days of one holdback are as one: their share is the same. */
function pooled(days: readonly HoldbackDay[]): readonly HoldbackDay[] {
  const byHoldback = new Map<number, HoldbackDay>();
  for (const day of days) {
    const before = byHoldback.get(day.holdback);
    byHoldback.set(day.holdback, {
      holdback: day.holdback,
      asked: day.asked + (before?.asked ?? 0),
      heldBack: day.heldBack + (before?.heldBack ?? 0),
      unknown: day.unknown + (before?.unknown ?? 0),
    });
  }
  return [...byHoldback.values()];
}

/** With so much of what is unknown counted to either arm. */
function ratioWith(days: readonly HoldbackDay[], toAsked: number, toHeldBack: number, alpha: number): Bounds {
  return ratioSequence(
    days.map(({ holdback, asked, heldBack, unknown }) => ({
      hits: asked + toAsked * unknown,
      exposure: 1 - holdback,
      otherHits: heldBack + toHeldBack * unknown,
      otherExposure: holdback,
    })),
    alpha,
    countsAll,
  );
}

/** The share of the asked readers' gifts that asking brought, 1 − 1/r; below 0 where it took some away. */
function shareOfGifts({ lower, estimate, upper }: Bounds): Bounds {
  return { lower: 1 - 1 / lower, estimate: 1 - 1 / estimate, upper: 1 - 1 / upper };
}
