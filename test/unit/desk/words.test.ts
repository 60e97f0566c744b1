import { describe, expect, it } from "vitest";
import { chooseLanguage, deskLanguages } from "../../../src/desk/words/choose-language.ts";
import { words as english } from "../../../src/desk/words/en.ts";
import { loadWords } from "../../../src/desk/words/load-words.ts";
import { placeholders, textsIn } from "./support/texts-in.ts";

const sameInFrench = new Set(["money.gifts", "money.net", "risk.count", "rules.articles.one", "rules.articles.other"]);
/** Each language has as many forms of its own as its grammar asks for. */
const isGrammar = (path: string) => /^(rules\.(country\.|readersWho$|languages$)|changes\.colon$)/.test(path);

describe.for(deskLanguages.filter((language) => language !== "en"))("the desk in %s", (language) => {
  it("has a text of its own for each of the English ones, and fills in the same", async () => {
    const own = new Map(textsIn(await loadWords(language)));
    for (const [path, text] of textsIn(english)) {
      if (isGrammar(path)) continue;
      const translated = own.get(path) ?? "";
      expect(translated.trim(), path).not.toBe("");
      expect(placeholders(translated), path).toEqual(placeholders(text));
      if (!sameInFrench.has(path) || language !== "fr") expect(translated, path).not.toBe(text);
    }
  });
});

it("the desk speaks the first language of the browser's that it knows, with its region", () => {
  expect(chooseLanguage(["sv-SE", "de-AT", "en"])).toEqual({ language: "de", locale: "de-AT" });
  expect(chooseLanguage(["pt-BR"])).toEqual({ language: "pt", locale: "pt-BR" });
  expect(chooseLanguage(["en-GB", "fr"])).toEqual({ language: "en", locale: "en-GB" });
  expect(chooseLanguage(["xx"])).toEqual({ language: "en", locale: "en" });
});
