import type { HintsWords } from "./hints-words.ts";

export const hints: HintsWords = {
  heading: "Cómo se lee",
  none: "Nada debería hacer tropezar a quien lee, en lo que se puede contar.",
  hint: {
    lines: "{letters} caracteres: en un teléfono estrecho caben aquí unos {fits} en {lines} líneas.",
    sentence: "{words} palabras en una frase, donde bastan {most}: {sentence}",
    capitals: "En mayúsculas, que suenan a grito: {words}.",
    exclamations: "{count} signos de exclamación: con uno basta.",
    questions: "{count} preguntas: se responde a una.",
    urgency: "{phrase} sin fecha: diga hasta cuándo, o quítelo.",
  },
  unmeasured: "No se ha mirado, porque en este idioma no se puede contar: {measures}.",
  measure: {
    sentence: "la longitud de las frases",
    capitals: "las palabras en mayúsculas",
    urgency: "la urgencia sin fecha",
  },
};
