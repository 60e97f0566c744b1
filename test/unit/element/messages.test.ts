import { describe, expect, it } from "vitest";
import { loadMessages } from "../../../src/element/messages/load-messages.ts";
import { fill } from "../../../src/core/fill.ts";
import { locales } from "../../../src/core/locale.ts";
import { messages as english } from "../../../src/element/messages/en.ts";
import type { Interval } from "../../../src/core/money/interval.ts";
import { planText } from "../../../src/element/late/plan-text.ts";
import { choose } from "../../../src/visit/choose.ts";
import { openAsking } from "../../../src/visit/open-asking.ts";
import {
  foreignLetters,
  muchLonger,
  ownLetters,
  placeholdersOf,
  textsOf as allTextsOf,
} from "../../support/texts-of.ts";
import { aCampaign, aConfig } from "../../support/builders.ts";
import type { FirstMessages, Messages } from "../../../src/element/messages/messages.ts";
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

  it("has no English left in it", () => {
    const said = [...texts].filter(([path, text]) => path !== "firstOfMonth" && text === textsOf(english).get(path));
    expect(locale === "en" ? [] : said).toEqual([]);
  });

  it("says nothing at much more length than in English", () => {
    expect(muchLonger(texts, textsOf(english))).toEqual([]);
    // They stand beside one another on a phone.
    const { once, month, year } = messages.early;
    expect([once, month, year].filter((text) => text.length > 16)).toEqual([]);
  });

  it("does not shout", () => {
    expect([...texts].filter(([, text]) => /[!¡！]/.test(text))).toEqual([]);
  });

  it("calls the Continue button by the name written on it", () => {
    expect(messages.late.checkoutProblem.offline).toContain(messages.early.continue);
    expect(messages.late.checkoutProblem.busy).toContain(messages.early.continue);
    expect(messages.late.checkoutProblem["open-elsewhere"]).toContain(messages.early.continue);
  });

  it("has an ordinal for no plural category that the language lacks, and a number in each", () => {
    const { pluralCategories } = new Intl.PluralRules(locale, { type: "ordinal" }).resolvedOptions();
    expect(pluralCategories).toEqual(expect.arrayContaining(Object.keys(messages.late.ordinal)));
    expect(Object.values(messages.late.ordinal).filter((ordinal) => !ordinal.includes("{n}"))).toEqual([]);
  });

  it("names every day of the month a reader may be charged on", () => {
    for (const day of days) {
      const sentence = planIn(messages, locale, "month", new Date(2025, 0, day, 12));
      expect(sentence).toMatch(new RegExp(`(?<!\\p{Nd})${day.toLocaleString(locale)}(?!\\p{Nd})`, "u"));
      expect(sentence).not.toMatch(/[{}]/);
    }
  });
});

describe("a language with letters of its own", () => {
  it.each(ownLetters)("has no others in %s", async (locale) => {
    expect(foreignLetters(textsOf(await loadMessages(locale)))).toEqual([]);
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
    const said = planIn(await loadMessages(locale), locale, "month", new Date(2025, 2, day, 12));
    expect(withoutMarks(said)).toContain(sentence);
  });
});

describe("the day of a yearly charge", () => {
  it.each([
    ["fr", 0, 1, "le 1er janvier de chaque année"],
    ["fa", 2, 22, "۲۲ مارس"],
    ["ar-SA", 2, 22, "٢٢ مارس"],
    ["pl", 10, 1, "1 listopada"],
    ["fr", 0, 11, "le 11 janvier de chaque année"],
    ["fr-CA", 11, 21, "le 21 décembre de chaque année"],
    ["en", 0, 1, "on January 1 each year"],
    ["de", 0, 1, "jedes Jahr am 1. Januar"],
    ["ja", 0, 1, "毎年1月1日に"],
  ])("reads as a date in %s", async (locale, month, day, words) => {
    const said = planIn(await loadMessages(locale), locale, "year", new Date(2026, month, day, 12));
    expect(withoutMarks(said)).toContain(words);
  });
});

describe("words that readers of the language asked for", async () => {
  const [en, de, es, fr, sv, ja] = await Promise.all(["en", "de", "es", "fr", "sv", "ja"].map(loadMessages));

  it.each([
    [en?.late.campaign, "Not this time"],
    [de?.late.snoozed, "Wir fragen Sie erst wieder ab {date}"],
    [de?.late.thanksOnce, "für alle zugänglich"],
    [es?.late.amountProblem["too-small"], "es de {limit}"],
    [fr?.late.thanksMonth, "{amount} seront prélevés chaque mois"],
    [sv?.early.month, "Varje månad"],
    [sv?.early.year, "Varje år"],
    [ja?.early.remindLater, "後で"],
    [ja?.early.continue, "お支払いへ進む"],
    [ja?.late.cancelAnyTime, "いつでも停止できます"],
  ])("%s", (said, words) => expect(said).toContain(words));

  it("have narrow spaces before French signs, and no line begins with one", () => {
    const french = [...(fr === undefined ? [] : textsOf(fr).values())];
    expect(french.filter((text) => /[^\u202f][?;»]|«[^\u202f]/.test(text))).toEqual([]);
  });
});

describe("the built-in copy", () => {
  it.each(locales)("says in %s nothing of a publisher that it can't know", async (locale) => {
    const { early } = await loadMessages(locale);
    const copy = [early.heading, ...early.body].join(" ");
    expect(copy).not.toMatch(
      /owner|report|newsroom|days|free|Eigentümer|Redaktion|Tage|propietario|redacción|propriétaire|rédaction|ägare|redaktion|オーナー|取材|編集|مالك|تحرير/i,
    );
    expect(copy).toContain("{publication}");
  });
});

describe("a value that is filled in", () => {
  it("is isolated, and without what steers the direction", () => {
    expect(fill("{a} – {b}", { a: "x\u202ey\u0000", b: "z" })).toBe("\u2068xy\u2069 – \u2068z\u2069");
  });

  it("that ends in a dot ends the sentence", () => {
    expect(fill("Give {a}. {a}, then.", { a: "5 د.ك.\u200f" })).toBe(
      "Give \u20685 د.ك.\u200f\u2069 \u20685 د.ك.\u200f\u2069, then.",
    );
    expect(fill("Give {a}.", { a: "$5" })).toBe("Give \u2068$5\u2069.");
  });
});

/** The line before Continue for 5 euro. */
function planIn(messages: Messages & FirstMessages, locale: string, interval: Interval, now: Date): string {
  const config = aConfig();
  const campaign = aCampaign();
  const [variant = { id: "plain", weight: 1 }] = campaign.variants;
  const opened = openAsking(
    config,
    { campaign, variant },
    { currency: "eur", interval, language: locale },
    now.getTime(),
  );
  const asking = choose(opened, { type: "choose-amount", amount: 500 }, now.getTime()) ?? opened;
  const speech = new Speech(messages, locale, "The Harbour Post");
  const unused = () => undefined;
  return planText(asking, { config, speech, late: messages.late, act: unused, focus: unused });
}

/** Every text by its path. Ordinals have their own rules: each language has other categories. */
function textsOf(messages: Messages): Map<string, string> {
  const all = allTextsOf({ ...messages.early, ...messages.late });
  return new Map([...all].filter(([path]) => !path.startsWith("ordinal.")));
}

/** Without what `Intl` adds for layout: no-break spaces, right-to-left marks. */
function withoutMarks(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, " ").replace(/[\u200f\u2068\u2069]/g, "");
}
