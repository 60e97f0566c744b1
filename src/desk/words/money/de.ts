import type { MoneyWords } from "./money-words.ts";

export const moneyMore: MoneyWords = {
  fees: {
    question: "Was behält Stripe?",
    sentence:
      "{month}: Von {net} behielt Stripe {fees}; {received} gehören Ihnen, nach Erstattungen und Gebühren. Bekannt für {known} der Beiträge.",
    sentenceOther:
      "{month}: Aus {net} wurden in der Währung, in der Sie ausgezahlt werden, {received}, nach Erstattungen und {fees} Gebühren. Bekannt für {known} der Beiträge.",
    empty:
      "Noch hat Stripe von keiner Gebühr erzählt. Sie werden stündlich geholt und brauchen einen Schlüssel, der Balance Transactions lesen darf.",
    hint: "Gebühren stehen beim Monat ihres Beitrags. Was eine Anfechtung selbst kostet, zählt dazu.",
    known: "Bekannt für",
    paidIn: "Ausgezahlt in",
    fees: "Gebühren",
    received: "Erhalten",
  },
  period: {
    label: "Was betrachtet wird",
    from: "Von",
    until: "Bis",
    campaign: "Kampagne",
    all: "Alle Kampagnen",
    everything: "Alles betrachten",
    sentence: "{amount} kamen herein, in {gifts} Beiträgen.",
    nothing: "Von dem, was betrachtet wird, kam nichts herein.",
    choices: "Von dem, was betrachtet wird. Übernommene Gebühren zählen zum Betrag.",
  },
  threeYears:
    "{interval}: Einer von durchschnittlich {amount} bringt in drei Jahren {lower} bis {upper}: mindestens, was die brachten, die bisher blieben, höchstens, wenn sonst niemand geht.",
};
