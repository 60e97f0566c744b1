import type { CheckoutsWords } from "./checkouts-words.ts";

export const checkouts: CheckoutsWords = {
  question: "O que acontece aos pagamentos na Stripe?",
  empty:
    "Ainda não se sabe nada disto. Assim que a Stripe informar de um pagamento abandonado, aqui se lerá quantos são pagos, recusados ou abandonados. Se nunca chegar, a página «Definições» ou o doctor diz se falta ao webhook algum tipo de evento.",
  sentence: "De {all} pagamentos iniciados, {share} foram pagos.",
  fewPaid: "De {all} pagamentos iniciados, menos de dez foram pagos.",
  refused: "Pagamentos recusados com o leitor presente: {refused}. Desses, {share} foram pagos ainda assim.",
  chart: "De todos os pagamentos iniciados",
  ends: {
    paid: "Pagos",
    processing: "O banco ainda tem de pagar",
    failed: "O banco não pagou",
    declined: "Abandonados após uma recusa",
    left: "Abandonados sem pagar",
  },
  method: "Método",
  refusedOnce: "Recusados pelo menos uma vez",
  others: "Desconhecido ou raro",
  methods: {
    card: "Cartão",
    sepa_debit: "Débito SEPA",
    us_bank_account: "Débito bancário dos EUA",
    bacs_debit: "Débito Bacs",
  },
  hint: "Desde {day}, segundo a Stripe. Menos de dez de um tipo ficam de fora, também das somas. O método sabe-se do que foi pago assim que se sabe a taxa, e das contribuições únicas recusadas; quem apenas saiu não tinha nenhum. Dos pagamentos iniciados antes desta versão pode faltar uma recusa: estão entre os abandonados.",
};
