import type { HintsWords } from "./hints-words.ts";

export const hints: HintsWords = {
  heading: "Como se lê",
  none: "Nada deve fazer tropeçar quem lê, tanto quanto se pode contar.",
  hint: {
    lines: "{letters} caracteres: num telefone estreito cabem aqui cerca de {fits} em {lines} linhas.",
    sentence: "{words} palavras numa frase, onde bastam {most}: {sentence}",
    capitals: "Em maiúsculas, que soam a grito: {words}.",
    exclamations: "{count} pontos de exclamação: um chega.",
    questions: "{count} perguntas: responde-se a uma.",
    urgency: "{phrase} sem data: diga até quando, ou retire.",
  },
  unmeasured: "Não foi visto, porque nesta língua não se pode contar: {measures}.",
  measure: {
    sentence: "o comprimento das frases",
    capitals: "as palavras em maiúsculas",
    urgency: "a urgência sem data",
  },
};
