import type { MoneyWords } from "./money-words.ts";

export const moneyMore: MoneyWords = {
  fees: {
    question: "Wat houdt Stripe?",
    sentence:
      "{month}: van {net} hield Stripe {fees}; {received} is van u, na terugbetalingen en kosten. Bekend voor {known} van de bijdragen.",
    sentenceOther:
      "{month}: {net} werd {received} in de valuta waarin u wordt uitbetaald, na terugbetalingen en {fees} kosten. Bekend voor {known} van de bijdragen.",
    empty:
      "Stripe heeft nog geen kosten gemeld. Ze worden elk uur opgehaald, met een sleutel die Balance Transactions mag lezen.",
    hint: "Kosten staan bij de maand van hun bijdrage. Die van een betwisting horen erbij.",
    known: "Bekend voor",
    paidIn: "Uitbetaald in",
    fees: "Kosten",
    received: "Ontvangen",
  },
  period: {
    label: "Wat bekeken wordt",
    from: "Van",
    until: "Tot en met",
    campaign: "Campagne",
    all: "Alle campagnes",
    everything: "Alles bekijken",
    sentence: "Er kwam {amount} binnen, in {gifts} bijdragen.",
    nothing: "Van wat bekeken wordt, kwam niets binnen.",
    choices: "Van wat bekeken wordt. Overgenomen kosten tellen mee in het bedrag.",
  },
  threeYears:
    "{interval}: een van gemiddeld {amount} brengt in drie jaar {lower} tot {upper} op: minstens wat de blijvers tot nu toe brachten, hooguit als verder niemand weggaat.",
};
