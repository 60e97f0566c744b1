import { describe, expect, it } from "vitest";
import { answerVariants } from "../../../../src/core/desk/answer-variants.ts";
import type { Comparison, GiftsBegun, SeenDay } from "../../../../src/core/desk/appeal-figures.ts";
import { dayAfter } from "../../../../src/core/utc-calendar.ts";

const FIRST = "2026-09-01";
const TODAY = "2026-11-30";

function seenDay(day: string, variant: string): SeenDay {
  return { day, variant, impressions: 2000, dismissals: 100 };
}

function begunDay(
  day: string,
  variant: string,
  gifts: number,
  currency = "usd",
): Omit<GiftsBegun, "campaign" | "placement"> {
  return { day, variant, currency, gifts, amount: gifts * 500, squares: gifts * 250_000 };
}

/** So many gifts a day of each variant, for so many days. */
function comparison(gifts: readonly [number, number], days = 60, change: Partial<Comparison> = {}): Comparison {
  const all = Array.from({ length: days }, (_, index) => dayAfter(FIRST, index));
  return {
    campaign: "autumn",
    variants: [
      { id: "letter", weight: 1 },
      { id: "numbers", weight: 1 },
    ],
    frequencyCap: { impressions: 4, days: 30 },
    weightsAreSteady: false,
    sampling: 1,
    seen: all.flatMap((day) => [seenDay(day, "letter"), seenDay(day, "numbers")]),
    begun: all.flatMap((day) => [begunDay(day, "letter", gifts[0]), begunDay(day, "numbers", gifts[1])]),
    ...change,
  };
}

const answer = (given: Comparison) => {
  const [first] = answerVariants([given], TODAY);
  if (first === undefined) throw new Error("no answer");
  return first;
};

describe("whether variants differ", () => {
  it("is known where they differ by enough for long enough", () => {
    const { judgement, since, days, currency } = answer(comparison([4, 12]));
    expect(judgement.verdict).toEqual({ kind: "better", variant: "numbers", than: ["letter"] });
    expect({ since, days, currency }).toEqual({ since: FIRST, days: 60, currency: "usd" });
    expect(judgement.variants[0]).toMatchObject({ impressions: 120_000, contributions: 240, value: 120_000 });
  });

  it("is not claimed of two that are alike after a week, nor that they are shown as their weights say", () => {
    const { judgement } = answer(comparison([4, 4], 7));
    expect(judgement.verdict).toMatchObject({ kind: "too-early" });
    expect(judgement.sampleRatio).toBeUndefined();
  });

  it("cannot be known where hardly anybody gives", () => {
    const given = comparison([0, 0], 60);
    const rare = [begunDay(FIRST, "letter", 1), begunDay(FIRST, "numbers", 1)];
    const seen = given.seen.map((each) => ({ ...each, impressions: 50 }));
    expect(answer({ ...given, begun: rare, seen }).judgement.verdict).toMatchObject({
      kind: "cannot-be-known",
      reason: "too-little-traffic",
    });
  });

  it("is asked of days that are over, on which two were seen", () => {
    const given = comparison([4, 4], 2);
    const more = [seenDay(TODAY, "letter"), seenDay(TODAY, "numbers"), seenDay("2026-10-10", "letter")];
    const { judgement, days } = answer({ ...given, seen: [...given.seen, ...more] });
    expect(days).toBe(2);
    expect(judgement.variants.map(({ impressions }) => impressions)).toEqual([4000, 4000]);
  });

  it("counts gifts of every currency, and adds up the value of one", () => {
    const given = comparison([4, 4]);
    const euros = [begunDay(FIRST, "letter", 3, "eur")];
    const { judgement, currency } = answer({ ...given, begun: [...given.begun, ...euros] });
    expect(currency).toBe("usd");
    expect(judgement.variants[0]).toMatchObject({ contributions: 243, value: 120_000 });
  });

  it("begins with nothing at all", () => {
    expect(answer(comparison([0, 0], 0))).toMatchObject({ since: undefined, days: 0, currency: undefined });
  });

  it("compares one that is not shown any more by what was seen of it, and leaves out one that never was", () => {
    const variants = [
      { id: "letter", weight: 1 },
      { id: "numbers", weight: 0 },
      { id: "never", weight: 0 },
    ];
    const { judgement } = answer(comparison([4, 12], 60, { variants }));
    expect(judgement.verdict).toEqual({ kind: "better", variant: "numbers", than: ["letter"] });
    expect(judgement.variants.map(({ id }) => id)).toEqual(["letter", "numbers"]);
  });
});
