import { describe, expect, it } from "vitest";
import { decide } from "../../../../src/core/campaign/decide.ts";
import { typicalReadership, homeOf, type ReaderKind } from "../../../../src/core/desk/studio/readership.ts";
import { pagesRead } from "../../../../src/core/desk/studio/pages-read.ts";
import { SIMULATED_DAYS, whoGetsWhat } from "../../../../src/core/desk/studio/who-gets-what.ts";
import { daysLater } from "../../../../src/core/reader/days-later.ts";
import { withDismissal, withImpression } from "../../../../src/core/reader/memory-changes.ts";
import { withArticle, withVisit } from "../../../../src/core/reader/reading.ts";
import type { Config } from "../../../../src/core/campaign/config.ts";
import { aConfig, aPage, aReader, aSituation, NOON, type CampaignInput } from "../../../support/builders.ts";

const home = { country: "DE", language: "de" };
const readers = typicalReadership(home);

const withCampaigns = (...appeals: Partial<CampaignInput>[]) =>
  aConfig({ appeals: appeals.map((each, index) => ({ id: `c${index}`, variants: [{ id: "plain" }], ...each })) });

function outcome(config: Config, kind: ReaderKind) {
  const found = whoGetsWhat(config, readers, NOON).kinds.find((each) => each.kind.kind === kind);
  if (found === undefined) throw new Error(`no ${kind}`);
  return found;
}

describe("a typical readership", () => {
  it("adds up, and comes as often as readers are known to", () => {
    const share = (from: number, until: number) =>
      readers
        .filter(({ everyDays }) => 30 / everyDays >= from && 30 / everyDays < until)
        .reduce((sum, each) => sum + each.share, 0);
    expect(share(0, 3)).toBeCloseTo(0.77);
    expect(share(3, 10)).toBeCloseTo(0.16);
    expect(share(10, 99)).toBeCloseTo(0.07);
  });

  it("is at home where the campaigns are", () => {
    const config = withCampaigns({ targeting: { countries: ["AT"], languages: ["de-AT"] } });
    expect(homeOf(config, { country: "US", language: "en" })).toEqual({ country: "AT", language: "de-AT" });
    expect(homeOf(withCampaigns({}), home)).toEqual(home);
  });
});

describe("who gets what", () => {
  it("asks a daily reader as often as the cap allows, and one who gave not at all", () => {
    const config = withCampaigns({ frequencyCap: { impressions: 4, days: 30, perDay: 1 } });
    expect(outcome(config, "daily")).toMatchObject({ asks: 4, asked: 1, campaigns: [{ campaign: "c0", asks: 4 }] });
    expect(outcome(config, "daily").reasons[0]?.reason).toBe("frequency-cap");
    expect(outcome(config, "supporter")).toMatchObject({ asks: 0, reasons: [{ reason: "supporter", share: 1 }] });
  });

  it("says of those abroad why they are not asked", () => {
    const config = withCampaigns({ targeting: { countries: ["DE"] } });
    expect(outcome(config, "abroad")).toMatchObject({ asked: 0, reasons: [{ reason: "other-country", share: 1 }] });
    expect(outcome(config, "passing").asked).toBe(1);
  });

  it("asks at night whom a campaign of the night wants", () => {
    const config = withCampaigns({ schedule: { hours: { from: "22:00", until: "24:00" } } });
    expect(outcome(config, "night").asked).toBe(1);
    expect(outcome(config, "daily").reasons[0]?.reason).toBe("other-hour");
  });

  it("asks on every kind of page that the campaigns name", () => {
    const config = withCampaigns({ targeting: { sections: ["Sport"] } }, { targeting: { exceptPaths: ["/jobs*"] } });
    expect(pagesRead(config).map(({ path, section }) => [path, section])).toEqual([
      ["/article", undefined],
      ["/article", "Sport"],
      ["/jobsx", undefined],
    ]);
    const { campaigns } = outcome(config, "weekly");
    expect(campaigns.map(({ campaign }) => campaign).sort()).toEqual(["c0", "c1"]);
  });

  it("holds back about as many as the campaign says", () => {
    const { asked } = outcome(withCampaigns({ holdback: 0.5 }), "daily");
    expect(asked).toBeGreaterThan(0.2);
    expect(asked).toBeLessThan(0.8);
  });

  it("weighs the kinds by their shares, whatever they add up to", () => {
    const config = withCampaigns({ targeting: { countries: ["DE"] } });
    const { asked } = whoGetsWhat(config, readers, NOON);
    const tenfold = readers.map((each) => ({ ...each, share: each.share * 10 }));
    expect(whoGetsWhat(config, tenfold, NOON).asked).toBeCloseTo(asked);
    // All but those abroad and the one who gave.
    expect(asked).toBeCloseTo(0.89);
    expect(whoGetsWhat(config, [], NOON)).toEqual({ kinds: [], asked: 0, asksEach: 0 });
  });

  it("says what the widget does: the same visits, decided one by one", () => {
    const config = withCampaigns(
      { priority: 1, rest: [3, 9], targeting: { articlesRead: { min: 3 } } },
      { placement: "wall", wall: { freeArticles: 5 } },
    );
    const closed = readers.find(({ kind }) => kind === "closed");
    if (closed === undefined) throw new Error("nobody closes");
    const daily = { ...closed, everyDays: 1, pagesPerVisit: 3 };
    const [said] = whoGetsWhat(config, [daily], NOON).kinds;

    const begins = new Date(NOON).setHours(daily.hour, 0, 0, 0);
    let memory = withDismissal(aReader({ seed: 1 }), daysLater(begins, -1));
    const seen: Record<string, number> = {};
    for (let day = 0; day < SIMULATED_DAYS; day++)
      for (let page = 0; page < daily.pagesPerVisit; page++) {
        const now = daysLater(begins, day) + page * 60_000;
        memory = withVisit(withArticle(memory, now), now);
        const { country, device, language } = daily;
        const read = aPage({ path: "/article", country, device, language });
        const decision = decide(aSituation({ appeals: config.appeals, memory, page: read, now, seed: 1 }));
        if (!decision.show) continue;
        const { campaign, variant } = decision;
        seen[campaign.id] = (seen[campaign.id] ?? 0) + 1;
        memory = withDismissal(withImpression(memory, campaign.id, variant.id, now), now);
      }
    expect(Object.fromEntries(said?.campaigns.map(({ campaign, asks }) => [campaign, asks]) ?? [])).toEqual(seen);
  });
});
