import type { MoneyWords } from "./money-words.ts";

export const moneyMore: MoneyWords = {
  fees: {
    question: "Che cosa trattiene Stripe?",
    sentence:
      "{month}: di {net}, Stripe ha trattenuto {fees}; {received} sono Suoi, dopo rimborsi e commissioni. Noto per {known} dei contributi.",
    sentenceOther:
      "{month}: {net} sono diventati {received} nella valuta in cui viene pagato, dopo rimborsi e {fees} di commissioni. Noto per {known} dei contributi.",
    empty:
      "Stripe non ha ancora comunicato alcuna commissione. Si chiedono ogni ora, con una chiave che possa leggere le Balance Transactions.",
    hint: "Le commissioni stanno nel mese del loro contributo. Quella di una contestazione ne fa parte.",
    known: "Noto per",
    paidIn: "Pagato in",
    fees: "Commissioni",
    received: "Ricevuto",
  },
  period: {
    label: "Che cosa si guarda",
    from: "Dal",
    until: "Al",
    campaign: "Campagna",
    all: "Tutte le campagne",
    everything: "Guarda tutto",
    sentence: "Sono entrati {amount}, in {gifts} contributi.",
    nothing: "Di ciò che si guarda non è entrato nulla.",
    choices: "Di ciò che si guarda. Le commissioni coperte contano nell’importo.",
  },
  threeYears:
    "{interval}: uno di {amount} in media porta da {lower} a {upper} in tre anni: almeno quanto hanno portato quelli rimasti finora, al massimo se nessun altro se ne va.",
};
