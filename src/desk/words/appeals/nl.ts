import { checkouts } from "./checkouts-nl.ts";
import type { AppealsWords } from "./appeals-words.ts";

export const appeals: AppealsWords = {
  checkouts,
  off: "Van oproepen wordt niets geteld, dus dit is niet te weten. Vink op de pagina “Schrijven”, onder “Uw uitgave”, “Tellen wat er van oproepen komt” aan: zodra u dat publiceert, wordt er geteld, alleen aantallen, van niemand in het bijzonder.",
  offNow: "Het tellen staat nu uit: hier komt niets nieuws bij.",
  nothingYet: "In deze maanden is niets geteld. Zodra een oproep wordt gezien, staat hier wat ervan komt.",
  appeal: "Oproep",
  placement: "Plaats",
  placements: { inline: "In het artikel", banner: "Balk", modal: "Venster", wall: "Muur", header: "Bovenaan" },
  impressions: "Gezien",
  gifts: "Begonnen bijdragen",
  few: "onder 10",
  others: "Te klein om te onderscheiden",
  since: "Sinds {day}: {impressions} keer gezien, {gifts} bijdragen begonnen.",
  sinceUntil: "In hele maanden, van {day} tot en met {until}: {impressions} keer gezien, {gifts} bijdragen begonnen.",
  tooFew: "Er is te weinig gezien of begonnen: over minder dan tien wordt niets gezegd.",
  earning: {
    question: "Welke oproep brengt iets op?",
    sentence: "Duizend keer gezien bracht “{appeal}” {gifts} bijdragen.",
    money: "Samen {amounts}.",
    perThousand: "Bijdragen per 1.000 keer gezien",
    moneyPerThousand: "{currency} per 1.000",
    hint: "Een terugkerende bijdrage telt één keer, met de eerste afschrijving. Valuta’s worden nooit opgeteld, en niets onder tien wordt getoond. Elke oproep heeft eigen lezers: welke tekst beter is, kunnen alleen de varianten zeggen.",
  },
  nuisance: {
    question: "Zijn we lastig?",
    sentence: "Voor elke bijdrage werd {asks} keer gevraagd, {dismissals} keer gesloten en {snoozes} keer uitgesteld.",
    sentenceAsked: "Voor elke bijdrage werd {asks} keer gevraagd.",
    chart: "Gesloten of uitgesteld, per bijdrage",
    dismissals: "Gesloten",
    snoozes: "Uitgesteld",
    asksPerGift: "Gevraagd, per bijdrage",
    dismissalsPerGift: "Gesloten, per bijdrage",
    snoozesPerGift: "Uitgesteld, per bijdrage",
    hint: "Of wie uitstelde terugkwam, is niet te weten: niemand wordt gevolgd.",
  },
  dropOut: {
    question: "Waar haken ze af?",
    sentence:
      "Van duizend keer gezien leidde het {continues} keer tot “Doorgaan”. Op honderd daarvan begonnen {paid} bijdragen.",
    choicesSentence:
      "Sinds {day}: van duizend keer gezien leidde het {choices} keer tot een keuze. Van honderd daarvan gingen er {continues} naar “Doorgaan”.",
    choicesFew: "Keuzes sinds {day}: {choices}. Dat is te weinig om te zeggen welk deel doorging.",
    choicesUnknown:
      "Hoevelen een bedrag kozen, wordt nog niet geteld: dat begint met pagina’s waarvan de widget van deze versie is.",
    chart: "Begonnen bijdragen, van wie doorging",
    choices: "Kozen",
    chose: "Kozen, per 1.000 keer gezien",
    choseAndWentOn: "Gingen door, van wie koos",
    continues: "Gingen door",
    wentOn: "Per 1.000 keer gezien",
    paid: "Van wie doorging",
    hint: "Kiezen is aangeven hoe vaak of hoeveel, of doorgaan met wat er stond; elke weergave van een pagina telt één keer. Wat daartussen gebeurde, zegt “Wat wordt er van betalingen bij Stripe?”. Een aandeel wordt genoemd waar honderd doorgingen. Bijdragen van apparaten die niet tellen, staan alleen in de laatste stap; dat aandeel kan dus te hoog zijn.",
  },
  variants: {
    question: "Is het verschil tussen varianten echt?",
    empty:
      "Geen campagne heeft twee varianten. Geef er een een tweede, en hier staat welke beter is, of dat het hier niet te weten is.",
    learns: "“{campaign}” leert: wat er van de varianten bekend is, staat op een andere kaart.",
    changed:
      "“{campaign}”: de gewichten zijn gewijzigd; wat er van de varianten bekend is, staat daarom op een andere kaart.",
    better: "“{campaign}”: {variant} is beter dan {than}.",
    times: "Elke keer gezien brengt {lower} tot {upper} keer zoveel bijdragen.",
    worse:
      "“{campaign}”: {variant} is slechter dan {than} en kan weg. Welke van de andere de beste is, is nog niet bekend.",
    alike: "“{campaign}”: welke ook beter is, het scheelt minder dan {effect}. Houd de variant die u bevalt.",
    weeks: "“{campaign}”: nog niet bekend. Nog nodige weken, ongeveer: {weeks}.",
    early: "“{campaign}”: nog niet bekend, en te vroeg om te zeggen wanneer.",
    never:
      "“{campaign}”: een verschil van {effect} is hier binnen {weeks} weken niet te weten. Een van {least} of meer wel.",
    neverAtAll:
      "“{campaign}”: is hier binnen {weeks} weken niet te weten, zelfs niet als er een tien keer zo goed was.",
    sampleRatio:
      "“{campaign}”: de varianten worden niet getoond zoals hun gewichten zeggen. Zolang dat zo is, is niets anders te geloven.",
    notSeen: "“{campaign}”: er zijn nog geen twee varianten op één dag gezien.",
    basis:
      "Sinds {day}: {days}, {impressions} keer gezien, {gifts} bijdragen begonnen. Gezocht wordt een verschil van {effect}.",
    hint: "Kijk zo vaak u wilt: waar geen verschil is, wordt er in hoogstens een van twintig campagnes een beweerd. Hoe vaak elke variant is getoond, wordt nagegaan waar is opgeschreven dat de gewichten gelijk zijn gebleven.",
    chart: "Bijdragen per 1.000 keer gezien: beste schatting, en waar de waarheid kan liggen",
    variant: "Versie",
    perThousand: "Bijdragen per 1.000",
    atLeast: "Minstens",
    atMost: "Hoogstens",
    valuePerThousand: "{currency} per 1.000",
  },
  asking: {
    question: "Wat levert vragen op?",
    noHoldback:
      "Iedereen wordt gevraagd, dus dit is niet te weten. Laat op de pagina “Schrijven”, onder “Hoe vaak”, een campagne 10 procent van de lezers nooit vragen: wat die toch geven, levert het vragen niet op.",
    adds: "“{campaign}”: wie gevraagd kan worden, geeft {lower} tot {upper} keer zo vaak als wie nooit gevraagd wordt. Van die bijdragen zou minstens {share} ongevraagd niet zijn gekomen.",
    addsAtLeast:
      "“{campaign}”: wie gevraagd kan worden, geeft minstens {lower} keer zo vaak als wie nooit gevraagd wordt. Van die bijdragen zou minstens {share} ongevraagd niet zijn gekomen.",
    takesAway:
      "“{campaign}”: wie gevraagd kan worden, geeft minder vaak dan wie nooit gevraagd wordt, {lower} tot {upper} keer zo vaak.",
    tooEarly:
      "“{campaign}”: nog niet bekend. Wat wel bekend is: wie gevraagd kan worden, geeft {lower} tot {upper} keer zo vaak als wie nooit gevraagd wordt.",
    weeks: "Weken tot bekend is of vragen de bijdragen verdubbelt, ongeveer: {weeks}.",
    never: "Of het ze verdubbelt, is hier dit jaar niet te weten; of het er {least} keer zo veel van maakt wel.",
    neverAtAll:
      "Met de bijdragen van deze krant is het dit jaar niet te weten, zelfs niet als vragen ze vertienvoudigt.",
    few: "“{campaign}”: nog te weinig bijdragen. Nodig zijn er tien van wie gevraagd kan worden en tien van de {holdback} die dat nooit wordt.",
    basis:
      "Van {since} tot {until}: {asked} bijdragen van wie gevraagd kan worden, {heldBack} van de {holdback} die dat nooit wordt.",
    assumed:
      "Sinds wanneer {holdback} nooit wordt gevraagd, is niet opgeschreven: aangenomen wordt dat het altijd zo was.",
    chart: "Hoeveel keer zo vaak geeft wie gevraagd kan worden; 1 is even vaak",
    holdback: "Nooit gevraagd",
    asked: "Bijdragen, vraagbaar",
    heldBack: "Bijdragen, nooit gevraagd",
    times: "Keer zo vaak",
    atLeast: "Minstens",
    atMost: "Hooguit",
    hint: "Geteld op de apparaten zelf, bij de terugkeer van het betalen, op welke pagina het ook begon; van wie bezwaar maakt, wordt niets geteld. Eenmalige bijdragen en eerste afschrijvingen tellen even zwaar. Dagen rond een verandering van het aandeel dat nooit wordt gevraagd, tellen niet mee.",
  },
  sections: {
    question: "Waar worden oproepen gezien?",
    sentence: "Het meest in {section}: {share} van wat per rubriek te zeggen is.",
    empty:
      "Geen rubriek is te noemen: er zijn er tien van een soort op een dag nodig. Een pagina noemt haar rubriek met data-section op de tag.",
    section: "Rubriek",
    share: "Aandeel",
    none: "Zonder rubriek",
    hint: "Welke rubriek iets opbrengt, is niet te weten: nergens staat op welke pagina een bijdrage begon.",
  },
};
