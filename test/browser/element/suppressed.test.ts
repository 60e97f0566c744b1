import { expect } from "chai";
import type { ConfigInput } from "../../../src/core/campaign/config-schema.ts";
import type { ReaderMemory } from "../../../src/core/reader/reader-memory.ts";
import { aBlockedRecord, aVisit } from "../support/a-device.ts";
import { anAppeal, type AppealOptions } from "../support/an-appeal.ts";
import { anEndpoint } from "../support/an-endpoint.ts";
import {
  aCampaign,
  aConfig,
  aPending,
  aReader,
  aSupporter,
  DAY,
  NOON,
  type CampaignInput,
} from "../../support/builders.ts";

const remembering = (change: Partial<ReaderMemory>): AppealOptions => ({ reader: aReader(change) });
const campaign = (change: Partial<CampaignInput>): AppealOptions => ({
  config: aConfig({ appeals: [aCampaign(change)] }),
});
const at = (time: number) => new Date(time).toISOString();

const quiet: readonly (readonly [reason: string, who: string, options: AppealOptions])[] = [
  ["supporter", "one who gives each month", remembering({ supporter: aSupporter() })],
  ["supporter", "one who gave once, not long ago", remembering({ supporter: aSupporter({ interval: "once" }) })],
  [
    "contribution-processing",
    "one whose bank has yet to settle",
    remembering({ pending: aPending({ state: "processing", checkedAt: NOON - 60_000 }) }),
  ],
  ["snoozed", "one who said later", remembering({ snoozedUntil: NOON + 1 })],
  [
    "declined",
    "one who said Not this time",
    remembering({ campaigns: { spring: { impressions: [], declinedAt: NOON - DAY } } }),
  ],
  [
    "frequency-cap",
    "one who has seen it often enough",
    {
      ...remembering({ campaigns: { spring: { impressions: [NOON - DAY] } } }),
      ...campaign({ frequencyCap: { impressions: 1, days: 7 } }),
    },
  ],
  ["not-started", "everyone before the campaign", campaign({ schedule: { from: at(NOON + 1) } })],
  ["ended", "everyone after the campaign", campaign({ schedule: { until: at(NOON) } })],
  ["other-audience", "one who never gave, where those are asked who did", campaign({ audience: "gave-before" })],
  [
    "other-audience",
    "one who gave, where the others are asked",
    {
      ...remembering({ supporter: aSupporter({ interval: "once", until: NOON - DAY }) }),
      ...campaign({ audience: "never-gave" }),
    },
  ],
  ["other-page", "readers of other pages", campaign({ targeting: { paths: ["/politics/*"] } })],
  ["other-page", "readers of a page left out", campaign({ targeting: { exceptPaths: ["/"] } })],
  ["other-language", "readers of another language", campaign({ targeting: { languages: ["de"] } })],
  ["placement-not-available", "everyone, where it can't stand", { placements: ["banner", "header"] }],
  ["no-campaign", "everyone, without a campaign", { config: aConfig({ appeals: [] }) }],
  [
    "asked-this-visit",
    "one who may have been asked, in a browser that forgets",
    { record: aBlockedRecord(), visit: aVisit({ sessionStorage: "blocked", startedHere: false }) },
  ],
  [
    "checkout-unconfirmed",
    "one who may have paid, while the endpoint is out",
    { ...remembering({ pending: aPending() }), endpoint: anEndpoint().isUnreachable() },
  ],
];

describe("the appeal stays away from", () => {
  for (const [reason, who, options] of quiet) {
    it(`${who}: ${reason}`, async () => {
      const appeal = await anAppeal(options);
      expect(appeal.heard("appeal-suppressed")).to.deep.equal([{ reason }]);
      expect(appeal.heard("appeal-shown")).to.deep.equal([]);
      expect(appeal.shows).to.equal(false);
      expect(appeal.root.textContent.trim()).to.equal("");
    });
  }

  for (const [reason, who, options] of quiet.filter(
    ([reason]) => reason !== "asked-this-visit" && reason !== "checkout-unconfirmed",
  )) {
    it(`${who}, also behind the gate: ${reason}`, async () => {
      const appeal = await anAppeal({ ...options, glance: true });
      expect(appeal.heard("appeal-suppressed")).to.deep.equal([{ reason }]);
      expect(appeal.shows).to.equal(false);
    });
  }
});

describe("the appeal is there for", () => {
  const asked: readonly (readonly [who: string, options: AppealOptions])[] = [
    ["a reader who is new", {}],
    ["one whose snooze is over", remembering({ snoozedUntil: NOON })],
    ["one who gave once, long ago", remembering({ supporter: aSupporter({ interval: "once", until: NOON }) })],
    [
      "one who has not seen it this week",
      {
        ...remembering({ campaigns: { spring: { impressions: [NOON - 8 * DAY] } } }),
        ...campaign({ frequencyCap: { impressions: 1, days: 7 } }),
      },
    ],
    ["one during the campaign", campaign({ schedule: { from: at(NOON), until: at(NOON + 1) } })],
    [
      "a reader of its language, whatever the region",
      { ...campaign({ targeting: { languages: ["en"] } }), lang: "en-GB" },
    ],
  ];
  for (const [who, options] of asked) {
    for (const glance of [true, false]) {
      it(`${who}${glance ? ", also behind the gate" : ""}`, async () => {
        const appeal = await anAppeal({ ...options, glance });
        expect(await appeal.hears("appeal-shown")).to.deep.equal({
          campaign: "spring",
          variant: "plain",
          placement: "inline",
        });
        expect(appeal.shows).to.equal(true);
        expect(appeal.heard("appeal-suppressed")).to.deep.equal([]);
      });
    }
  }
});

describe("among several campaigns", () => {
  const appeals: ConfigInput["appeals"] = [
    aCampaign({ id: "always" }),
    aCampaign({
      id: "urgent",
      priority: 10,
      targeting: { languages: ["sv"] },
      variants: [{ id: "a" }, { id: "b", weight: 3 }],
    }),
  ];

  it("the most urgent one that fits is shown", async () => {
    const swedish = await anAppeal({ config: aConfig({ appeals }), lang: "sv" });
    expect(await swedish.hears("appeal-shown")).to.include({ campaign: "urgent" });
    swedish.page.remove();
    const english = await anAppeal({ config: aConfig({ appeals }) });
    expect(await english.hears("appeal-shown")).to.include({ campaign: "always" });
  });

  it("the device's own seed draws the variant, whatever chance says now", async () => {
    const variants = new Set<string>();
    for (const seed of [1, 2, 3, 5, 8, 13, 21]) {
      const drawn = async (chance: number) => {
        const appeal = await anAppeal({ config: aConfig({ appeals }), lang: "sv", chance, reader: aReader({ seed }) });
        const { variant } = await appeal.hears("appeal-shown");
        appeal.page.remove();
        return variant;
      };
      const first = await drawn(0);
      expect(await drawn(0.99)).to.equal(first);
      variants.add(first);
    }
    expect([...variants].sort()).to.deep.equal(["a", "b"]);
  });

  it("a reader gets the variant they saw before", async () => {
    const reader = aReader({ campaigns: { urgent: { impressions: [NOON - DAY], variant: "b" } } });
    const appeal = await anAppeal({ config: aConfig({ appeals }), lang: "sv", chance: 0, reader });
    expect(await appeal.hears("appeal-shown")).to.include({ variant: "b" });
  });
});
