import { describe, expect, it } from "vitest";
import { configSchema, type ConfigInput } from "../../../../src/core/campaign/config-schema.ts";
import { readWholeConfig } from "../../../../src/core/campaign/read-whole-config.ts";
import { aConfig } from "../../../support/builders.ts";

const colours = { accent: "#0b5c4a", background: "#ffffff", text: "#111111" };
const everySetting: ConfigInput = {
  publication: {
    name: "The Example Times",
    logo: "https://news.example/logo.svg",
    privacyPolicy: "https://news.example/privacy",
    contact: "support@news.example",
    manage: "https://news.example/manage",
    share: "https://news.example/share",
    kind: "nonprofit",
    checkoutDomain: "pay.news.example",
  },
  origins: ["https://news.example"],
  mail: true,
  currency: "usd",
  paymentMethods: ["Visa"],
  amounts: { usd: { min: 100, max: 10_000, fees: { percent: 2.9, fixed: 30 } } },
  goals: [
    {
      id: "van",
      kind: "amount",
      target: 500_000,
      currency: "usd",
      from: "2026-01-01",
      url: "https://news.example/van",
    },
  ],
  newsletter: { id: "weekly", consent: "Yes, send it." },
  tallies: { sample: 0.5, sections: false },
  theme: { light: colours, dark: colours },
  messages: { de: { continue: "Zur Kasse" } },
  appeals: [
    {
      id: "autumn",
      placement: "wall",
      priority: 2,
      after: { campaign: "spring", days: 3 },
      wall: { afterParagraphs: 2, freeArticles: 3, days: 14, strict: true },
      schedule: {
        from: "2026-03-01",
        until: "2026-05-31",
        days: ["mon"],
        hours: { from: "18:00", until: "23:00" },
        timeZone: "Europe/Berlin",
      },
      audience: "gave-before",
      targeting: {
        paths: ["/news/*"],
        exceptPaths: ["/news/deaths"],
        languages: ["de"],
        sections: ["Local"],
        exceptSections: ["Sport"],
        tags: ["a"],
        exceptTags: ["b"],
        countries: ["DE"],
        exceptCountries: ["FR"],
        devices: ["phone"],
        referrers: ["direct"],
        utm: { source: ["newsletter"] },
        articlesRead: { min: 2, max: 9, days: 7 },
        visits: { min: 1, max: 5 },
      },
      frequencyCap: { impressions: 3, days: 30, perDay: 2 },
      rest: [7, 30],
      holdback: 0.1,
      learn: true,
      dismissalPrice: 5,
      goal: "van",
      nudge: true,
      coverFees: true,
      note: true,
      variants: [
        {
          id: "a",
          weight: 0.5,
          heading: "Stand with us",
          body: ["One."],
          signature: "We",
          currency: "usd",
          interval: "month",
        },
        { id: "b" },
      ],
    },
    {
      id: "spring",
      status: "draft",
      placement: "modal",
      opens: { afterSeconds: 3, afterScroll: 50, onExit: true },
      variants: [{ id: "a" }],
    },
    { id: "middle", at: { selector: "p", after: 2 }, variants: [{ id: "a" }] },
  ],
};

/** The endpoint writes the pages in itself. */
const sent = (config: object | undefined): unknown => JSON.parse(JSON.stringify({ ...config, pages: "^/" }));

describe("the whole config, as the endpoint sends it", () => {
  it.each<readonly [what: string, input: ConfigInput]>([
    ["says nothing", {}],
    ["has no appeals", { appeals: [] }],
    ["has every setting", everySetting],
  ])("is read as the parser reads it where it %s", (_, input) => {
    const config = aConfig(input);
    expect(sent(readWholeConfig(sent(config)))).toEqual(sent(config));
  });

  it("is tried here with every setting that there is", () => {
    const forgotten = (schema: unknown, value: unknown, path: string): string[] => {
      const { entries, wrapped, pipe, item, value: inner } = schema as Readonly<Record<string, unknown>>;
      if (Array.isArray(pipe)) return forgotten(pipe[0], value, path);
      if (wrapped !== undefined) return forgotten(wrapped, value, path);
      if (item !== undefined) {
        const list = Array.isArray(value) ? (value as unknown[]) : [];
        const missing = list.map((each) => forgotten(item, each, path));
        // One of a list may lack what another one has.
        return missing.reduce((one, other) => one.filter((each) => other.includes(each)), missing[0] ?? []);
      }
      if (entries !== undefined)
        return Object.entries(entries as object).flatMap(([name, each]) => {
          const at = `${path}.${name}`;
          const given = (value as Readonly<Record<string, unknown>>)[name];
          return given === undefined ? [at] : forgotten(each, given, at);
        });
      if (inner !== undefined && typeof value === "object" && value !== null)
        return Object.values(value).flatMap((each) => forgotten(inner, each, path));
      return [];
    };
    const config = sent(aConfig(everySetting));
    // The endpoint leaves out what names the schema, and where addresses of readers are passed on to.
    expect(forgotten(configSchema, config, "")).toEqual([".$schema", ".newsletter.forward"]);
  });

  it.each<readonly [what: string, change: (config: Record<string, unknown>) => object]>([
    ["a setting that is not known here", (config) => ({ ...config, colour: "red" })],
    ["one deep within it", (config) => ({ ...config, appeals: [{ ...firstOf(config), wall: { height: 3 } }] })],
    ["a text where a number belongs", (config) => ({ ...config, appeals: [{ ...firstOf(config), holdback: "0.1" }] })],
    ["less than the endpoint writes", ({ currency: _, ...config }) => config],
  ])("is for the parser with %s", (_, change) => {
    expect(readWholeConfig(change(sent(aConfig(everySetting)) as Record<string, unknown>))).toBeUndefined();
  });
});

function firstOf({ appeals }: Record<string, unknown>): object {
  const [first] = appeals as readonly object[];
  if (first === undefined) throw new Error("the config has no campaign");
  return first;
}
