import { describe, expect, it } from "vitest";
import { decide } from "../../../../src/core/campaign/decide.ts";
import type { SuppressedReason } from "../../../../src/core/campaign/judge.ts";
import type { Situation } from "../../../../src/core/campaign/situation.ts";
import type { Placement } from "../../../../src/core/campaign/placement.ts";
import {
  aCampaign,
  aPage,
  aPending,
  aReader,
  aSituation,
  aSupporter,
  DAY,
  HOUR,
  NOON,
} from "../../../support/builders.ts";
import { outcome } from "../../../support/outcome.ts";

const shown = (id = "spring") => ({ shown: id });
const declined = { spring: { impressions: [], declinedAt: NOON - DAY } };

describe("a reader is not asked", () => {
  it.each<readonly [reason: SuppressedReason, situation: Situation]>([
    ["supporter", aSituation({ memory: aReader({ supporter: aSupporter() }) })],
    ["contribution-processing", aSituation({ memory: aReader({ pending: aPending({ state: "processing" }) }) })],
    ["snoozed", aSituation({ memory: aReader({ snoozedUntil: NOON + 1 }) })],
    ["asked-this-visit", aSituation({ retention: "visit", askedThisVisit: true })],
    ["no-campaign", aSituation({ appeals: [] })],
    ["framed", aSituation({ page: aPage({ isCaged: true }) })],
    ["other-origin", aSituation({ origins: ["https://other.example"] })],
    ["placement-not-available", aSituation({ available: ["header"] })],
    ["memory-not-kept", aSituation({ retention: "visit", appeals: [aCampaign({ placement: "modal" })] })],
    ["not-started", aSituation({ appeals: [aCampaign({ schedule: { from: "2026-03-24" } })] })],
    ["ended", aSituation({ appeals: [aCampaign({ schedule: { until: "2026-03-22" } })] })],
    ["declined", aSituation({ memory: aReader({ campaigns: declined }) })],
    ["other-audience", aSituation({ appeals: [aCampaign({ audience: "gave-before" })] })],
    ["other-page", aSituation({ appeals: [aCampaign({ targeting: { paths: ["/sport"] } })] })],
    ["other-language", aSituation({ appeals: [aCampaign({ targeting: { languages: ["de"] } })] })],
    [
      "frequency-cap",
      aSituation({
        memory: aReader({ campaigns: { spring: { impressions: [NOON - 1] } } }),
        appeals: [aCampaign({ frequencyCap: { impressions: 1 } })],
      }),
    ],
    ["resting", aSituation({ memory: aReader({ restUntil: NOON + 1 }) })],
    ["asked-this-visit", aSituation({ askedThisVisit: true })],
    ["draft", aSituation({ appeals: [aCampaign({ status: "draft" })] })],
    [
      "sensitive-page",
      aSituation({ page: aPage({ isSensitive: true }), appeals: [aCampaign({ placement: "header" })] }),
    ],
    ["other-day", aSituation({ appeals: [aCampaign({ schedule: { days: ["tue"], timeZone: "UTC" } })] })],
    [
      "other-hour",
      aSituation({ appeals: [aCampaign({ schedule: { hours: { from: "13:00", until: "11:59" }, timeZone: "UTC" } })] }),
    ],
    ["dismissed", aSituation({ memory: aReader({ dismissals: [NOON - 7 * DAY + 1] }) })],
    ["holdback", aSituation({ appeals: [aCampaign({ holdback: 1 })] })],
    ["before-its-turn", aSituation({ appeals: [aCampaign({ after: { campaign: "winter" } })] })],
    ["other-section", aSituation({ appeals: [aCampaign({ targeting: { sections: ["Sport"] } })] })],
    [
      "other-section",
      aSituation({
        page: aPage({ section: "SPORT" }),
        appeals: [aCampaign({ targeting: { exceptSections: ["sport"] } })],
      }),
    ],
    [
      "other-tag",
      aSituation({ page: aPage({ tags: ["harbor"] }), appeals: [aCampaign({ targeting: { tags: ["sea"] } })] }),
    ],
    [
      "other-tag",
      aSituation({
        page: aPage({ tags: ["sea", "harbor"] }),
        appeals: [aCampaign({ targeting: { exceptTags: ["harbor"] } })],
      }),
    ],
    ["unknown-country", aSituation({ appeals: [aCampaign({ targeting: { exceptCountries: ["DE"] } })] })],
    [
      "other-country",
      aSituation({ page: aPage({ country: "DE" }), appeals: [aCampaign({ targeting: { countries: ["FR"] } })] }),
    ],
    [
      "other-country",
      aSituation({ page: aPage({ country: "DE" }), appeals: [aCampaign({ targeting: { exceptCountries: ["DE"] } })] }),
    ],
    ["other-device", aSituation({ appeals: [aCampaign({ targeting: { devices: ["phone", "tablet"] } })] })],
    ["other-referrer", aSituation({ appeals: [aCampaign({ targeting: { referrers: ["search.example"] } })] })],
    [
      "other-referrer",
      aSituation({
        page: aPage({ referrer: "evilsearch.example" }),
        appeals: [aCampaign({ targeting: { referrers: ["search.example", "direct"] } })],
      }),
    ],
    ["other-utm", aSituation({ appeals: [aCampaign({ targeting: { utm: { source: ["letter"] } } })] })],
    ["articles-read", aSituation({ appeals: [aCampaign({ targeting: { articlesRead: { min: 1 } } })] })],
    [
      "articles-read",
      aSituation({
        page: aPage({ articlesRead: 9 }),
        appeals: [aCampaign({ targeting: { articlesRead: { max: 8 } } })],
      }),
    ],
    ["visits", aSituation({ appeals: [aCampaign({ targeting: { visits: { min: 1 } } })] })],
    [
      "free-articles",
      aSituation({
        page: aPage({ articlesRead: 3 }),
        appeals: [aCampaign({ placement: "wall", wall: { freeArticles: 3 } })],
      }),
    ],
  ])("%s: and nothing else speaks against it", (reason, situation) => {
    expect(outcome(aSituation())).toEqual(shown());
    const decision = decide(situation);
    expect(decision).toMatchObject({ show: false, reason });
    const all = decision.show ? [] : [...decision.reasons, ...decision.refusals.flatMap(({ reasons }) => reasons)];
    expect(all).toEqual(reason === "no-campaign" ? [] : [reason]);
  });
});

