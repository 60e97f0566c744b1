import { describe, expect, it } from "vitest";
import { deskLanguages } from "../../../src/desk/words/choose-language.ts";
import { setup as english } from "../../../src/desk/words/setup/en.ts";
import { loadSetupWords } from "../../../src/desk/words/setup/load-setup-words.ts";

function textsIn(words: object, path = ""): [path: string, text: string][] {
  return Object.entries(words).flatMap(([name, value]: [string, unknown]) =>
    typeof value === "object" && value !== null
      ? textsIn(value, `${path}${name}.`)
      : [[`${path}${name}`, String(value)] as [string, string]],
  );
}

const placeholders = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();

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
