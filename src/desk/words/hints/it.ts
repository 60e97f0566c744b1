import type { HintsWords } from "./hints-words.ts";

export const hints: HintsWords = {
  heading: "Come si legge",
  none: "Nulla dovrebbe far inciampare chi legge, per quanto si può contare.",
  hint: {
    lines: "{letters} caratteri: su un telefono stretto qui ne stanno circa {fits} in {lines} righe.",
    sentence: "{words} parole in una frase, dove ne bastano {most}: {sentence}",
    capitals: "In maiuscolo, che suona come un grido: {words}.",
    exclamations: "{count} punti esclamativi: uno basta.",
    questions: "{count} domande: si risponde a una.",
    urgency: "{phrase} senza data: dica fino a quando, o lo tolga.",
  },
  unmeasured: "Non guardato, perché in questa lingua non si può contare: {measures}.",
  measure: {
    sentence: "la lunghezza delle frasi",
    capitals: "le parole in maiuscolo",
    urgency: "l’urgenza senza data",
  },
};
