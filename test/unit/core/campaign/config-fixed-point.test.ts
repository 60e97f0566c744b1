import { describe, expect, it } from "vitest";
import { parseConfig } from "../../../../src/core/campaign/config.ts";
import type { ConfigInput } from "../../../../src/core/campaign/config-schema.ts";
import { aConfig } from "../../../support/builders.ts";

const everySetting: ConfigInput = {
  $schema: "https://support.example.org/support-appeal.schema.json",
  publication: {
    name: " The Example Times ",
    logo: "https://news.example/logo.svg",
    privacyPolicy: "http://localhost:8080/privacy",
    contact: "support@news.example",
  },
  currency: "eur",
  paymentMethods: ["Visa", "SEPA"],
  amounts: {
    usd: { min: 100, max: 10_000, fees: { percent: 2.9, fixed: 30 } },
    eur: { min: 250, max: 50_000, once: { suggestions: [500, 1000], default: 500 }, year: { suggestions: [5000] } },
    isk: { min: 10_000, max: 900_000 },
  },
  theme: { light: { accent: "#0b5c4a", background: "#fff" }, dark: { text: "#eee" } },
  appeals: [
    {
      id: "spring:2026",
      placement: "banner",
      priority: 5,
      schedule: { from: "2026-03-01", until: "2026-05-31T23:59:59+02:00", timeZone: "Europe/Berlin" },
      audience: "gave-before",
      targeting: { paths: ["/news/*"], exceptPaths: ["/news/deaths"], languages: ["de", "fr-CH"] },
      frequencyCap: { impressions: 3, days: 30 },
      variants: [
        {
          id: "a",
          weight: 0.5,
          heading: "Stand with us",
          body: ["One.", "Two."],
          signature: "The editors",
          currency: "isk",
          interval: "month",
        },
        { id: "b", weight: 0 },
      ],
    },
    { id: "rest", variants: [{ id: "only" }] },
  ],
};

describe("a parsed config, sent as JSON and parsed again,", () => {
  it.each<readonly [what: string, input: ConfigInput]>([
    ["that said nothing", {}],
    ["with no appeals", { appeals: [] }],
    ["that left everything to defaults", { publication: {}, appeals: [{ id: "a", variants: [{ id: "a" }] }] }],
    [
      "with limits that no built-in suggestion fits",
      { amounts: { usd: { min: 50_000, max: 70_000 }, kwd: { min: 500, max: 600 } } },
    ],
    ["with every setting", everySetting],
  ])("%s stays the same", (_, input) => {
    const config = aConfig(input);
    expect(parseConfig(JSON.parse(JSON.stringify(config)))).toEqual({ ok: true, value: config });
  });

  it("leaves the publisher's own object alone", () => {
    const before = structuredClone(everySetting);
    aConfig(everySetting);
    expect(everySetting).toEqual(before);
  });
});
