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
  basis: {
    after: "na terugbetalingen en kosten",
    before: "na terugbetalingen, vóór kosten",
    rest: "De grafiek en de bedragen erboven zijn na terugbetalingen en betwistingen, vóór de kosten van Stripe. De dagen zijn die van UTC, zoals bij Stripe.",
    partly:
      "De kosten van Stripe zijn voor {known} van deze bijdragen bekend. Zodra ze voor alle bekend zijn, gaan ze eraf.",
    elsewhere: "{currency} wordt u in een andere valuta uitbetaald, zodat de kosten van Stripe er hier niet af kunnen.",
  },
  compared: {
    few: "In {month} kwam {amount} binnen, {basis}. In {before} waren er te weinig giften om mee te vergelijken.",
    times: "In {month} kwam {amount} binnen, {times} keer zoveel als in {before}, {basis}.",
    asMuch: "{times} keer zoveel",
    tooFew: "daarvoor: {amount}, uit te weinig giften om te vergelijken",
  },
  period: {
    label: "Wat bekeken wordt",
    from: "Van",
    until: "Tot en met",
    campaign: "Campagne",
    all: "Alle campagnes",
    everything: "Alles bekijken",
    sentence: "Er kwam {amount} binnen uit {gifts} bijdragen, {basis}.",
    nothing: "Van wat bekeken wordt, kwam niets binnen.",
    choices: "Van wat bekeken wordt. Overgenomen kosten tellen mee in het bedrag.",
    begun:
      "Er begonnen {started} terugkerende bijdragen, {wonBack} daarvan van lezers die terugkwamen; {running} lopen nog.",
    begunNothing: "Van wat bekeken wordt, begon geen terugkerende bijdrage.",
    endedSince: "Sindsdien gestopt",
    judged:
      "Dit wordt beoordeeld op alle dagen waarop geteld is, en niet over een periode gezegd: dagen die achteraf gekozen zijn, zouden niets bewijzen.",
    asItStands: "Dit zegt hoe het er vandaag en voor de komende 30 dagen voor staat, niet over een periode.",
  },
  cover: {
    question: "Nemen ze de kosten over?",
    sentence: "van {offered} die de kosten konden overnemen, deed {share} het.",
    few: "minder dan tien namen de kosten over; {declined} hadden het gekund.",
    most: "{covered} namen de kosten over; minder dan tien niet.",
    covered: "Kosten overgenomen",
    declined: "Kon, maar niet gedaan",
  },
  threeYears:
    "{interval}: een van gemiddeld {amount} brengt in drie jaar {lower} tot {upper} op: minstens wat de blijvers tot nu toe brachten, hooguit als verder niemand weggaat.",
};
