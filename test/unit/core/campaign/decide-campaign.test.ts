import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decide } from "../../../../src/core/campaign/decide.ts";
import { drawVariant } from "../../../../src/core/campaign/draw-variant.ts";
import { aCampaign, aPage, aReader, aSituation, aSupporter, NOON } from "../../../support/builders.ts";
import { seeded } from "../../../support/seeded.ts";

const shownCampaign = (situation: ReturnType<typeof aSituation>) => {
  const decision = decide(situation);
  return decision.show ? decision.campaign.id : undefined;
};

describe("of several campaigns", () => {
  const low = aCampaign({ id: "low", priority: 1 });
  const high = aCampaign({ id: "high", priority: 2 });

  it("the one with the highest priority is shown, wherever it stands", () => {
    expect(shownCampaign(aSituation({ appeals: [low, high] }))).toBe("high");
    expect(shownCampaign(aSituation({ appeals: [high, low] }))).toBe("high");
  });

  it("among equals the device's own seed decides, each time alike, and for half of the devices so", () => {
    const appeals = [aCampaign({ id: "a" }), aCampaign({ id: "b" })];
    const chance = seeded(11);
    const seeds = Array.from({ length: 2000 }, () => Math.floor(chance() * 2 ** 32));
    const shown = seeds.map((seed) => shownCampaign(aSituation({ appeals, seed })));
    expect(seeds.map((seed) => shownCampaign(aSituation({ appeals: appeals.toReversed(), seed })))).toEqual(shown);
    expect(shown.filter((id) => id === "a").length / seeds.length).toBeCloseTo(0.5, 1);
  });

  it("the next is shown where something speaks against the first, and says what", () => {
    const over = aCampaign({ id: "over", priority: 9, schedule: { until: "2020-01-01" } });
    expect(decide(aSituation({ appeals: [low, over] }))).toMatchObject({
      show: true,
      campaign: { id: "low" },
      refusals: [
        { campaign: "over", reasons: ["ended"] },
        { campaign: "low", reasons: [] },
      ],
    });
  });

  it("declining one leaves the other", () => {
    const reader = aReader({ campaigns: { high: { impressions: [], declinedAt: NOON } } });
    expect(shownCampaign(aSituation({ appeals: [low, high], memory: reader }))).toBe("low");
  });

  it("the publisher's own order stays as it was", () => {
    const appeals = [low, high];
    decide(aSituation({ appeals }));
    expect(appeals.map(({ id }) => id)).toEqual(["low", "high"]);
  });
});

describe("whom a campaign is for", () => {
  const lapsed = aReader({ supporter: aSupporter({ until: NOON - 1 }) });
  it.each([
    ["everyone", aReader(), true],
    ["everyone", lapsed, true],
    ["never-gave", aReader(), true],
    ["never-gave", lapsed, false],
    ["gave-before", aReader(), false],
    ["gave-before", lapsed, true],
  ] as const)("%s: %j is asked: %s", (audience, reader, asked) => {
    expect(decide(aSituation({ memory: reader, appeals: [aCampaign({ audience })] })).show).toBe(asked);
  });
});

describe("which pages a campaign is for", () => {
  it.each([
    ["/news/harbour", {}, true],
    ["/news/harbour", { paths: ["/news/"] }, true],
    ["/news", { paths: ["/news/"] }, false],
    ["/", { paths: ["/"] }, true],
    ["/de/news/harbour", { paths: ["/news/"] }, false],
    ["/de/news/harbour", { paths: ["/*/news/"] }, true],
    ["/2026/06/harbour.html", { paths: ["/20*/*.html"] }, true],
    ["/2026/06/harbourxhtml", { paths: ["/20*/*.html"] }, false],
    ["/search(1)", { paths: ["/search(1)"] }, true],
    ["/news+plus", { paths: ["/news+plus"] }, true],
    ["/News", { paths: ["/news"] }, false],
    ["/sport", { paths: ["/news", "/sport"] }, true],
    ["/news/deaths/1", { paths: ["/news"], exceptPaths: ["/news/deaths"] }, false],
    ["/news", { paths: ["/news$"] }, true],
    ["/news/1", { paths: ["/news$"] }, false],
    ["/", { paths: ["/$"] }, true],
    ["/sport", { paths: ["/$"] }, false],
    ["/a/print", { exceptPaths: ["*/print$"] }, false],
    ["/a/print/1", { exceptPaths: ["*/print$"] }, true],
    ["/news/deaths/1", { exceptPaths: ["*deaths"] }, false],
    ["/news/births/1", { exceptPaths: ["/news/deaths"] }, true],
    ["/anything", { paths: ["*"] }, true],
  ])("%s with %j: %s", (path, targeting, asked) => {
    expect(decide(aSituation({ page: aPage({ path }), appeals: [aCampaign({ targeting })] })).show).toBe(asked);
  });
});

