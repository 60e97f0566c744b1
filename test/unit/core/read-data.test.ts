import { afterEach, describe, expect, it } from "vitest";
import { readConfig } from "../../../src/core/campaign/read-config.ts";
import { parseReaderMemory } from "../../../src/core/reader/parse-reader-memory.ts";
import { fields, finite, flag, listOf, maybe, oneOf, recordOf, text } from "../../../src/core/read-data.ts";
import { aCampaign, aConfig, aPending, aReader, NOON } from "../../support/builders.ts";

const person = fields<{ readonly name: string; readonly age?: number | undefined }>({ name: text, age: maybe(finite) });

describe("reading data", () => {
  it("takes what is as it should be, and leaves out what it does not know", () => {
    expect({ ...person({ name: "Ada", age: 36, town: "London" }) }).toEqual({ name: "Ada", age: 36 });
    expect(listOf(flag)([true, false])).toEqual([true, false]);
    expect({ ...recordOf(finite)({ a: 1, b: 2 }) }).toEqual({ a: 1, b: 2 });
    expect(oneOf(["once", "month"])("month")).toBe("month");
  });

  it.each([
    ["a list for an object", () => person([])],
    ["nothing for an object", () => person(null)],
    ["a missing field", () => person({ age: 1 })],
    ["a number that is none", () => finite(Number.NaN)],
    ["a text for a number", () => finite("1")],
    ["an object for a list", () => listOf(text)({ 0: "a" })],
    ["a word that is none of them", () => oneOf(["a"])("b")],
    ["no flag", () => flag(1)],
  ])("refuses %s", (_, read) => {
    expect(read).toThrow(TypeError);
  });
});

describe("on a page that has put members on Object.prototype", () => {
  const planted: Readonly<Record<string, unknown>> = {
    age: 99,
    manage: "https://evil.example",
    privacyPolicy: "javascript:alert(1)",
    snoozedUntil: NOON * 2,
    pending: aPending(),
    extend: () => undefined,
  };
  const shared: object = Object.getPrototypeOf({});
  const plant = () => {
    for (const [name, value] of Object.entries(planted))
      Reflect.defineProperty(shared, name, { value, enumerable: true, configurable: true, writable: true });
  };
  const clear = () => {
    for (const name of Object.keys(planted)) Reflect.deleteProperty(shared, name);
  };
  afterEach(clear);

  it("reading takes own properties alone, and what it gives inherits nothing", () => {
    const config = JSON.stringify(aConfig({ publication: { name: "The Example Times" } }));
    plant();
    const ada = person({ name: "Ada" });
    const read = readConfig(JSON.parse(config));
    const memory = parseReaderMemory({ version: 1, campaigns: {} });
    const found = [ada.age, read?.publication.manage, read?.publication.privacyPolicy];
    const remembered = memory.ok ? [memory.memory.snoozedUntil, memory.memory.pending] : ["broken"];
    clear();
    expect(found).toEqual([undefined, undefined, undefined]);
    expect(remembered).toEqual([undefined, undefined]);
  });
});

describe("a config as the endpoint sends it", () => {
  it("is taken whole", () => {
    const config = aConfig({
      mail: true,
      appeals: [aCampaign({ variants: [{ id: "a", heading: "Hello", body: ["One", "Two"] }] })],
    });
    expect(JSON.parse(JSON.stringify(readConfig(JSON.parse(JSON.stringify(config)))))).toEqual(config);
  });

  it.each([
    ["as a publisher writes it by hand", { appeals: [{ id: "spring", variants: [{ id: "a" }] }] }],
    ["that says of itself that it is complete", { complete: 1, publication: { privacyPolicy: "javascript:alert(1)" } }],
    ["that is a list", []],
    ["that is nothing", null],
  ])("is not one %s", (_, answer) => {
    expect(readConfig(answer)).toBeUndefined();
  });
});

it("what is remembered is read back as it was", () => {
  const reader = aReader({ snoozedUntil: NOON, campaigns: { spring: { impressions: [NOON], variant: "a" } } });
  expect(parseReaderMemory(structuredClone(reader))).toEqual({ ok: true, memory: reader });
});
