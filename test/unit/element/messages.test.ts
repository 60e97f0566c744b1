import { describe, expect, it } from "vitest";
import { loadMessages } from "../../../src/element/messages/load-messages.ts";
import { locales, pickLocale } from "../../../src/core/locale.ts";
import { messages as english } from "../../../src/element/messages/en.ts";
import type { Messages } from "../../../src/element/messages/messages.ts";
import { Speech } from "../../../src/element/speech.ts";

const days = Array.from({ length: 31 }, (_, index) => index + 1);

describe.each(locales)("the widget in %s", async (locale) => {
  const messages = await loadMessages(locale);
  const texts = textsOf(messages);

  it("says everything it says in English, and nothing else", () => {
    expect([...texts.keys()].sort()).toEqual([...textsOf(english).keys()].sort());
  });

  it("fills in the same values as in English", () => {
    expect(placeholdersOf(texts)).toEqual(placeholdersOf(textsOf(english)));
  });

  it("leaves no text empty", () => {
    expect([...texts].filter(([, text]) => text.trim() === "")).toEqual([]);
  });

  it("does not shout", () => {
    expect([...texts].filter(([, text]) => /[!¡！]/.test(text))).toEqual([]);
  });

  it("calls the Continue button by the name written on it", () => {
    expect(messages.late.checkoutProblem.offline).toContain(messages.early.continue);
    expect(messages.late.checkoutProblem.busy).toContain(messages.early.continue);
  });

  it("has an ordinal for no plural category that the language lacks, and a number in each", () => {
    const { pluralCategories } = new Intl.PluralRules(locale, { type: "ordinal" }).resolvedOptions();
    expect(pluralCategories).toEqual(expect.arrayContaining(Object.keys(messages.early.ordinal)));
    expect(Object.values(messages.early.ordinal).filter((ordinal) => !ordinal.includes("{n}"))).toEqual([]);
  });

  it("names every day of the month a reader may be charged on", () => {
    const speech = new Speech(messages, locale, "The Harbour Post");
    for (const day of days) {
      const sentence = speech.willHappen(
        5000,
        { currency: "usd", interval: "month" },
        new Date(2025, 0, day, 12).getTime(),
      );
      expect(sentence).toMatch(new RegExp(`(?<!\\d)${day}(?!\\d)`));
      expect(sentence).not.toMatch(/[{}]/);
    }
  });
});

describe("the day of a monthly charge", () => {
  it.each([
    ["ar", 23, "5 € اليوم، ثم 5 € في يوم 23 من كل شهر."],
    ["de", 23, "Heute 5 €, danach 5 € jeweils am 23. des Monats."],
    ["en", 23, "€5 today, then €5 on the 23rd of each month."],
    ["es", 1, "5 € hoy y después 5 € el 1 de cada mes."],
    ["fr", 1, "5 € aujourd’hui, puis 5 € le 1er de chaque mois."],
    ["fr", 23, "5 € aujourd’hui, puis 5 € le 23 de chaque mois."],
    ["ja", 23, "本日€5、以後は毎月23日に€5をお支払いいただきます。"],
    ["sv", 1, "5 € i dag, därefter 5 € den 1:a varje månad."],
    ["sv", 23, "5 € i dag, därefter 5 € den 23:e varje månad."],
  ])("reads as a sentence in %s on day %i", async (locale, day, sentence) => {
    const speech = new Speech(await loadMessages(locale), locale, undefined);
    const said = speech.willHappen(500, { currency: "eur", interval: "month" }, new Date(2025, 2, day, 12).getTime());
    expect(withoutMarks(said)).toContain(sentence);
  });
});

describe("the language for a page", () => {
  it("is the page's own, whatever its region or script", () => {
    expect(["de", "de-AT", "AR-eg", "fr-CA", "es-419", "ja-Jpan-JP", "sv-FI"].map(pickLocale)).toEqual([
      "de",
      "de",
      "ar",
      "fr",
      "es",
      "ja",
      "sv",
    ]);
  });

  it("is English where the widget does not speak the page's", () => {
    expect(["pt-BR", "frr", "x-de", ""].map(pickLocale)).toEqual(["en", "en", "en", "en"]);
  });
});

/** Every text by its path ("willHappen.once"). Ordinals have their own rules: each language has other categories. */
function textsOf(messages: Messages): Map<string, string> {
  return new Map(flatten({ ...messages.early, ...messages.late }).filter(([path]) => !path.startsWith("ordinal.")));
}

function flatten(value: unknown, path: readonly string[] = []): [string, string][] {
  if (typeof value === "string") return [[path.join("."), value]];
  return Object.entries(value as object).flatMap(([key, each]) => flatten(each, [...path, key]));
}

function placeholdersOf(texts: ReadonlyMap<string, string>): Record<string, string[]> {
  return Object.fromEntries([...texts].map(([key, text]) => [key, [...new Set(text.match(/\{[^}]*\}/g))].sort()]));
}

/** Without what `Intl` adds for layout: no-break spaces, right-to-left marks. */
function withoutMarks(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, " ").replace(/[\u200f\u2068\u2069]/g, "");
}