describe("which languages a campaign is for", () => {
  it.each([
    ["de", ["de"], true],
    ["de-AT", ["de"], true],
    ["DE-at", ["de-AT"], true],
    ["de", ["de-AT"], false],
    ["den", ["de"], false],
    ["en", ["de", "en"], true],
    ["", ["de"], false],
    ["", [], true],
  ])("%j with %j: %s", (language, languages, asked) => {
    expect(
      decide(aSituation({ page: aPage({ language }), appeals: [aCampaign({ targeting: { languages } })] })).show,
    ).toBe(asked);
  });
});

describe("the draw between variants", () => {
  const seedOfB = 1;
  const weighted = aCampaign({
    variants: [
      { id: "none", weight: 0 },
      { id: "a", weight: 1 },
      { id: "b", weight: 3 },
    ],
  });

  const seeds = (count: number) => {
    const chance = seeded(7);
    return Array.from({ length: count }, () => Math.floor(chance() * 2 ** 32));
  };

  it("gives each its share of 100,000 devices, to a hundredth", () => {
    const drawn = seeds(100_000).map((seed) => drawVariant(aReader(), weighted, seed).id);
    const share = (id: string) => drawn.filter((each) => each === id).length / drawn.length;
    expect(share("none")).toBe(0);
    expect(Math.abs(share("a") - 0.25)).toBeLessThan(0.01);
    expect(Math.abs(share("b") - 0.75)).toBeLessThan(0.01);
  });

  it("holds for any weights and any name of the campaign", () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[a-z]{1,12}$/).filter((id) => !(id in {}) && id !== "prototype"),
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 2, maxLength: 4 }),
        (id, weights) => {
          const campaign = aCampaign({ id, variants: weights.map((weight, index) => ({ id: `v${index}`, weight })) });
          const drawn = seeds(20_000).map((seed) => drawVariant(aReader(), campaign, seed).id);
          const sum = weights.reduce((total, weight) => total + weight, 0);
          for (const [index, weight] of weights.entries()) {
            const share = drawn.filter((each) => each === `v${index}`).length / drawn.length;
            expect(Math.abs(share - weight / sum)).toBeLessThan(0.02);
          }
        },
      ),
      { numRuns: 25 },
    );
  });

  it("gives one device the same each time", () => {
    for (const seed of seeds(100))
      expect(drawVariant(aReader(), weighted, seed)).toBe(drawVariant(aReader(), weighted, seed));
  });

  it("never gives one without weight, however the shares round", () => {
    const rounding = aCampaign({
      variants: [...[1.2, 1.3, 1.2].map((weight, index) => ({ id: `v${index}`, weight })), { id: "none", weight: 0 }],
    });
    expect(seeds(20_000).filter((seed) => drawVariant(aReader(), rounding, seed).id === "none")).toEqual([]);
  });

  it("happens once: the reader keeps the variant they saw", () => {
    const reader = aReader({ campaigns: { spring: { impressions: [], variant: "a" } } });
    for (const seed of seeds(20)) expect(drawVariant(reader, weighted, seed).id).toBe("a");
  });

  it.each([
    ["was taken out of the campaign", "gone"],
    ["has no weight any more", "none"],
    ["is a word that means something to JavaScript", "constructor"],
  ])("happens again where the variant they saw %s", (_, variant) => {
    expect(drawVariant(aReader({ campaigns: { spring: { impressions: [], variant } } }), weighted, seedOfB).id).toBe(
      "b",
    );
  });

  it("is not shared between campaigns", () => {
    expect(
      drawVariant(aReader({ campaigns: { autumn: { impressions: [], variant: "a" } } }), weighted, seedOfB).id,
    ).toBe("b");
  });
});