describe("to the millisecond", () => {
  it.each<readonly [what: string, situation: Situation, expected: ReturnType<typeof outcome>]>([
    ["a snooze ends at its moment", aSituation({ memory: aReader({ snoozedUntil: NOON }) }), shown()],
    [
      "support ends at its moment",
      aSituation({ memory: aReader({ supporter: aSupporter({ until: NOON }) }) }),
      shown(),
    ],
    [
      "support lasts until then",
      aSituation({ memory: aReader({ supporter: aSupporter({ until: NOON + 1 }) }) }),
      "supporter",
    ],
    [
      "a debit is waited for",
      aSituation({ memory: aReader({ pending: aPending({ state: "processing", since: NOON - 15 * DAY + 1 }) }) }),
      "contribution-processing",
    ],
    [
      "for fifteen days and no longer",
      aSituation({ memory: aReader({ pending: aPending({ state: "processing", since: NOON - 15 * DAY }) }) }),
      shown(),
    ],
    [
      "a checkout left open is no reason",
      aSituation({ memory: aReader({ pending: aPending({ since: NOON - HOUR }) }) }),
      shown(),
    ],
    [
      "a campaign runs from its start",
      aSituation({ appeals: [aCampaign({ schedule: { from: "2026-03-23T12:00:00Z" } })] }),
      shown(),
    ],
    [
      "and is over at its end",
      aSituation({ appeals: [aCampaign({ schedule: { until: "2026-03-23T14:00:00+02:00" } })] }),
      "ended",
    ],
    ["not before", aSituation({ appeals: [aCampaign({ schedule: { until: "2026-03-23T12:00:00.001Z" } })] }), shown()],
  ])("%s", (_, situation, expected) => {
    expect(outcome(situation)).toEqual(expected);
  });
});

describe("the frequency cap", () => {
  const capped = aCampaign({ frequencyCap: { impressions: 2, days: 7, perDay: 2 } });
  it.each<readonly [what: string, impressions: number[], expected: ReturnType<typeof outcome>]>([
    ["lets one more be shown below it", [NOON - DAY], shown()],
    ["holds at it", [NOON - DAY, NOON], "frequency-cap"],
    ["holds above it", [NOON - 3, NOON - 2, NOON - 1], "frequency-cap"],
    ["counts an impression until its days are over", [NOON - 7 * DAY + 1, NOON], "frequency-cap"],
    ["and then no more", [NOON - 7 * DAY, NOON], shown()],
    ["counts an impression of a clock that ran ahead", [NOON + DAY, NOON + DAY], "frequency-cap"],
  ])("%s", (_, impressions, expected) => {
    expect(
      outcome(aSituation({ appeals: [capped], memory: aReader({ campaigns: { spring: { impressions } } }) })),
    ).toEqual(expected);
  });

  it("is four times in thirty days and once a day of the reader's own, unless the publisher says otherwise", () => {
    const seen = (...impressions: number[]) =>
      outcome(aSituation({ memory: aReader({ campaigns: { spring: { impressions } } }) }));
    const midnight = new Date(NOON).setHours(0, 0, 0, 0);
    expect(seen(midnight)).toBe("frequency-cap");
    expect(seen(midnight - 1)).toEqual(shown());
    expect(seen(NOON - 29 * DAY, NOON - 20 * DAY, NOON - DAY)).toEqual(shown());
    expect(seen(NOON - 29 * DAY, NOON - 20 * DAY, NOON - 2 * DAY, NOON - DAY)).toBe("frequency-cap");
    expect(seen(NOON - 30 * DAY, NOON - 20 * DAY, NOON - 2 * DAY, NOON - DAY)).toEqual(shown());
  });

  it("gives way on a page that readers open in order to give, as do a snooze, a rest, a decline and a gift", () => {
    const memory = aReader({
      snoozedUntil: NOON + DAY,
      restUntil: NOON + DAY,
      supporter: aSupporter(),
      campaigns: { spring: { impressions: [NOON], declinedAt: NOON } },
    });
    expect(outcome(aSituation({ memory, always: true }))).toEqual(shown());
    expect(outcome(aSituation({ memory }))).toBe("supporter");
  });

  it("of one campaign does not count for another", () => {
    const other = aCampaign({ id: "autumn", frequencyCap: { impressions: 2 } });
    expect(
      outcome(
        aSituation({ appeals: [other], memory: aReader({ campaigns: { spring: { impressions: [NOON, NOON] } } }) }),
      ),
    ).toEqual(shown("autumn"));
  });
});

