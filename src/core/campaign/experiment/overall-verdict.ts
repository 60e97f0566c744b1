import type { Verdict } from "./verdict.ts";

/** What is known of `variant` against `than`. */
export interface PairVerdict {
  readonly variant: string;
  readonly than: string;
  readonly verdict: Verdict;
}

/** What all pairs together say: no star for a winner that is none. */
export function overallVerdict(ids: readonly string[], pairs: readonly PairVerdict[]): Verdict {
  if (ids.length < 2) return { kind: "cannot-be-known", reason: "one-variant" };
  const best = ids.find((id) => beatenBy(id, pairs).length === ids.length - 1);
  if (best !== undefined) return { kind: "better", variant: best, than: ids.filter((id) => id !== best) };
  const worst = ids
    .map((variant) => ({ variant, than: ids.filter((id) => beatenBy(id, pairs).includes(variant)) }))
    .reduce((one, other) => (other.than.length > one.than.length ? other : one));
  if (worst.than.length > 0) return { kind: "worse", ...worst };
  const verdicts = pairs.map(({ verdict }) => verdict);
  const early = verdicts.filter((verdict) => verdict.kind === "too-early");
  if (early.length > 0) return slowest(early);
  const [first] = verdicts.filter(({ kind }) => kind === "cannot-be-known");
  return first ?? verdicts[0] ?? { kind: "cannot-be-known", reason: "one-variant" };
}

/** Whom `id` is known to be better than. */
function beatenBy(id: string, pairs: readonly PairVerdict[]): readonly string[] {
  return pairs.flatMap(({ variant, than, verdict: { kind } }) => {
    if (variant === id && kind === "better") return [than];
    return than === id && kind === "worse" ? [variant] : [];
  });
}

function slowest(early: readonly Extract<Verdict, { kind: "too-early" }>[]): Verdict {
  const weeks = early.map((each) => each.weeks);
  return {
    kind: "too-early",
    weeks: weeks.some((each) => each === undefined) ? undefined : Math.max(...weeks.map((each) => each ?? 0)),
  };
}
