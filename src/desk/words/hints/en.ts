import type { HintsWords } from "./hints-words.ts";

export const hints: HintsWords = {
  heading: "How it reads",
  none: "Nothing in it is likely to make readers stumble, as far as that can be counted.",
  hint: {
    lines: "{letters} letters: on a narrow phone about {fits} fit into {lines} lines here.",
    sentence: "{words} words in one sentence, where {most} are enough: {sentence}",
    capitals: "In capitals, which readers hear as shouting: {words}.",
    exclamations: "{count} exclamation marks: one is loud enough.",
    questions: "{count} questions: a reader answers one.",
    urgency: "{phrase} without a date: say until when, or leave it out.",
  },
  unmeasured: "Not looked at, since it can’t be counted in this language: {measures}.",
  measure: { sentence: "the length of sentences", capitals: "words in capitals", urgency: "undated urgency" },
};
