import type { TodayWords } from "./today-words.ts";

export const today: TodayWords = {
  question: "Liggen we op koers, en wat nu?",
  next: "Eén ding om te doen",
  toPage: "Naar de pagina “{page}”",
  toStripe: "Openen bij Stripe",
  run: "Voer dit uit waar uw server draait:",
  suggestions: {
    silent: "Kijk of de gebeurtenissen van Stripe aankomen: al {time} is er niets van Stripe gehoord.",
    differs: "Vergelijk het grootboek nog eens met Stripe. Wat nog steeds verschilt: {left}.",
    "mail-waits": "Zoek uit waarom e-mail niet weggaat. Wachtende berichten: {due}.",
    "card-testing": "Bekijk bij Stripe de mislukte betalingen: misschien probeert iemand kaarten uit.",
    "sample-ratio": "Zoek uit waarom “{campaign}” de varianten niet volgens hun gewichten toont.",
    "take-better": "Houd in “{campaign}” {variant} en haal {than} weg: dat brengt meer bijdragen.",
    "drop-worse": "Haal {variant} uit “{campaign}”: slechter dan {than}.",
    "failed-charges":
      "Kijk bij Stripe of geweigerde afschrijvingen opnieuw worden geprobeerd en of de gevers bericht krijgen. Terugkerende bijdragen die daarop wachten: {failed} van {running}.",
    "goal-late": "Vraag op meer plaatsen of duidelijker om “{goal}”: in dit tempo is het op {until} niet gehaald.",
    "ask-less": "Vraag minder vaak: voor elke bijdrage werd de oproep {dismissals} keer gesloten. Verlaag het maximum.",
    count: 'Zet "tallies": {} in uw configuratie: zolang er niets wordt geteld, weet niemand welke oproep werkt.',
    "compare-ledger": "Vergelijk het grootboek met Stripe: dat is een maand niet gebeurd.",
    alike: "Probeer iets gedurfders in “{campaign}”: de varianten verschillen minder dan {effect}.",
    nothing: "Er is niets te doen: alles gaat zoals het moet.",
  },
  goals: "Liggen we op koers?",
  noGoals:
    "Er is geen doel gesteld. Met een doel in uw configuratie tonen oproepen hoe ver het is, en staat hier wanneer het wordt gehaald.",
  goalStates: {
    reached: "“{goal}” is gehaald: {reached} van {target}.",
    "on-track":
      "“{goal}” ligt op koers: {reached} van {target} ({share}). In dit tempo is het op {day} gehaald, vóór de laatste dag, {until}.",
    late: "“{goal}” loopt achter: {reached} van {target} ({share}). Tot {until} is {needed} per dag nodig; de laatste tijd was het {perDay}.",
    over: "“{goal}” eindigde op {until} met {reached} van {target} ({share}).",
    coming: "“{goal}”: {reached} van {target} ({share}). In dit tempo is het op {day} gehaald.",
    far: "“{goal}”: {reached} van {target} ({share}). In dit tempo is het binnen tien jaar niet gehaald.",
  },
  table: {
    goal: "Doel",
    reached: "Bereikt",
    target: "Beoogd",
    share: "Aandeel",
    perDay: "Per dag, laatste tijd",
    projected: "Gehaald op",
    until: "Laatste dag",
  },
  broken: "Is er iets stuk?",
  health: {
    gifts: {
      usual: "Stripe liet {ago} voor het laatst iets horen; ongeveer één bijdrage per {usual} is gewoon.",
      silent:
        "Stripe liet {ago} voor het laatst iets horen, terwijl ongeveer één bijdrage per {usual} gewoon is. Misschien komen de gebeurtenissen niet aan.",
      few: "Stripe liet {ago} voor het laatst iets horen. Er zijn te weinig bijdragen om te zeggen of dat lang is.",
      none: "Stripe heeft nog geen bijdrage gemeld.",
    },
    ledger: {
      agrees: "Op {day} met Stripe vergeleken: niets verschilde.",
      mended: "Op {day} met Stripe vergeleken: wat verschilde ({mended}), klopt nu.",
      differs: "Op {day} met Stripe vergeleken: niet alles kon worden hersteld ({left}).",
      old: "Voor het laatst met Stripe vergeleken op {day}, meer dan een maand geleden.",
      never: "Nog nooit met Stripe vergeleken.",
    },
    cards: {
      calm: "Niemand lijkt kaarten uit te proberen.",
      testing: "Misschien probeert iemand kaarten uit: browsers wordt om een bewijs van werk gevraagd.",
    },
    mail: {
      sent: "Er wacht geen e-mail.",
      waiting: "E-mail die langer dan een uur wacht: {due}, al geweigerd door de mailserver: {refused}.",
      off: "Er wordt geen e-mail verstuurd: SMTP_URL is niet ingesteld.",
    },
    store: {
      quick: "De database antwoordt in {ms} ms.",
      slow: "De database antwoordt traag: {ms} ms.",
    },
  },
  amiss: "Bekijk dit:",
  fine: "In orde:",
  letter: {
    subject: "{publication}: de week aan het bureau",
    open: "Het bureau openen",
    footer:
      "Deze brief komt elke maandag omdat DESK_LETTER_TO is ingesteld waar uw server draait. Zonder die instelling komt er geen.",
  },
};
