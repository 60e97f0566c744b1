import { describe, expect, it } from "vitest";
import { locales } from "../../../../src/core/locale.ts";
import { loadMessages } from "../../../../src/element/messages/load-messages.ts";
import { words as english } from "../../../../src/server/words/en.ts";
import { loadEndpointWords } from "../../../../src/server/words/load-words.ts";
import { foreignLetters, muchLonger, ownLetters, placeholdersOf, textsOf } from "../../../support/texts-of.ts";

const englishTexts = textsOf(english);

describe.each(locales)("the endpoint's pages and mail in %s", async (locale) => {
  const words = await loadEndpointWords(locale);
  const texts = textsOf(words);

  it("say everything that they say in English, with the same values, and nothing else", () => {
    expect([...texts.keys()].sort()).toEqual([...englishTexts.keys()].sort());
    expect(placeholdersOf(texts)).toEqual(placeholdersOf(englishTexts));
  });

  it("have no text empty, and none of English", () => {
    expect([...texts].filter(([, text]) => text.trim() === "")).toEqual([]);
    // What is nothing but a value is the same everywhere.
    const same = [...texts].filter(
      ([path, text]) => path !== "dir" && !/^\{\w+\}$/.test(text) && text === englishTexts.get(path),
    );
    expect(locale === "en" ? [] : same).toEqual([]);
  });

  it("take up hardly more room than in English, and do not shout", () => {
    // Each has the width of a page to itself.
    expect(muchLonger(texts, englishTexts, 2)).toEqual([]);
    expect([...texts].filter(([, text]) => /[!¡！]/.test(text))).toEqual([]);
  });

  it("are written as the widget is: in its direction, and with its name for a paper without one", async () => {
    const { dir, early } = await loadMessages(locale);
    expect([words.dir, words.thisPublication]).toEqual([dir, early.thisPublication]);
  });
});

describe("a language with letters of its own", () => {
  it.each(ownLetters)("has no others in %s", async (locale) => {
    const { dir: _, ...words } = await loadEndpointWords(locale);
    expect(foreignLetters(textsOf(words))).toEqual([]);
  });
});
