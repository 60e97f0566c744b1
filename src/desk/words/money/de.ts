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
  basis: {
    after: "nach Erstattungen und Gebühren",
    before: "nach Erstattungen, vor Gebühren",
    rest: "Das Diagramm und die Summen darüber gelten nach Erstattungen und Rückbuchungen, vor den Gebühren von Stripe. Die Tage sind die von UTC, wie bei Stripe.",
    partly:
      "Die Gebühren von Stripe sind für {known} dieser Beiträge bekannt. Sobald sie es für alle sind, werden sie abgezogen.",
    elsewhere:
      "{currency} wird Ihnen in einer anderen Währung ausgezahlt, sodass die Gebühren von Stripe hier nicht abgezogen werden können.",
  },
  compared: {
    few: "Im {month} kamen {amount} herein, {basis}. Im {before} waren es zu wenige Beiträge für einen Vergleich.",
    times: "Im {month} kamen {amount} herein, {times}-mal so viel wie im {before}, {basis}.",
    asMuch: "{times}-mal so viel",
    tooFew: "davor: {amount}, aus zu wenigen Beiträgen für einen Vergleich",
  },
  period: {
    label: "Was betrachtet wird",
    from: "Von",
    until: "Bis",
    campaign: "Kampagne",
    all: "Alle Kampagnen",
    everything: "Alles betrachten",
    sentence: "{amount} kamen aus {gifts} Beiträgen herein, {basis}.",
    nothing: "Von dem, was betrachtet wird, kam nichts herein.",
    choices: "Von dem, was betrachtet wird. Übernommene Gebühren zählen zum Betrag.",
    begun: "{started} wiederkehrende Beiträge begannen, {wonBack} davon von Zurückgekommenen; {running} laufen noch.",
    begunNothing: "Von dem, was betrachtet wird, begann kein wiederkehrender Beitrag.",
    endedSince: "Seither beendet",
    judged:
      "Dies wird nach allen Tagen beurteilt, an denen gezählt wurde, und nicht für einen Zeitraum gesagt: Tage, die man hinterher aussucht, würden nichts beweisen.",
    asItStands: "Dies gilt, wie die Dinge heute stehen, und für die 30 Tage danach, nicht für einen Zeitraum.",
  },
  cover: {
    question: "Übernehmen sie die Gebühr?",
    sentence: "Von {offered}, die die Gebühr übernehmen konnten, taten es {share}.",
    few: "Weniger als zehn übernahmen die Gebühr; {declined} hätten es können.",
    most: "{covered} übernahmen die Gebühr; weniger als zehn nicht.",
    covered: "Gebühr übernommen",
    declined: "Nicht übernommen",
  },
  threeYears:
    "{interval}: Einer von durchschnittlich {amount} bringt in drei Jahren {lower} bis {upper}: mindestens, was die brachten, die bisher blieben, höchstens, wenn sonst niemand geht.",
};
