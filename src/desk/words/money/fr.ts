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
  period: {
    label: "Ce qui est regardé",
    from: "Du",
    until: "Au",
    campaign: "Campagne",
    all: "Toutes les campagnes",
    everything: "Tout regarder",
    sentence: "{amount} sont entrés, en {gifts} contributions.",
    nothing: "Rien n’est entré de ce qui est regardé.",
    choices: "Sur ce qui est regardé. Les frais pris en charge comptent dans le montant.",
  },
  threeYears:
    "{interval} : une contribution de {amount} en moyenne apporte de {lower} à {upper} en trois ans : au moins ce qu’ont apporté celles qui durent jusqu’ici, au plus si aucune autre ne s’arrête.",
};
