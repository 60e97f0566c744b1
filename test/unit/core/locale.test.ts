import { describe, expect, it } from "vitest";
import { locales, pickLocale, spokenLocale } from "../../../src/core/locale.ts";
import { usableLocale } from "../../../src/core/usable-locale.ts";

describe("the language for a page", () => {
  it("is one of at least 28, each spoken to those who ask for it by its own name", () => {
    expect(locales.length).toBeGreaterThanOrEqual(28);
    expect(locales.map(pickLocale)).toEqual(locales);
  });

  it.each([
    ["de-AT", "de"],
    ["AR-eg", "ar"],
    ["es-419", "es"],
    ["ja-Jpan-JP", "ja"],
    ["pt_BR", "pt"],
    ["de_DE_formal", "de"],
    ["pt-PT-ao90", "pt"],
    ["nn-NO", "nb"],
    ["no", "nb"],
    ["iw_IL", "he"],
    ["in_ID", "id"],
    ["zh", "zh-Hans"],
    ["zh-CN", "zh-Hans"],
    ["zh_TW", "zh-Hant"],
    ["zh-Hant-HK", "zh-Hant"],
    ["zh-HK", "zh-Hant"],
    ["zh-Hans-HK", "zh-Hans"],
  ])("for %s is %s, in whatever form it was written", (tag, locale) => expect(pickLocale(tag)).toBe(locale));

  it.each(["cy", "frr", "x-de", "ckb", "english", "constructor", "__proto__", "c", "-", "*", ""])(
    "for %j is English: the widget does not speak it",
    (tag) => expect(pickLocale(tag)).toBe("en"),
  );
});

describe("the locale of what is written", () => {
  it.each([
    ["de-AT", "de-AT"],
    ["ar-EG", "ar-EG"],
    ["en_US", "en-US"],
    ["en-us", "en-US"],
    ["de_DE", "de-DE"],
    ["de_DE.UTF-8", "de-DE"],
    ["pt-PT-ao90", "pt-PT"],
    ["zh_TW", "zh-TW"],
    ["no-NO", "nb"],
    ["nn-NO", "nb"],
    ["iw-IL", "he-IL"],
    ["cy", "en"],
    ["english", "en"],
    ["", "en"],
    ["frr", "en"],
  ])("for %j is %s: of one language with the words", (tag, locale) => expect(spokenLocale(tag)).toBe(locale));

  it.each([
    ["cy_GB", "cy-GB"],
    [" de ", "de"],
    ["<script>", "en"],
    ["a".repeat(100), "en"],
  ])("is one that Intl takes: %j", (tag, locale) => {
    expect(usableLocale(tag)).toBe(locale);
    expect(() => new Intl.NumberFormat(usableLocale(tag))).not.toThrow();
  });
});
