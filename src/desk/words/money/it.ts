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
  basis: {
    after: "dopo rimborsi e commissioni",
    before: "dopo rimborsi, prima delle commissioni",
    rest: "Il grafico e le somme sopra sono dopo rimborsi e contestazioni, prima delle commissioni di Stripe. I giorni sono quelli dell’UTC, come da Stripe.",
    partly:
      "Le commissioni di Stripe sono note per {known} di questi contributi. Quando lo saranno per tutti, verranno detratte.",
    elsewhere:
      "{currency} Le viene pagato in un’altra valuta, quindi qui le commissioni di Stripe non si possono detrarre.",
  },
  compared: {
    few: "Nel mese di {month} sono entrati {amount}, {basis}. A {before} i contributi erano troppo pochi per un confronto.",
    times: "Nel mese di {month} sono entrati {amount}, {times} volte quanto a {before}, {basis}.",
    asMuch: "{times} volte tanto",
    tooFew: "prima: {amount}, da troppo pochi contributi per un confronto",
  },
  period: {
    label: "Che cosa si guarda",
    from: "Dal",
    until: "Al",
    campaign: "Campagna",
    all: "Tutte le campagne",
    everything: "Guarda tutto",
    sentence: "Sono entrati {amount} da {gifts} contributi, {basis}.",
    nothing: "Di ciò che si guarda non è entrato nulla.",
    choices: "Di ciò che si guarda. Le commissioni coperte contano nell’importo.",
    begun: "{started} contributi ricorrenti sono iniziati, {wonBack} da lettori tornati; {running} continuano.",
    begunNothing: "Di ciò che si guarda non è iniziato nessun contributo ricorrente.",
    endedSince: "Finiti da allora",
    judged:
      "Questo si giudica su tutti i giorni in cui si è contato, e non su un periodo: giorni scelti dopo non proverebbero nulla.",
    asItStands: "Questo dice come stanno le cose oggi e per i 30 giorni a venire, non per un periodo.",
  },
  cover: {
    question: "Coprono la commissione?",
    sentence: "di {offered} che potevano coprire la commissione, {share} lo hanno fatto.",
    few: "meno di dieci hanno coperto la commissione; {declined} avrebbero potuto.",
    most: "{covered} hanno coperto la commissione; meno di dieci no.",
    covered: "Commissione coperta",
    declined: "Potevano, ma no",
  },
  threeYears:
    "{interval}: uno di {amount} in media porta da {lower} a {upper} in tre anni: almeno quanto hanno portato quelli rimasti finora, al massimo se nessun altro se ne va.",
};
