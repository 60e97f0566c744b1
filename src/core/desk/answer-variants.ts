import type { DailyCell } from "../campaign/experiment/daily-cell.ts";
import { usualQuestion } from "../campaign/experiment/experiment-question.ts";
import { judgeVariants, type Judgement } from "../campaign/experiment/judge-variants.ts";
import type { Comparison } from "./appeal-figures.ts";
import { dayAfter } from "../utc-calendar.ts";

/** What is known of the variants of one campaign. */
export interface VariantsAnswer {
  readonly campaign: string;
  /** Of the values: the one of the most gifts; undefined while there are none. */
  readonly currency: string | undefined;
  /** The first day that is looked at; undefined where no two variants were ever seen on one day. */
  readonly since: string | undefined;
  /** How many days are looked at. */
  readonly days: number;
  readonly judgement: Judgement;
}

/**
 * "Is the difference between variants real?" Of days that are over and on which two variants or more were seen. Where
 * nobody has written down that the weights stayed as they are, how often each was shown proves nothing amiss.
 *
 * @param today UTC, `2026-11-30`
 */
export function answerVariants(comparisons: readonly Comparison[], today: string): readonly VariantsAnswer[] {
  return comparisons.map((comparison) => answerOne(comparison, today));
}

function answerOne(comparison: Comparison, today: string) {
  const { campaign, variants, frequencyCap, sampling, seen, begun, weightsAreSteady } = comparison;
  // One that is not shown any more was, and is compared by that; what weight it had then nobody has written down.
  const asked = variants
    .filter(({ id, weight }) => weight > 0 || seen.some(({ variant }) => variant === id))
    .map(({ id, weight }) => ({ id, weight: weight > 0 ? weight : 1 }));
  const ids = new Set(asked.map(({ id }) => id));
  const shown = seen.filter(({ day, variant, impressions }) => day < today && impressions > 0 && ids.has(variant));
  const shownOn = new Map<string, number>();
  for (const { day } of shown) shownOn.set(day, (shownOn.get(day) ?? 0) + 1);
  const compared = shown.filter(({ day }) => (shownOn.get(day) ?? 0) > 1);
  const currency = mostUsed(begun);
  const gifts = new Map<string, Gifts>();
  for (const each of begun) {
    const key = `${each.day} ${each.variant}`;
    const sum = gifts.get(key) ?? { contributions: 0, value: 0, valueSquares: 0 };
    const isCounted = each.currency === currency;
    gifts.set(key, {
      contributions: sum.contributions + each.gifts,
      value: sum.value + (isCounted ? each.amount : 0),
      valueSquares: sum.valueSquares + (isCounted ? each.squares : 0),
    });
  }
  const none: Gifts = { contributions: 0, value: 0, valueSquares: 0 };
  const cells = compared.map((each): DailyCell => ({ ...each, ...(gifts.get(`${each.day} ${each.variant}`) ?? none) }));
  const days = [...new Set(cells.map(({ day }) => day))].sort();
  const [since] = days;
  const judgement = judgeVariants(cells, {
    ...usualQuestion,
    variants: asked,
    counting: { sampling, impressionsPerReader: mostPerReader(frequencyCap, since, today) },
    weightsAreSteady,
  });
  return { campaign, currency, since, days: days.length, judgement };
}

type Gifts = Pick<DailyCell, "contributions" | "value" | "valueSquares">;

/** As the frequency cap bounds them, in all the days that are looked at. */
function mostPerReader({ impressions, days }: Comparison["frequencyCap"], since: string | undefined, today: string) {
  if (since === undefined) return impressions;
  let periods = 1;
  while (dayAfter(since, Math.ceil(periods * days)) < today) periods++;
  return impressions * periods;
}

function mostUsed(begun: Comparison["begun"]): string | undefined {
  const gifts = new Map<string, number>();
  for (const each of begun) gifts.set(each.currency, (gifts.get(each.currency) ?? 0) + each.gifts);
  return [...gifts].sort(([, one], [, other]) => other - one)[0]?.[0];
}
