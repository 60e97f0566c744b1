import type { MoneyWords } from "./money-words.ts";

export const moneyMore: MoneyWords = {
  fees: {
    question: "Com quanto fica a Stripe?",
    sentence:
      "{month}: de {net}, a Stripe ficou com {fees}; {received} são seus, depois de reembolsos e taxas. Sabe-se de {known} das contribuições.",
    sentenceOther:
      "{month}: {net} foram {received} na moeda em que recebe, depois de reembolsos e {fees} de taxas. Sabe-se de {known} das contribuições.",
    empty:
      "A Stripe ainda não informou de nenhuma taxa. São pedidas de hora a hora, com uma chave que possa ler Balance Transactions.",
    hint: "As taxas estão no mês da sua contribuição. A de uma disputa conta entre elas.",
    known: "Sabe-se de",
    paidIn: "Recebido em",
    fees: "Taxas",
    received: "Recebido",
  },
  period: {
    label: "O que se vê",
    from: "De",
    until: "Até",
    campaign: "Campanha",
    all: "Todas as campanhas",
    everything: "Ver tudo",
    sentence: "Entraram {amount}, em {gifts} contribuições.",
    nothing: "Não entrou nada do que se vê.",
    choices: "Do que se vê. As taxas assumidas contam no valor.",
  },
  threeYears:
    "{interval}: uma de {amount} em média traz {lower} a {upper} em três anos: no mínimo o que trouxeram as que ficaram até agora, no máximo se mais ninguém sair.",
};