describe("where what is written is lost", () => {
  it.each<readonly [placement: Placement, expected: ReturnType<typeof outcome>]>([
    ["inline", shown()],
    ["header", shown()],
    ["banner", "memory-not-kept"],
    ["modal", "memory-not-kept"],
    ["wall", "memory-not-kept"],
  ])("%s: %j", (placement, expected) => {
    expect(outcome(aSituation({ retention: "visit", appeals: [aCampaign({ placement })] }))).toEqual(expected);
  });
});

describe("a campaign with rules that a page and a reader meet", () => {
  it.each<readonly [what: string, situation: Situation]>([
    ["its weekday", aSituation({ appeals: [aCampaign({ schedule: { days: ["mon"], timeZone: "UTC" } })] })],
    [
      "hours past midnight",
      aSituation({ appeals: [aCampaign({ schedule: { hours: { from: "11:00", until: "02:00" }, timeZone: "UTC" } })] }),
    ],
    [
      "hours of its time zone",
      aSituation({
        appeals: [aCampaign({ schedule: { hours: { from: "21:00", until: "21:01" }, timeZone: "Asia/Tokyo" } })],
      }),
    ],
    ["a rest that is over", aSituation({ memory: aReader({ dismissals: [NOON - 7 * DAY] }) })],
    [
      "its turn",
      aSituation({
        appeals: [aCampaign({ after: { campaign: "winter", days: 2 } })],
        memory: aReader({ campaigns: { winter: { impressions: [NOON - 2 * DAY] } } }),
      }),
    ],
    [
      "a referrer under a host",
      aSituation({
        page: aPage({ referrer: "www.search.example" }),
        appeals: [aCampaign({ targeting: { referrers: ["search.example"] } })],
      }),
    ],
    ["no referrer at all", aSituation({ appeals: [aCampaign({ targeting: { referrers: ["direct"] } })] })],
    [
      "every utm parameter",
      aSituation({
        page: aPage({ utm: { source: "Letter", medium: "mail" } }),
        appeals: [aCampaign({ targeting: { utm: { source: ["letter"], medium: ["mail", "sms"] } } })],
      }),
    ],
    [
      "a sensitive page, in its text",
      aSituation({ page: aPage({ isSensitive: true }), appeals: [aCampaign({ placement: "inline" })] }),
    ],
    [
      "the fourth article, behind a wall",
      aSituation({
        page: aPage({ articlesRead: 4 }),
        appeals: [aCampaign({ placement: "wall", wall: { freeArticles: 3 } })],
      }),
    ],
  ])("is shown: %s", (_, situation) => {
    expect(outcome(situation)).toEqual(shown());
  });

  it("is never held back from one who objects to being drawn", () => {
    const appeals = [aCampaign({ holdback: 1 })];
    expect(outcome(aSituation({ appeals, objects: true }))).toEqual(shown());
  });

  it("holds back its share of the devices, and the same ones each time", () => {
    const appeals = [aCampaign({ holdback: 0.2 })];
    const seeds = Array.from({ length: 5000 }, (_, index) => (index * 2_654_435_761) % 2 ** 32);
    const held = seeds.filter((seed) => outcome(aSituation({ appeals, seed })) === "holdback");
    expect(Math.abs(held.length / seeds.length - 0.2)).toBeLessThan(0.02);
    expect(held.every((seed) => outcome(aSituation({ appeals, seed })) === "holdback")).toBe(true);
  });
});
