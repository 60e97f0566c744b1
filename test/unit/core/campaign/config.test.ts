import { describe, expect, it } from "vitest";
import { defaultAmounts } from "../../../../src/core/money/amounts.ts";
import { parseConfig } from "../../../../src/core/campaign/config.ts";
import { aConfig } from "../../../support/builders.ts";

/** Every path at fault, in order. */
function pathsAtFault(input: unknown): readonly string[] {
  const parsed = parseConfig(input);
  return parsed.ok ? [] : parsed.issues.map(({ path }) => path);
}

const plain = { id: "plain" };
const spring = { id: "spring", variants: [plain] };
/** A config with one appeal, changed. */
const appeal = (change: object) => ({ appeals: [{ ...spring, ...change }] });
const usd = (change: object) => ({ amounts: { usd: { min: 100, max: 10_000, ...change } } });

describe("a config that says nothing", () => {
  it("asks inline, in the built-in currencies and words", () => {
    const config = aConfig({ publication: undefined, appeals: undefined });
    expect(config.amounts).toEqual(defaultAmounts);
    expect(config.currency).toBe("usd");
    expect(config.appeals).toMatchObject([
      {
        id: "default",
        placement: "inline",
        audience: "everyone",
        priority: 0,
        frequencyCap: { impressions: 4, days: 30, perDay: 1 },
        variants: [{ id: "default", weight: 1 }],
      },
    ]);
  });

  it("offers the publisher's first currency where none is named", () => {
    expect(aConfig({ amounts: { sek: { min: 1000, max: 100_000 }, eur: { min: 100, max: 10_000 } } }).currency).toBe(
      "sek",
    );
  });

  it("asks nobody where the list of appeals is empty on purpose", () => {
    expect(aConfig({ appeals: [] }).appeals).toEqual([]);
  });
});

describe("suggestions that a publisher leaves out", () => {
  it("are the built-in ones where they fit the limits", () => {
    expect(aConfig(usd({ max: 1_000_000 })).amounts["usd"]?.month).toEqual(defaultAmounts["usd"]?.month);
  });

  it.each([
    ["usd", 5000, 20_000],
    ["isk", 10_000, 1_000_000],
    ["kwd", 500, 600],
    ["chf", 100, 100],
    ["jpy", 50, 52],
  ])("are multiples of the least amount in %s between %i and %i", (currency, min, max) => {
    const offered = aConfig({ amounts: { [currency]: { min, max } } }).amounts[currency];
    expect(offered?.once.suggestions.length).toBeGreaterThan(0);
    expect(offered?.once.suggestions.every((each) => each >= min && each <= max)).toBe(true);
    expect(offered?.once.suggestions).toContain(offered?.once.default);
  });

  it("take the middle one as the default where only the amounts are named", () => {
    expect(aConfig(usd({ once: { suggestions: [300, 700, 900] } })).amounts["usd"]?.once.default).toBe(700);
    expect(aConfig(usd({ once: { suggestions: [300] } })).amounts["usd"]?.once.default).toBe(300);
  });
});

