import { expect, it } from "vitest";
import { joinSentences } from "../../../src/core/join-sentences.ts";

it.each([
  ["One. Two.", ["One.", "Two."]],
  ["一。二。", ["一。", "二。"]],
  ["Ein Satz. Noch einer. Und einer.", ["Ein Satz.", "Noch einer.", "Und einer."]],
])("%s", (joined, sentences) => {
  expect(joinSentences(...sentences)).toBe(joined);
});
