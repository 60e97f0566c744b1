import { describe, expect, it } from "vitest";
import { deskLanguages } from "../../../../src/desk/words/choose-language.ts";
import { loadStudioWords } from "../../../../src/desk/words/studio/load-studio-words.ts";
import { placeholders, textsIn } from "../support/texts-in.ts";

describe.for(deskLanguages)("the studio in %s", (language) => {
  it("has a text for each of the English ones, and fills in the same", async () => {
    const own = new Map(textsIn(await loadStudioWords(language)));
    for (const [path, text] of textsIn(await loadStudioWords("en"))) {
      expect((own.get(path) ?? "").trim(), path).not.toBe("");
      const isOptional = path.startsWith("saving.saved");
      if (!isOptional) expect(placeholders(own.get(path) ?? ""), path).toEqual(placeholders(text));
    }
  });
});
