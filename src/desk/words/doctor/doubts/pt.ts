import type { DoubtWords } from "../doctor-words.ts";

export const doubts: DoubtWords = {
  endless:
    "não está indicado nenhum endereço para terminar uma contribuição nem para perguntas, por isso não se diz aos leitores onde podem cancelar",
  otherPlacement: "isto não tem efeito: o lugar é {placement}, não {needed}",
  allHeldBack: "nunca se pede a ninguém: todos os leitores ficam à parte",
  noHour: "este apelo nunca aparece: as suas horas acabam como começam",
  noFees: "isto não tem efeito: nenhuma moeda diz o que a Stripe cobra",
  notLearning: "isto não tem efeito: a aprendizagem não está ligada",
  notCounted: "isto não tem efeito: não se conta nada",
  oneVariant: "isto não tem efeito: só há uma versão para mostrar",
  severalCurrencies:
    "só se compara quantos contribuem, não quanto: as versões pedem em {currencies}, que nunca se somam",
  over: "este apelo acabou e já não aparece",
  noSlash: "isto não corresponde a nenhuma página, porque um caminho começa por uma barra. Queria dizer {meant}?",
  query: "isto não corresponde a nenhuma página, porque um caminho acaba antes de ? e #",
  noPage: "este apelo nunca aparece: todas as páginas estão excluídas",
  noLanguage: "isto não corresponde a nenhum leitor. Uma língua escreve-se como en ou de-AT",
  placeholder: "{written} mostra-se tal como está. Podem inserir-se publication, articleCount, country, goal e date",
  markup: "{written} mostra-se tal como está: o texto é texto simples",
  faint:
    "isto lê-se mal sobre o seu fundo: um contraste de {contrast}, quando a WCAG pede {needed}. A cor mais próxima que basta é {nearest}",
  twice: "isto está escrito duas vezes, e vale a última",
  point: "{written} lê-se como {read} na unidade mais pequena. Escreva {meant} se quer dizer {written}",
  leastCharge: "nesta moeda a Stripe não cobra menos de {least} (na unidade mais pequena), e é isso que vale",
  mostCharge: "nesta moeda a Stripe não cobra mais de {most} (na unidade mais pequena), e é isso que vale",
};
