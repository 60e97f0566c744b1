import { describe, expect, it } from "vitest";
import { createDeskSpeech } from "../../../../src/desk/desk-speech.ts";
import { sayDays, sayTime } from "../../../../src/desk/say/say-time.ts";
import { words } from "../../../../src/desk/words/en.ts";
import { loadWords } from "../../../../src/desk/words/load-words.ts";

const english = createDeskSpeech(words, "en-US");

describe("how long something is", () => {
  it("is one day, or several, as the language has it", async () => {
    expect([sayDays(english, 1), sayDays(english, 1200)]).toEqual(["1 day", "1,200 days"]);
    const german = createDeskSpeech(await loadWords("de"), "de-DE");
    expect([sayDays(german, 1), sayDays(german, 12)]).toEqual(["1 Tag", "12 Tage"]);
  });

  it.each([
    [0.7, "42 minutes"],
    [3.2, "3 hours"],
    [49, "2 days"],
  ])("is told of %d hours in the unit of which there are several", (hours, said) => {
    expect(sayTime(english, hours)).toBe(said);
  });
});
