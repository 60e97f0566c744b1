import { describe, expect, it } from "vitest";
import type { Campaign } from "../../../../src/core/campaign/config-schema.ts";
import { decide } from "../../../../src/core/campaign/decide.ts";
import { aCampaign, aPage, aPending, aReader, aSituation, aSupporter, DAY, NOON } from "../../../support/builders.ts";
import { outcome } from "../../../support/outcome.ts";

const declined = { spring: { impressions: [], declinedAt: NOON - DAY } };

describe("of several reasons, the most telling is named", () => {
  const everything = (campaign: Campaign, reader = aReader({ campaigns: declined })) =>
    decide(
      aSituation({ memory: reader, retention: "visit", askedThisVisit: true, available: [], appeals: [campaign] }),
    );

  it("first the reader's, in this order", () => {
    const reader = aReader({
      supporter: aSupporter(),
      pending: aPending({ state: "processing" }),
      snoozedUntil: NOON + 1,
    });
    expect(everything(aCampaign(), reader)).toMatchObject({
      reason: "supporter",
      reasons: ["supporter", "contribution-processing", "snoozed", "asked-this-visit"],
    });
  });

  it("then the campaign's, in that one", () => {
    const campaign = aCampaign({
      placement: "wall",
      status: "draft",
      after: { campaign: "winter" },
      wall: { freeArticles: 3 },
      holdback: 1,
      schedule: { from: "2027-01-01", days: ["sun"], hours: { from: "01:00", until: "02:00" } },
      audience: "gave-before",
      targeting: {
        paths: ["/x"],
        languages: ["de"],
        sections: ["sport"],
        tags: ["football"],
        countries: ["DE"],
        devices: ["phone"],
        referrers: ["search.example"],
        utm: { source: ["newsletter"] },
        articlesRead: { min: 1 },
        visits: { min: 3 },
      },
      frequencyCap: { impressions: 1 },
    });
    const reader = aReader({ dismissals: [NOON], campaigns: { spring: { impressions: [NOON], declinedAt: NOON } } });
    const page = aPage({ isSensitive: true });
    const decision = decide(
      aSituation({ memory: reader, page, retention: "visit", available: [], appeals: [campaign] }),
    );
    const reasons = [
      "placement-not-available",
      "draft",
      "memory-not-kept",
      "sensitive-page",
      "not-started",
      "other-day",
      "other-hour",
      "dismissed",
      "holdback",
      "declined",
      "other-audience",
      "before-its-turn",
      "other-page",
      "other-section",
      "other-tag",
      "unknown-country",
      "other-device",
      "other-referrer",
      "other-utm",
      "other-language",
      "articles-read",
      "visits",
      "free-articles",
      "frequency-cap",
    ];
    expect(decision).toMatchObject({
      show: false,
      reason: "placement-not-available",
      reasons: [],
      refusals: [{ campaign: "spring", reasons }],
    });
  });

  it("and the campaign with the highest priority speaks for all", () => {
    const appeals = [
      aCampaign({ id: "low", targeting: { languages: ["de"] } }),
      aCampaign({ id: "high", priority: 2, schedule: { until: "2020-01-01" } }),
    ];
    expect(outcome(aSituation({ appeals }))).toBe("ended");
  });
});
