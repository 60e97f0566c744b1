import { describe, expect, it } from "vitest";
import type { Campaign } from "../../../../src/core/campaign/config-schema.ts";
import { decide } from "../../../../src/core/campaign/decide.ts";
import { readConfig } from "../../../../src/core/campaign/read-config.ts";
import { decideEarly } from "../../../../src/core/campaign/decide-early.ts";
import { aCampaign, aConfig, aReader, aSituation, DAY, NOON } from "../../../support/builders.ts";
import { seeded } from "../../../support/seeded.ts";

const chance = seeded(7);
const some = <Value>(...values: readonly Value[]): Value => {
  const value = values[Math.floor(chance() * values.length)];
  if (value === undefined) throw new Error("nothing to choose from");
  return value;
};

function randomCampaign(id: string): Campaign {
  return aCampaign({
    id,
    priority: some(0, 1),
    audience: some("everyone", "everyone", "everyone", "never-gave", "gave-before"),
    schedule: some({}, {}, { until: "2020-01-01" }),
    targeting: { paths: some<string[]>([], ["/news/*"], ["/sport/*"]), languages: some<string[]>([], ["en"], ["de"]) },
    frequencyCap: { impressions: 1 },
  });
}

const situations = Array.from({ length: 5000 }, () => {
  const appeals = [randomCampaign("a"), randomCampaign("b")];
  const campaigns = Object.fromEntries(
    appeals.map(({ id }) => [
      id,
      { impressions: some<number[]>([], [NOON - 1]), ...(chance() < 0.3 ? { declinedAt: NOON - DAY } : {}) },
    ]),
  );
  const snoozed = chance() < 0.2 ? { snoozedUntil: NOON + 1 } : {};
  return aSituation({ appeals, memory: aReader({ campaigns, ...snoozed }) });
});

describe("for 5,000 readers, what is decided before the appeal is visible", () => {
  it("is what all the rules say, or is left to them", () => {
    const wrong = situations.filter((situation) => {
      const early = decideEarly(situation);
      const full = decide(situation);
      if (early === undefined) return false;
      if (early.show || full.show) return !(early.show && full.show && early.campaign.id === full.campaign.id);
      return early.reason !== full.reason;
    });
    expect(wrong).toEqual([]);
  });

  it("is decided for most of them, and left open for some", () => {
    const open = situations.filter((situation) => decideEarly(situation) === undefined).length;
    expect(open).toBeGreaterThan(100);
    expect(open).toBeLessThan(situations.length / 2);
  });
});

it("leaves the ask to what brings a choice back, for a reader who had put it off", () => {
  const later = { until: NOON - 1, campaign: "spring", interval: "month", amount: 1000, currency: "usd" } as const;
  const appeals = [aCampaign({ id: "spring" })];
  expect(decideEarly(aSituation({ appeals, memory: aReader() }))).toMatchObject({ show: true });
  expect(decideEarly(aSituation({ appeals, memory: aReader({ later }) }))).toBeUndefined();
  const snoozed = aReader({ later, snoozedUntil: NOON + 1 });
  expect(decideEarly(aSituation({ appeals, memory: snoozed }))).toMatchObject({ show: false, reason: "snoozed" });
});

describe("what the endpoint answers, read before the parser is there", () => {
  const read = (change: Parameters<typeof aCampaign>[0]) => {
    const config = readConfig(JSON.parse(JSON.stringify({ ...aConfig(), appeals: [aCampaign(change)] })));
    if (config === undefined) throw new Error("not read");
    return config.appeals;
  };

  it("is enough for a campaign of what nearly every publisher uses", () => {
    const decision = decideEarly(aSituation({ appeals: read({ schedule: { from: "2026-01-01" } }) }));
    expect(decision).toMatchObject({ show: true, campaign: { id: "spring" } });
  });

  it.each<readonly [what: string, change: Parameters<typeof aCampaign>[0]]>([
    ["a setting of its own", { holdback: 1 }],
    ["a targeting that few use", { targeting: { sections: ["sport"] } }],
    ["hours", { schedule: { hours: { from: "01:00", until: "02:00" } } }],
    ["another placement", { placement: "header" }],
    ["something of the reader in its words", { variants: [{ id: "a", heading: "{articleCount} articles" }] }],
    ["a draw", { variants: [{ id: "a" }, { id: "b" }] }],
  ])("leaves a campaign to all the rules that has %s", (_, change) => {
    expect(decideEarly(aSituation({ appeals: read(change) }))).toBeUndefined();
  });

  it("goes by what it knows where that alone speaks against such a campaign", () => {
    const appeals = [
      ...read({ id: "wall", priority: 9, placement: "wall", holdback: 0.1, targeting: { paths: ["/long/*"] } }),
      ...read({}),
    ];
    expect(decideEarly(aSituation({ appeals }))).toMatchObject({ show: true, campaign: { id: "spring" } });
  });
});
