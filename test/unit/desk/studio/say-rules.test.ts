import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Campaign } from "../../../../src/core/campaign/config-schema.ts";
import { placements } from "../../../../src/core/campaign/placement.ts";
import { weekdays } from "../../../../src/core/campaign/schedule.ts";
import { sayRules } from "../../../../src/desk/studio/say-rules.ts";
import { deskLanguages } from "../../../../src/desk/words/choose-language.ts";
import { aCampaign, type CampaignInput } from "../../../support/builders.ts";
import { speechOf, unfilled } from "../../../support/desk-speeches.ts";

const variants = [{ id: "plain" }];

describe("the rules of a campaign, in English", () => {
  it.each<[string, Partial<CampaignInput>, string]>([
    [
      "of readers at certain times",
      {
        audience: "never-gave",
        targeting: { countries: ["DE"], articlesRead: { min: 5, days: 30 } },
        schedule: {
          days: ["mon", "tue", "wed", "thu", "fri"],
          hours: { from: "18:00", until: "23:00" },
          timeZone: "Europe/Berlin",
        },
      },
      "Readers in Germany who have never given and who have read at least 5 articles in 30 days, from Monday to Friday from 6:00 PM to 11:00 PM in Berlin’s time.",
    ],
    ["of everybody", {}, "Readers who do not give already."],
    [
      "of devices, outside a country, past midnight",
      {
        targeting: { exceptCountries: ["US", "FR"], devices: ["phone", "tablet"] },
        schedule: { hours: { from: "22:00", until: "02:00" } },
      },
      "Readers on a phone or on a tablet but not in the United States or in France who do not give already, from 10:00 PM to 2:00 AM the next day by the reader’s own clock.",
    ],
  ])("%s", (_, change, first) => {
    return speechOf("en").then((speech) => expect(sayRules(aCampaign(change), speech)[0]).toBe(first));
  });

  it("say a day that counts whole as that day, and a time with whose it is", async () => {
    const speech = await speechOf("en");
    const schedule = { from: "2026-12-01", until: "2026-12-31", timeZone: "Europe/Berlin" };
    expect(sayRules(aCampaign({ schedule }), speech)).toContain(
      "From December 1, 2026, until the end of December 31, 2026.",
    );
    expect(sayRules(aCampaign({ schedule: { until: "2026-12-31T18:00" } }), speech)).toContain(
      "Until December 31, 2026 at 6:00 PM by the reader’s own clock.",
    );
  });

  it("say what a campaign does that says nothing of it", async () => {
    expect(sayRules(aCampaign(), await speechOf("en"))).toEqual([
      "Readers who do not give already.",
      "Under the article, on every page.",
      "Each reader sees it at most 4 times in 30 days and once a day; whoever closes an appeal is left alone by it for 7 days, then 30 days, then 90 days.",
    ]);
  });
});

/** What each setting says something of its own about; only the id is the heading of it all. */
const settings: Readonly<Record<Exclude<keyof Campaign, "id">, readonly Partial<CampaignInput>[]>> = {
  status: [{ status: "draft" }],
  placement: placements.map((placement) => ({ placement })).filter(({ placement }) => placement !== "inline"),
  priority: [{ priority: 3 }],
  after: [{ after: { campaign: "winter", days: 2 } }, { after: { campaign: "winter", days: 0 } }],
  at: [{ at: { selector: "article p", after: 4 } }],
  opens: [
    { placement: "modal", opens: { afterSeconds: 20 } },
    { placement: "modal", opens: { afterScroll: 60 } },
    { placement: "modal", opens: { onExit: true } },
  ],
  wall: [
    { placement: "wall", wall: { afterParagraphs: 7 } },
    { placement: "wall", wall: { freeArticles: 5 } },
    { placement: "wall", wall: { freeArticles: 5, days: 14 } },
    { placement: "wall", wall: { strict: true } },
  ],
  learn: [{ learn: true, variants: [{ id: "a" }, { id: "b", weight: 2 }] }],
  dismissalPrice: [],
  schedule: [
    { schedule: { from: "2026-12-01" } },
    { schedule: { until: "2026-12-31" } },
    { schedule: { days: ["sat"] } },
    { schedule: { hours: { from: "18:00", until: "23:00" } } },
    { schedule: { hours: { from: "18:00", until: "23:00" }, timeZone: "Asia/Tokyo" } },
  ],
  audience: [{ audience: "never-gave" }, { audience: "gave-before" }],
  targeting: [
    { targeting: { paths: ["/news"] } },
    { targeting: { exceptPaths: ["/news/obituaries"] } },
    { targeting: { languages: ["de"] } },
    { targeting: { sections: ["Sport"] } },
    { targeting: { exceptSections: ["Sport"] } },
    { targeting: { tags: ["Harbour"] } },
    { targeting: { exceptTags: ["Harbour"] } },
    { targeting: { countries: ["DE"] } },
    { targeting: { exceptCountries: ["DE"] } },
    { targeting: { devices: ["phone"] } },
    { targeting: { referrers: ["example.org"] } },
    { targeting: { referrers: ["direct"] } },
    { targeting: { utm: { source: ["newsletter"] } } },
    { targeting: { articlesRead: { min: 5 } } },
    { targeting: { articlesRead: { max: 5 } } },
    { targeting: { visits: { min: 3 } } },
    { targeting: { visits: { max: 3 } } },
  ],
  frequencyCap: [{ frequencyCap: { impressions: 9 } }, { frequencyCap: { days: 9 } }, { frequencyCap: { perDay: 3 } }],
  rest: [{ rest: [1] }],
  holdback: [{ holdback: 0.025 }],
  goal: [{ goal: "year-end" }],
  nudge: [{ nudge: true }],
  coverFees: [{ coverFees: true }],
  note: [{ note: true }],
  variants: [{ variants: [{ id: "a" }, { id: "b", weight: 3 }] }],
};

