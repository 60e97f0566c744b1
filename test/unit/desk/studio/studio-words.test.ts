import { describe, expect, it } from "vitest";
import { deskLanguages } from "../../../../src/desk/words/choose-language.ts";
import { loadStudioWords } from "../../../../src/desk/words/studio/load-studio-words.ts";

/** Every text with its path: `publish.title`. */
function textsIn(words: object, path = ""): [path: string, text: string][] {
  return Object.entries(words).flatMap(([name, value]: [string, unknown]) =>
    typeof value === "object" && value !== null
      ? textsIn(value, `${path}${name}.`)
      : [[`${path}${name}`, String(value)] as [string, string]],
  );
}

const placeholders = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();

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
