import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isCapped } from "../../../../src/core/campaign/is-capped.ts";
import { restsUntil } from "../../../../src/core/campaign/late-rules.ts";
import { aPlainPage, explain } from "../../../../src/core/campaign/explain.ts";
import { shareOf } from "../../../../src/core/campaign/share-of.ts";
import { simulate, type SimulatedReader } from "../../../../src/core/campaign/simulate.ts";
import { withDismissal, withImpression, withSupporter } from "../../../../src/core/reader/memory-changes.ts";
import { isResting, isSnoozed, isSupporter, type ReaderMemory } from "../../../../src/core/reader/reader-memory.ts";
import { snoozeOptions, withLater } from "../../../../src/core/reader/snooze.ts";
import { aCampaign, aConfig, aReader, aSupporter, DAY, HOUR, NOON } from "../../../support/builders.ts";

const appeals = [
  aCampaign({ id: "a", priority: 2, frequencyCap: { impressions: 2, days: 7, perDay: 1 }, rest: [3, 9] }),
  aCampaign({ id: "b", priority: 1, placement: "banner", holdback: 0.3 }),
  aCampaign({ id: "c", placement: "wall", wall: { freeArticles: 2 } }),
];
const config = aConfig({ appeals });

const answer = fc.constantFrom("nothing", "close", "give", ...snoozeOptions);
const visit = fc.record({ after: fc.integer({ min: 1, max: 40 * 24 }), answer });
const history = fc.record({
  seed: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
  visits: fc.array(visit, { maxLength: 25 }),
});

describe("over any history of visits", () => {
  it("nobody is asked inside a snooze, a rest, a gift, a cap or a holdback", () => {
    fc.assert(
      fc.property(history, ({ seed, visits }) => {
        let now = NOON;
        let memory: ReaderMemory = aReader({ seed });
        for (const each of visits) {
          now += each.after * HOUR;
          const { decision } = explain(config, memory, aPlainPage("/news", { articlesRead: 5 }), now);
          if (!decision.show) continue;
          const { campaign, variant } = decision;
          expect([isSnoozed(memory, now), isResting(memory, now), isSupporter(memory, now)]).toEqual([
            false,
            false,
            false,
          ]);
          expect(isCapped(memory, campaign, now)).toBe(false);
          expect(restsUntil(memory, campaign)).toBeLessThanOrEqual(now);
          expect(shareOf(seed, `${campaign.id} holdback`)).toBeGreaterThanOrEqual(campaign.holdback ?? 0);
          expect(memory.campaigns[campaign.id]?.declinedAt).toBeUndefined();
          memory = withImpression(memory, campaign.id, variant.id, now);
          if (each.answer === "close") memory = withDismissal(memory, now);
          else if (each.answer === "give") memory = withSupporter(memory, aSupporter({ until: now + 90 * DAY }));
          else if (each.answer !== "nothing") memory = withLater(memory, each.answer, campaign.id, now);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe("explain", () => {
  it("gives every campaign with every rule's verdict, and the one that is shown", () => {
    const { decision, campaigns, reader } = explain(config, aReader(), aPlainPage("/news", { articlesRead: 1 }), NOON);
    expect(decision).toMatchObject({ show: true, campaign: { id: "a" } });
    expect(reader.every(({ blocks }) => !blocks)).toBe(true);
    expect(campaigns.map(({ campaign, isShown }) => [campaign, isShown])).toEqual([
      ["a", true],
      ["b", false],
      ["c", false],
    ]);
    expect(campaigns[2]?.verdicts.filter(({ blocks }) => blocks)).toEqual([{ reason: "free-articles", blocks: true }]);
  });
});

describe("simulate", () => {
  const daily = (change: Partial<SimulatedReader> = {}): SimulatedReader => ({ seed: 1, pages: [{}, {}], ...change });
  const only = { appeals: [aCampaign({ id: "a" })] };

  it("asks a daily reader four times in thirty days, once a day", () => {
    const days = simulate(only, [daily()], 30, NOON);
    expect(days.map(({ shown }) => shown["a"] ?? 0).filter((count) => count > 0)).toEqual([1, 1, 1, 1]);
  });

  it.each([
    ["close", 8],
    ["week", 8],
    ["give", 91],
    ["campaign", undefined],
  ] as const)("one whose answer is %s is asked again on day %s", (given, again) => {
    const days = simulate(only, [daily({ answer: given })], 100, NOON);
    const asked = days.flatMap(({ shown }, day) => ((shown["a"] ?? 0) > 0 ? [day + 1] : []));
    expect([asked[0], asked[1]]).toEqual([1, again]);
  });

  it("says the same of the same readers each time", () => {
    const readers = [daily(), daily({ seed: 5, everyDays: 3, answer: "close" })];
    expect(simulate(config, readers, 60, NOON)).toEqual(simulate(config, readers, 60, NOON));
  });
});
