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
  basis: {
    after: "depois de reembolsos e taxas",
    before: "depois de reembolsos, antes das taxas",
    rest: "O gráfico e as somas acima são depois de reembolsos e disputas, antes das taxas da Stripe. Os dias são os de UTC, como na Stripe.",
    partly:
      "As taxas da Stripe são conhecidas para {known} destas contribuições. Quando o forem para todas, são descontadas.",
    elsewhere: "{currency} é-lhe pago noutra moeda, por isso as taxas da Stripe não podem ser descontadas aqui.",
  },
  compared: {
    few: "Em {month} entraram {amount}, {basis}. Em {before} houve poucas contribuições para comparar.",
    times: "Em {month} entraram {amount}, {times} vezes o de {before}, {basis}.",
    asMuch: "{times} vezes o de antes",
    tooFew: "antes: {amount}, de poucas contribuições para comparar",
  },
  period: {
    label: "O que se vê",
    from: "De",
    until: "Até",
    campaign: "Campanha",
    all: "Todas as campanhas",
    everything: "Ver tudo",
    sentence: "Entraram {amount} de {gifts} contribuições, {basis}.",
    nothing: "Não entrou nada do que se vê.",
    choices: "Do que se vê. As taxas assumidas contam no valor.",
    begun:
      "Começaram {started} contribuições recorrentes, {wonBack} delas de leitores que voltaram; {running} continuam.",
    begunNothing: "Não começou nenhuma contribuição recorrente do que se vê.",
    endedSince: "Terminadas desde então",
    judged:
      "Isto avalia-se por todos os dias em que se contou, e não por um período: dias escolhidos depois nada provariam.",
    asItStands: "Isto diz como as coisas estão hoje e nos próximos 30 dias, não de um período.",
  },
  cover: {
    question: "Assumem a taxa?",
    sentence: "de {offered} que podiam assumir a taxa, {share} fizeram-no.",
    few: "menos de dez assumiram a taxa; {declined} podiam tê-lo feito.",
    most: "{covered} assumiram a taxa; menos de dez não.",
    covered: "Assumiram a taxa",
    declined: "Podiam e não o fizeram",
  },
  threeYears:
    "{interval}: uma de {amount} em média traz {lower} a {upper} em três anos: no mínimo o que trouxeram as que ficaram até agora, no máximo se mais ninguém sair.",
};
