import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placements } from "../../../../src/core/campaign/placement.ts";
import { headingRoom, readingHints } from "../../../../src/core/desk/studio/reading-hints.ts";
import { locales } from "../../../../src/core/locale.ts";

const kinds = (text: string, language = "en") => readingHints(text, language).hints.map(({ kind }) => kind);

describe("how a text reads", () => {
  it("is nothing to speak of where it is plain", () => {
    expect(readingHints("We have no owner but our readers. Will you join them? Thank you!", "en")).toEqual({
      hints: [],
      unmeasured: [],
    });
  });

  it("names the sentence that is too long, and how long it is", () => {
    const long = `We ${Array.from({ length: 25 }, () => "word").join(" ")}.`;
    expect(readingHints(`Short. ${long} Short.`, "en").hints).toEqual([
      { kind: "sentence", sentence: long, words: 26, most: 25 },
    ]);
    const german = `${Array.from({ length: 21 }, () => "Wort").join(" ")}.`;
    expect(kinds(german, "de")).toEqual(["sentence"]);
    expect(kinds(german, "nl")).toEqual([]);
  });

  it("hears words in capitals, but not abbreviations", () => {
    expect(readingHints("HELP us NOW, says NASA of the EU", "en").hints).toEqual([]);
    expect(readingHints("PLEASE, give TODAY", "en").hints).toEqual([{ kind: "capitals", words: ["PLEASE", "TODAY"] }]);
    expect(kinds("ΒΟΗΘΗΣΤΕ μας", "el")).toEqual(["capitals"]);
    expect(kinds("ありがとう、東京都民の皆様", "ja")).toEqual([]);
  });

  it("counts marks that stand more than once, in any script", () => {
    expect(kinds("Give! Now!")).toEqual(["exclamations"]);
    expect(kinds("¿Por qué? ¿Y ahora?", "es")).toEqual(["questions"]);
    expect(kinds("لماذا؟ ومتى؟", "ar")).toEqual(["questions"]);
  });

  it.each([
    ["en", "It’s your last chance"],
    ["de", "Das ist die letzte Chance"],
    ["es", "Es la última oportunidad"],
    ["fr", "C’est la dernière chance"],
    ["it", "È l’ultima occasione"],
    ["nl", "Dit is de laatste kans"],
    ["pt", "É a última oportunidade"],
  ])("asks until when it is urgent (%s)", (language, text) => {
    expect(kinds(text, language)).toEqual(["urgency"]);
    expect(kinds(`${text}: 31/12`, language)).toEqual([]);
    expect(kinds(`${text}: {date|soon}`, language)).toEqual([]);
  });

  it("says what it has not looked at", () => {
    expect(readingHints("Ostatnia szansa", "pl").unmeasured).toEqual(["urgency"]);
    expect(readingHints("xx", "eu").unmeasured).toEqual(["sentence", "capitals", "urgency"]);
  });

  it("holds a heading against the room that its placement has", () => {
    for (const placement of placements) {
      const { letters, lines } = headingRoom[placement];
      const spot = { part: "heading", placement } as const;
      const most = "x".repeat(letters * lines);
      expect(readingHints(most, "en", spot).hints).toEqual([]);
      expect(readingHints(`${most}x`, "en", spot).hints).toEqual([
        { kind: "lines", letters: letters * lines + 1, fits: letters * lines, lines },
      ]);
      expect(readingHints(`${most}x`, "en", { ...spot, part: "body" }).hints).toEqual([]);
      expect(readingHints("字".repeat(letters * lines), "ja", spot).hints.map(({ kind }) => kind)).toContain("lines");
    }
  });

  it("never stumbles itself, whatever the text and the language", () => {
    const languages = fc.constantFrom(...locales, "pt-BR", "xx", "");
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", maxLength: 300 }),
        languages.filter((each) => each !== ""),
        (text, language) => {
          const { hints } = readingHints(text, language, { part: "heading", placement: "header" });
          for (const hint of hints) if (hint.kind === "sentence") expect(text).toContain(hint.sentence);
        },
      ),
    );
  });
});
