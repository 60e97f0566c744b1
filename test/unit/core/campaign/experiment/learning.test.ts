import { describe, expect, it } from "vitest";
import type { CampaignDay, Shares } from "../../../../../src/core/campaign/experiment/campaign-day.ts";
import {
  cohortsOf,
  countOf,
  type Cohort,
  type CohortCount,
} from "../../../../../src/core/campaign/experiment/cohort.ts";
import { countsAll } from "../../../../../src/core/campaign/experiment/counting.ts";
import type { RatioDay } from "../../../../../src/core/campaign/experiment/ratio-sequence.ts";
import { judgeCohorts } from "../../../../../src/core/campaign/experiment/judge-cohorts.ts";
import { learnShares } from "../../../../../src/core/campaign/experiment/learn-shares.ts";
import { seeded } from "../../../../support/seeded.ts";
import { dayName, poisson, shareOfExperiments } from "./support/an-experiment.ts";
import { claimsDifference } from "./support/looks.ts";

/** A campaign that learns: readers keep their variant, come again each week for four weeks, and give less often each time. */
interface Paper {
  readonly random: () => number;
  readonly days: number;
  /** Who see it for the first time, on one day. */
  readonly newReaders: number;
  /** Gifts per reader in the first week, the second, …; of the first variant. */
  readonly rates: readonly number[];
  /** How many times as often those of each variant give, and how often each reader closes it. */
  readonly variants: Readonly<Record<string, { readonly times: number; readonly dismissals?: number }>>;
  readonly dismissalPrice?: number;
  /** By the publisher's hand; by what is learnt where left out. */
  readonly weights?: (day: number) => Shares;
}

const fading = [0.01, 0.006, 0.004, 0.003];
const alike = { a: { times: 1 }, b: { times: 1 } };

/** As the nightly job has it. @param onDay what is done at the end of each day */
function grown(
  paper: Paper,
  onDay: (cohorts: readonly Cohort[], days: readonly RatioDay[]) => void = () => undefined,
): readonly Cohort[] {
  const { random, days, newReaders, rates, dismissalPrice = 0 } = paper;
  const variants = Object.keys(paper.variants);
  const even = Object.fromEntries(variants.map((id) => [id, 1 / variants.length]));
  const cohorts: { day: string; shares: Shares; counts: CohortCount[] }[] = [];
  const asTheyAre: RatioDay[] = [];
  for (let day = 0; day < days; day++) {
    const worthOf = () => ({ mean: 500, square: 300_000 });
    const learnt = () => learnShares(cohorts, { variants, dismissalPrice, worthOf }, random) ?? even;
    const shares = paper.weights?.(day) ?? learnt();
    const seen = { hits: 0, exposure: 0, otherHits: 0, otherExposure: 0 };
    const counts = variants.map((variant): CohortCount => {
      const shown = poisson(random, newReaders * (shares[variant] ?? 0));
      const dismissals = poisson(random, shown * (paper.variants[variant]?.dismissals ?? 0));
      return { day: dayName(day), variant, shown, dismissals, gifts: 0 };
    });
    cohorts.push({ day: dayName(day), shares, counts });
    for (const [week, rate] of rates.entries()) {
      const cohort = cohorts[day - 7 * week];
      if (cohort === undefined) continue;
      cohort.counts = cohort.counts.map((count) => {
        const gifts = poisson(random, count.shown * rate * (paper.variants[count.variant]?.times ?? 1));
        seen[count.variant === "b" ? "hits" : "otherHits"] += gifts;
        seen[count.variant === "b" ? "exposure" : "otherExposure"] += count.shown;
        return { ...count, gifts: count.gifts + gifts };
      });
    }
    asTheyAre.push(seen);
    onDay(cohorts, asTheyAre);
  }
  return cohorts;
}

/** Of two variants, as `judgeCohorts` holds them against each other; without the bounds thousands of looks take seconds. */
function claims(cohorts: readonly Cohort[]): boolean {
  const days = cohorts.map((cohort) => ({
    hits: countOf(cohort, "b", "gifts"),
    exposure: cohort.shares["b"] ?? 0,
    otherHits: countOf(cohort, "a", "gifts"),
    otherExposure: cohort.shares["a"] ?? 0,
  }));
  return claimsDifference(days, 0.05, countsAll);
}

