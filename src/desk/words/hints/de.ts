import type { HintsWords } from "./hints-words.ts";

export const hints: HintsWords = {
  heading: "Wie es sich liest",
  none: "Nichts darin dürfte Lesende stolpern lassen, soweit sich das zählen lässt.",
  hint: {
    lines: "{letters} Zeichen: Auf einem schmalen Telefon passen hier etwa {fits} in {lines} Zeilen.",
    sentence: "{words} Wörter in einem Satz, wo {most} genügen: {sentence}",
    capitals: "In Großbuchstaben, was wie Schreien klingt: {words}.",
    exclamations: "{count} Ausrufezeichen: Eines ist laut genug.",
    questions: "{count} Fragen: Eine wird beantwortet.",
    urgency: "{phrase} ohne Datum: Sagen Sie, bis wann, oder lassen Sie es weg.",
  },
  unmeasured: "Nicht geprüft, weil es sich in dieser Sprache nicht zählen lässt: {measures}.",
  measure: {
    sentence: "die Länge der Sätze",
    capitals: "Wörter in Großbuchstaben",
    urgency: "Dringlichkeit ohne Datum",
  },
};
