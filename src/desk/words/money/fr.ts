import type { MoneyWords } from "./money-words.ts";

export const moneyMore: MoneyWords = {
  fees: {
    question: "Que garde Stripe ?",
    sentence:
      "{month} : sur {net}, Stripe a gardé {fees} ; {received} sont à vous, après remboursements et frais. Connu pour {known} des contributions.",
    sentenceOther:
      "{month} : {net} ont donné {received} dans la devise de vos versements, après remboursements et {fees} de frais. Connu pour {known} des contributions.",
    empty:
      "Stripe n’a encore annoncé aucuns frais. Ils sont demandés chaque heure, avec une clé qui peut lire les Balance Transactions.",
    hint: "Les frais sont comptés au mois de leur contribution. Ceux d’un litige en font partie.",
    known: "Connu pour",
    paidIn: "Versé en",
    fees: "Frais",
    received: "Reçu",
  },
  basis: {
    after: "après remboursements et frais",
    before: "après remboursements, avant frais",
    rest: "Le graphique et les sommes au-dessus s’entendent après remboursements et litiges, avant les frais de Stripe. Les jours sont ceux de l’UTC, comme chez Stripe.",
    partly:
      "Les frais de Stripe sont connus pour {known} de ces contributions. Dès qu’ils le seront pour toutes, ils seront déduits.",
    elsewhere: "{currency} vous est versé dans une autre devise : les frais de Stripe ne peuvent pas être déduits ici.",
  },
  compared: {
    few: "En {month}, {amount} sont entrés, {basis}. En {before}, il y a eu trop peu de dons pour comparer.",
    times: "En {month}, {amount} sont entrés, {times} fois plus qu’en {before}, {basis}.",
    asMuch: "{times} fois plus",
    tooFew: "avant : {amount}, de trop peu de dons pour comparer",
  },
  period: {
    label: "Ce qui est regardé",
    from: "Du",
    until: "Au",
    campaign: "Campagne",
    all: "Toutes les campagnes",
    everything: "Tout regarder",
    sentence: "{amount} sont entrés, de {gifts} contributions, {basis}.",
    nothing: "Rien n’est entré de ce qui est regardé.",
    choices: "Sur ce qui est regardé. Les frais pris en charge comptent dans le montant.",
    begun:
      "{started} contributions régulières ont commencé, dont {wonBack} de lecteurs revenus ; {running} durent encore.",
    begunNothing: "Aucune contribution régulière n’a commencé dans ce qui est regardé.",
    endedSince: "Terminées depuis",
    judged:
      "Ceci se juge sur tous les jours où l’on a compté, et non sur une période : des jours choisis après coup ne prouveraient rien.",
    asItStands: "Ceci dit où en sont les choses aujourd’hui et pour les 30 jours à venir, non pour une période.",
  },
  cover: {
    question: "Prennent-ils les frais en charge ?",
    sentence: "sur {offered} qui pouvaient prendre les frais en charge, {share} l’ont fait.",
    few: "moins de dix ont pris les frais en charge ; {declined} auraient pu.",
    most: "{covered} ont pris les frais en charge ; moins de dix ne l’ont pas fait.",
    covered: "Frais pris en charge",
    declined: "Possible, mais non pris",
  },
  threeYears:
    "{interval} : une contribution de {amount} en moyenne apporte de {lower} à {upper} en trois ans : au moins ce qu’ont apporté celles qui durent jusqu’ici, au plus si aucune autre ne s’arrête.",
};