describe("a mistake is named by its path", () => {
  it.each<readonly [path: string, input: unknown]>([
    ["", null],
    ["", []],
    ["", "{}"],
    ["", undefined],
    ["unknown", { unknown: 1 }],
    ["appeal", { appeal: [] }],
    ["publication.url", { publication: { url: "x" } }],
    ["publication.name", { publication: { name: " " } }],
    ["publication.name", { publication: { name: "x".repeat(101) } }],
    ["publication.logo", { publication: { logo: "javascript:alert(1)" } }],
    ["publication.privacyPolicy", { publication: { privacyPolicy: "http://news.example/privacy" } }],
    ...["", "pay", "Pay.example.org", "https://pay.example.org", "pay.example.org/", "pay.example.org:443", "127.0.0.1"]
      .concat(["pay.example.org.", "a@pay.example.org", "-pay.example.org", `${"a".repeat(64)}.example.org`])
      .map((checkoutDomain) => ["publication.checkoutDomain", { publication: { checkoutDomain } }] as const),
    ["currency", { currency: "chf" }],
    ["currency", { currency: "USD" }],
    ["currency", { currency: "toString" }],
    ["currency", { amounts: {} }],
    ["paymentMethods", { paymentMethods: "Visa" }],
    ["paymentMethods[1]", { paymentMethods: ["Visa", ""] }],
    ["amounts.USD", { amounts: { USD: { min: 1, max: 2 } } }],
    ["amounts.ugx", { amounts: { ugx: { min: 100, max: 1000 } } }],
    ["amounts.uds", { amounts: { uds: { min: 100, max: 1000 } } }],
    ["amounts.usd.min", { amounts: { usd: { max: 2 } } }],
    ["amounts.usd.min", usd({ min: 20_000 })],
    ["amounts.kwd.min", { amounts: { kwd: { min: 505, max: 10_000 } } }],
    ["amounts.usd.min", usd({ min: 0 })],
    ["amounts.usd.min", usd({ min: 1.5 })],
    ["amounts.usd.min", usd({ min: "100" })],
    ["amounts.usd.week", usd({ week: { suggestions: [500] } })],
    ["amounts.usd.once.suggestions", usd({ once: { suggestions: [] } })],
    ["amounts.usd.once.suggestions", usd({ once: { suggestions: [1, 2, 3, 4, 5, 6, 7].map((each) => each * 100) } })],
    ["amounts.usd.once.suggestions[1]", usd({ once: { suggestions: [500, 99] } })],
    ["amounts.usd.year.suggestions[0]", usd({ year: { suggestions: [10_001] } })],
    ["amounts.usd.month.default", usd({ month: { suggestions: [500], default: 600 } })],
    ["amounts.usd.fees.percent", usd({ fees: { percent: 29, fixed: 30 } })],
    ["amounts.kwd.once.suggestions[0]", { amounts: { kwd: { min: 500, max: 50_000, once: { suggestions: [1234] } } } }],
    [
      "amounts.isk.once.suggestions[1]",
      { amounts: { isk: { min: 10_000, max: 900_000, once: { suggestions: [50_000, 50_050] } } } },
    ],
    ["appeals", { appeals: {} }],
    ["appeals[0]", { appeals: ["spring"] }],
    ["appeals[0].variants", { appeals: [{ id: "spring" }] }],
    ["appeals[0].variants", appeal({ variants: [] })],
    ["appeals[0].id", appeal({ id: "with space" })],
    ["appeals[0].id", appeal({ id: "" })],
    ["appeals[0].id", appeal({ id: "x".repeat(65) })],
    ["appeals[0].id", appeal({ id: "constructor" })],
    ["appeals[0].id", appeal({ id: "__proto__" })],
    ["appeals[1].id", { appeals: [spring, spring] }],
    ["appeals[0].placement", appeal({ placement: "popup" })],
    ["appeals[0].audience", appeal({ audience: "rich" })],
    ["appeals[0].priority", appeal({ priority: "high" })],
    ["appeals[0].schedule.from", appeal({ schedule: { from: "soon" } })],
    ["appeals[0].schedule.from", appeal({ schedule: { from: "12/31/2026" } })],
    ["appeals[0].schedule.from", appeal({ schedule: { from: "1" } })],
    ["appeals[0].schedule.until", appeal({ schedule: { until: "2026-13-01" } })],
    ["appeals[0].schedule.until", appeal({ schedule: { from: "2026-02-01", until: "2026-01-01" } })],
    ["appeals[0].schedule.until", appeal({ schedule: { from: "2026-02-02", until: "2026-02-01" } })],
    ["appeals[0].schedule.until", appeal({ schedule: { from: "2026-02-01", until: "2026-02-01T00:00" } })],
    ["appeals[0].schedule.until", appeal({ schedule: { until: "2026-02-30" } })],
    ["appeals[0].schedule.from", appeal({ schedule: { from: "2026-02-30T10:00:00Z" } })],
    ["appeals[0].schedule.timeZone", appeal({ schedule: { timeZone: "Berlin" } })],
    ["appeals[0].schedule.to", appeal({ schedule: { to: "2026-02-01" } })],
    ["appeals[0].targeting.paths[0]", appeal({ targeting: { paths: [""] } })],
    ["appeals[0].targeting.path", appeal({ targeting: { path: "/" } })],
    ["appeals[0].frequencyCap.impressions", appeal({ frequencyCap: { impressions: 0 } })],
    ["appeals[0].frequencyCap.days", appeal({ frequencyCap: { days: 91 } })],
    ["appeals[0].learn", appeal({ learn: "yes" })],
    ["appeals[0].dismissalPrice", appeal({ learn: true, dismissalPrice: -1 })],
    ["appeals[0].variants[1].heading", appeal({ variants: [plain, { id: "b", heading: "" }] })],
    ["appeals[0].variants[1].heading", appeal({ variants: [plain, { id: "b", heading: 5 }] })],
    ["appeals[0].variants[1].body[2]", appeal({ variants: [plain, { id: "b", body: ["a", "b", "x".repeat(2001)] }] })],
    ["appeals[0].variants[1].id", appeal({ variants: [plain, plain] })],
    ["appeals[0].variants[0].title", appeal({ variants: [{ ...plain, title: "x" }] })],
    ["appeals[0].variants[0].weight", appeal({ variants: [{ ...plain, weight: -1 }] })],
    ["appeals[0].variants", appeal({ variants: [{ ...plain, weight: 0 }] })],
    ["appeals[0].variants[0].currency", appeal({ variants: [{ ...plain, currency: "chf" }] })],
    ["appeals[0].variants[0].interval", appeal({ variants: [{ ...plain, interval: "monthly" }] })],
  ])("%s: %j", (path, input) => {
    expect(pathsAtFault(input)).toEqual([path]);
  });

  it("and all of them at once, in the order in which they were written", () => {
    const input = {
      colour: "red",
      publication: { name: "" },
      currency: "chf",
      appeals: [{ ...spring, placement: "popup", variants: [{ id: "a b" }] }, spring],
      amounts: { EUR: { min: 100, max: 200 }, usd: { min: 500, max: 100, once: { suggestions: [] } } },
    };
    expect(pathsAtFault(input)).toEqual([
      "colour",
      "publication.name",
      "currency",
      "appeals[0].variants[0].id",
      "appeals[0].placement",
      "appeals[1].id",
      "amounts.EUR",
      "amounts.usd.once.suggestions",
    ]);
  });

  it.each<readonly [words: string, input: unknown]>([
    ["must be at least 1", usd({ min: 0 })],
    ["must be a number, without quotes", usd({ min: "100" })],
    ["must be text, in quotes", { publication: { name: 5 } }],
    ["must be a list in brackets: [ … ]", { appeals: {} }],
    ["must be an object in braces: { … }", { publication: "The Example Times" }],
    ["must not be empty", usd({ once: { suggestions: [] } })],
    ["must have at most 6 entries", usd({ once: { suggestions: [1, 2, 3, 4, 5, 6, 7].map((each) => each * 100) } })],
    ["must have at most 100 characters", { publication: { name: "x".repeat(101) } }],
    ['must be "everyone", "never-gave" or "gave-before"', appeal({ audience: "rich" })],
    ["is missing", { appeals: [{ id: "spring" }] }],
    ["is not a known setting", { colour: "red" }],
  ])("in plain words: %s", (words, input) => {
    expect(parseConfig(input)).toMatchObject({ issues: [{ message: words }] });
  });

  it("in words that do not repeat what was written", () => {
    const parsed = parseConfig({ publication: { name: 4242 }, hidden: "sk_live_4242" });
    expect(parsed).toMatchObject({ ok: false });
    expect(JSON.stringify(parsed)).not.toMatch(/4242|Invalid|Received/i);
  });
});

describe("keys that reach for the prototype", () => {
  it.each(["__proto__", "constructor", "toString"])("%s is no setting", (key) => {
    expect(pathsAtFault(JSON.parse(`{"${key}": {"polluted": true}}`))).toEqual([key]);
    expect(
      pathsAtFault(JSON.parse(`{"appeals":[{"id":"a","variants":[{"id":"a","${key}":{"polluted":true}}]}]}`)),
    ).toEqual([`appeals[0].variants[0].${key}`]);
  });

  it("never become a currency, or a property of everything", () => {
    const parsed = parseConfig(JSON.parse('{"amounts":{"__proto__":{"min":1,"max":2},"usd":{"min":100,"max":1000}}}'));
    expect(parsed.ok && Object.keys(parsed.value.amounts)).toEqual(["usd"]);
    expect({}).not.toHaveProperty("min");
  });
});
