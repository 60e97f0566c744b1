import { describe, expect, it } from "vitest";
import { deskLanguages } from "../../../../src/desk/words/choose-language.ts";
import { setup as english } from "../../../../src/desk/words/setup/en.ts";
import { loadSetupWords } from "../../../../src/desk/words/setup/load-setup-words.ts";
import { placeholders, textsIn } from "../support/texts-in.ts";

describe.for(deskLanguages.filter((language) => language !== "en"))("the setup in %s", (language) => {
  it("has a text of its own for each of the English ones, and fills in the same", async () => {
    const own = new Map(textsIn(await loadSetupWords(language)));
    for (const [path, text] of textsIn(english)) {
      const translated = own.get(path) ?? "";
      expect(translated.trim(), path).not.toBe("");
      expect(placeholders(translated), path).toEqual(placeholders(text));
      // In Dutch it is the same word.
      if (!(language === "nl" && path === "states.later")) expect(translated, path).not.toBe(text);
    }
  });
});