describe("a campaign that learns", () => {
  it.each([
    ["who give most often at first", fading],
    ["who give at once or never", [0.02, 0, 0, 0]],
    ["who give as often each time", [0.005, 0.005, 0.005, 0.005]],
  ])("claims a difference that there is not in at most 5 of 100, looked at daily, of readers %s", (_, rates) => {
    const random = seeded(21);
    const claimed = shareOfExperiments(100, () => {
      let isClaimed = false;
      grown({ random, days: 50, newReaders: 800, rates, variants: alike }, (cohorts) => {
        isClaimed ||= claims(cohorts);
      });
      return isClaimed;
    });
    expect(claimed).toBeLessThanOrEqual(0.05);
  });

  it("claims no more where the publisher changes the weights, of which days as they are would make a difference", () => {
    const random = seeded(26);
    const atOnce = [0.02, 0.004, 0.002, 0.001];
    const [even, other] = [
      { a: 0.5, b: 0.5 },
      { a: 0.1, b: 0.9 },
    ];
    let fooled = 0;
    const claimed = shareOfExperiments(100, () => {
      let [isClaimed, isFooled] = [false, false];
      const weights = (day: number) => (day < 25 ? even : other);
      grown({ random, days: 60, newReaders: 1500, rates: atOnce, variants: alike, weights }, (cohorts, days) => {
        const asDays = claimsDifference(days, 0.05, countsAll);
        // As the desk has it: day by day until weights were changed, and then by who came on one day.
        isClaimed ||= cohorts.length <= 25 ? asDays : claims(cohorts);
        isFooled ||= asDays;
      });
      if (isFooled) fooled++;
      return isClaimed;
    });
    expect(claimed).toBeLessThanOrEqual(0.05);
    expect(fooled).toBeGreaterThan(50);
  });

  it("moves to the better variant, and never starves the other", () => {
    const variants = { a: { times: 1 }, b: { times: 1.5 } };
    const cohorts = grown({ random: seeded(22), days: 70, newReaders: 800, rates: fading, variants });
    expect(cohorts.at(-1)?.shares["b"]).toBeGreaterThan(0.8);
    for (const { shares } of cohorts) expect(Math.min(...Object.values(shares))).toBeGreaterThanOrEqual(0.1);
    expect(judgeCohorts(cohorts, ["a", "b"]).verdict).toEqual({ kind: "better", variant: "b", than: ["a"] });
  });

  it("leaves what brings more and is closed far more often, where a dismissal costs as much", () => {
    const variants = { a: { times: 1, dismissals: 0.2 }, b: { times: 1.2, dismissals: 1.2 } };
    const paper = { random: seeded(23), days: 60, newReaders: 800, rates: fading, variants };
    // A reader of b gives 0.2 × 0.023 × 500 more, which is 2.3; that they close it once more costs nothing, or 10.
    expect(grown(paper).at(-1)?.shares["b"]).toBeGreaterThan(0.5);
    expect(grown({ ...paper, dismissalPrice: 10 }).at(-1)?.shares["b"]).toBe(0.1);
  });

  it("keeps the publisher's weights until ten gifts for each variant are known", () => {
    const cohort = (gifts: number): Cohort => ({
      day: dayName(0),
      shares: { a: 0.5, b: 0.5 },
      counts: [{ day: dayName(0), variant: "a", shown: 100, dismissals: 0, gifts }],
    });
    const question = { variants: ["a", "b"], dismissalPrice: 0, worthOf: () => ({ mean: 500, square: 250_000 }) };
    expect(learnShares([cohort(19)], question, seeded(24))).toBeUndefined();
    expect(learnShares([cohort(20)], question, seeded(24))?.["a"]).toBeGreaterThan(0.5);
  });

  it("says so where new readers do not come by the variants as its shares say", () => {
    const shares = { a: 0.8, b: 0.2 };
    const cohorts = (shown: readonly [number, number]) =>
      Array.from({ length: 20 }, (_, day): Cohort => ({
        day: dayName(day),
        shares,
        counts: [
          { day: dayName(day), variant: "a", shown: shown[0], dismissals: 0, gifts: 1 },
          { day: dayName(day), variant: "b", shown: shown[1], dismissals: 0, gifts: 0 },
        ],
      }));
    expect(judgeCohorts(cohorts([400, 100]), ["a", "b"]).verdict.kind).not.toBe("sample-ratio");
    expect(judgeCohorts(cohorts([250, 250]), ["a", "b"]).verdict).toMatchObject({
      kind: "sample-ratio",
      sampleRatio: { shares: [{ expected: 0.8, found: 0.5 }, { found: 0.5 }] },
    });
  });
});

describe("the cohorts that are compared", () => {
  const written = { a: 0.5, b: 0.5 };
  const aDay = (day: number, change: Partial<CampaignDay> = {}): CampaignDay => ({
    day: dayName(day),
    campaign: "spring",
    holdback: 0,
    learns: true,
    written,
    shares: written,
    ...change,
  });
  const daysOf = (days: readonly CampaignDay[], variants: Shares = written) =>
    cohortsOf(days, [], variants).map(({ day }) => day);

  it("are those of days that are over, each with its own shares and counts", () => {
    const moved = { a: 0.3, b: 0.7 };
    const count = { day: dayName(1), variant: "b", shown: 30, dismissals: 2, gifts: 1 };
    expect(cohortsOf([aDay(0), aDay(1, { shares: moved }), aDay(2)], [count], written)).toEqual([
      { day: dayName(0), shares: written, counts: [] },
      { day: dayName(1), shares: moved, counts: [count] },
    ]);
  });

  it("leave out days of which the next is not known, or on which the publisher changed something", () => {
    expect(daysOf([aDay(0), aDay(2), aDay(3)])).toEqual([dayName(2)]);
    const other = { written: { a: 0.2, b: 0.8 } };
    expect(daysOf([aDay(0), aDay(1), aDay(2, other), aDay(3, other)])).toEqual([dayName(0), dayName(2)]);
    expect(daysOf([aDay(0, { learns: false }), aDay(1), aDay(2)])).toEqual([dayName(1)]);
  });

  it("begin anew with another variant", () => {
    const three = { written: { a: 0.4, b: 0.4, c: 0.2 } };
    expect(daysOf([aDay(0), aDay(1), aDay(2, three), aDay(3, three)], three.written)).toEqual([dayName(2)]);
    expect(daysOf([aDay(0, three), aDay(1, three), aDay(2), aDay(3)])).toEqual([dayName(2)]);
  });
});