describe.for(deskLanguages)("in %s", (language) => {
  it("each setting is said, and no two alike", async () => {
    const speech = await speechOf(language);
    const said = [{}, ...Object.values(settings).flat()].map((change) => sayRules(aCampaign(change), speech).join(" "));
    expect(new Set(said).size).toBe(said.length);
  });

  it("whatever is set, there are one to five whole sentences", async () => {
    const speech = await speechOf(language);
    const list = (...names: string[]) => fc.subarray(names, { minLength: 1 });
    const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
    const range = fc.constantFrom({ min: 1 }, { max: 2 }, { min: 0, max: 1 }, { min: 3, max: 3 }, {});
    const time = fc.constantFrom("00:00", "18:00", "23:59", "24:00");
    const moment = fc.constantFrom("2026-12-01", "2026-12-31T18:00", "2026-12-31T18:00:30Z", "2027-03-28T02:30+02:00");
    const campaigns = fc.record({
      status: maybe(fc.constantFrom("live", "draft")),
      placement: fc.constantFrom(...placements),
      priority: fc.integer({ min: -3, max: 3 }),
      after: maybe(fc.record({ campaign: fc.constant("winter"), days: fc.constantFrom(0, 1, 1.5, 30) })),
      at: maybe(fc.constant({ selector: "article > p:not(.x)", after: 2 })),
      opens: maybe(
        fc.record({
          afterSeconds: maybe(fc.integer({ min: 0, max: 90 })),
          afterScroll: maybe(fc.integer({ min: 0, max: 100 })),
          onExit: maybe(fc.boolean()),
        }),
      ),
      wall: maybe(fc.record({ freeArticles: fc.integer({ min: 0, max: 3 }), strict: fc.boolean() })),
      schedule: fc.record({
        from: maybe(moment),
        until: maybe(fc.constantFrom("2028-12-31", "2028-12-31T18:00")),
        days: maybe(fc.subarray([...weekdays], { minLength: 1 })),
        hours: maybe(fc.record({ from: time, until: time })),
        timeZone: maybe(fc.constantFrom("Europe/Berlin", "America/Argentina/Buenos_Aires", "UTC")),
      }),
      audience: fc.constantFrom("everyone", "never-gave", "gave-before"),
      targeting: fc.record({
        paths: list("/news", "/a*b$"),
        sections: maybe(list("Sport", "{n}")),
        exceptTags: maybe(list("a", "b", "c")),
        languages: list("de", "pt-BR", "zh-Hant"),
        countries: maybe(list("DE", "US", "GB", "XX", "MN")),
        devices: maybe(fc.subarray(["phone", "tablet", "desktop"], { minLength: 1 })),
        referrers: maybe(list("example.org", "direct")),
        utm: maybe(fc.constant({ source: ["a", "b"], medium: ["c"] })),
        articlesRead: maybe(range),
        visits: maybe(range),
      }),
      rest: maybe(fc.constantFrom([1], [7, 30], [0.5 + 0.5, 2, 3, 4])),
      holdback: maybe(fc.constantFrom(0, 0.005, 1)),
      nudge: maybe(fc.boolean()),
      note: maybe(fc.boolean()),
      variants: fc.constantFrom(variants, [{ id: "a", weight: 0 }, { id: "b" }]),
    });
    fc.assert(
      fc.property(campaigns, (change) => {
        const sentences = sayRules(aCampaign(JSON.parse(JSON.stringify(change)) as Partial<CampaignInput>), speech);
        expect(sentences.length).toBeGreaterThanOrEqual(1);
        expect(sentences.length).toBeLessThanOrEqual(5);
        for (const sentence of sentences) {
          // A publisher's own name may have braces.
          expect(sentence.replaceAll("{n}", "")).not.toMatch(unfilled);
          expect(sentence).toMatch(/^\P{Ll}.*[^ ,;.]\.$/u);
          expect(sentence).not.toMatch(/ {2}| ,|,,/);
        }
      }),
      { numRuns: 200 },
    );
  });
});
