import type { Messages } from "./messages.ts";

export const messages: Messages = {
  dir: "ltr",
  amounts: [
    {
      locales: ["nb", "nb-NO", "no"],
      group: "\u00a0",
      currencies: {
        nok: "{n}\u00a0kr",
        eur: "{n}\u00a0€",
        usd: "{n}\u00a0USD",
        sek: "{n}\u00a0SEK",
        dkk: "{n}\u00a0DKK",
      },
    },
  ],
  early: {
    heading: "Støtt {publication}",
    body: [
      "Hvis du har glede av {publication}, så vurder gjerne å være med på å betale.",
      "Du bestemmer selv hvor mye og hvor ofte, og alle beløp hjelper. Takk.",
    ],
    howOften: "Hvor ofte",
    once: "Én gang",
    month: "Hver måned",
    year: "Hvert år",
    from: "fra {amount}",
    howMuch: "Hvor mye",
    otherAmount: "Annet beløp",
    willHappenOnce: "{amount} i dag, bare denne ene gangen. Deretter trekkes ingenting mer.",
    oneMoment: "Et øyeblikk …",
    atStripe: "Du betaler på neste side, hos Stripe.",
    accepted: "Betalingsmåter du kan bruke",
    continue: "Fortsett",
    notReady: "Passer det ikke i dag?",
    remindLater: "Minn meg på det senere",
    unreachable: "Dette kunne ikke lastes inn. Sjekk nettforbindelsen, og trykk igjen.",
    thisPublication: "dette mediet",
  },
  late: {
    willHappen: {
      month: "{amount} i dag, deretter {amount} den {day} hver måned.",
      "month-end": "{amount} i dag, deretter {amount} den {day} hver måned, i kortere måneder den siste dagen.",
      "month-about":
        "{amount} i dag, deretter {amount} den {day} hver måned, eller inntil tre dager før eller etter, avhengig av hvor lang måneden er.",
      year: "{amount} i dag, deretter {amount} den {date} hvert år.",
      "year-leap": "{amount} i dag, deretter {amount} den {date} hvert år, i skuddår den {leapDate}.",
    },
    cancelAnyTime: "Du kan avslutte når som helst.",
    ordinal: {
      other: "{n}.",
    },
    firstOfMonth: "1",
    privacy: "Personvernerklæring",
    questions: "Spørsmål? {contact}",
    amountField: "Beløp i {currency}",
    continuing: "Åpner sikker betaling …",
    whenToRemind: "Når kan vi spørre igjen?",
    tomorrow: "I morgen",
    week: "Om en uke",
    monthLater: "Om en måned",
    campaign: "Ikke denne gangen",
    alreadyGive: "Jeg bidrar allerede",
    back: "Tilbake",
    snoozed: "Det er i orden. Vi spør ikke igjen før {date}.",
    snoozedVisit:
      "Det er i orden. I denne nettleseren kan vi ikke huske det, men vi spør ikke igjen under dette besøket.",
    declined: "Det er i orden. Du får ikke se denne oppfordringen igjen, og heller ingen annen før {date}.",
    alreadyGives: "Takk for at du bidrar. Vi spør ikke på denne enheten før {date}.",
    undo: "Angre",
    amountProblem: {
      empty: "Skriv inn et beløp.",
      "not-a-number": "Skriv inn beløpet med tall, for eksempel {example}.",
      "too-precise": "Skriv inn et beløp i {currency} med høyst to desimaler, for eksempel {example}.",
      "not-whole": "Skriv inn et beløp i {currency} uten desimaler, for eksempel {example}.",
      "too-small": "Det minste beløpet vi kan ta imot, er {limit}.",
      "too-large": "Det største beløpet vi kan ta imot her, er {limit}.",
    },
    checkoutProblem: {
      offline:
        "Vi fikk ikke kontakt med betalingssiden. Det er ikke trukket noen penger. Sjekk nettforbindelsen, og trykk på «Fortsett» igjen.",
      busy: "Betalingssiden svarer ikke akkurat nå. Det er ikke trukket noen penger. Trykk på «Fortsett» igjen om et minutt.",
      refused:
        "Betalingssiden kan ikke ta imot dette, og det hjelper ikke å prøve igjen. Det er ikke trukket noen penger.",
      "refused-amount":
        "Betalingssiden tar ikke imot dette beløpet. Det er ikke trukket noen penger. Velg et annet beløp.",
      "slowed-down":
        "For å holde folk ute som prøver stjålne kort, slipper denne siden bare få betalinger gjennom akkurat nå. Det er ikke trukket noen penger. Trykk på «Fortsett» igjen om ti minutter, eller gi i en nettleser med JavaScript, under en av artiklene våre.",
      "too-many":
        "Det er startet mange betalinger fra nettforbindelsen din, så denne siden tar ikke imot flere akkurat nå. Det er ikke trukket noen penger. Trykk på «Fortsett» igjen om ti minutter.",
      "open-elsewhere":
        "Du har allerede en betalingsside åpen i en annen fane eller et annet vindu. Hvis du betaler på begge, gir du to ganger. Trykk på «Fortsett» igjen for å åpne denne også.",
    },
    cancelled: "Det er ikke trukket noen penger. Valget ditt står her fortsatt.",
    expired: "Den betalingssiden er utløpt, og det er ikke trukket noen penger. Valget ditt står her fortsatt.",
    checking: "Vi sjekker bidraget ditt …",
    checkAgain: "Sjekk igjen",
    unconfirmed:
      "Vi har ikke kunnet bekrefte bidraget ditt ennå. Hvis du har betalt, får du en kvittering, og du trenger ikke gjøre noe mer.",
    thanks: "Takk",
    thanksOnce:
      "Bidraget ditt på {amount} har kommet fram. Takket være deg har alle fortsatt tilgang til {publication}.",
    thanksMonth:
      "Det første bidraget ditt på {amount} har kommet fram, og deretter følger {amount} hver måned. Takket være deg har alle fortsatt tilgang til {publication}.",
    thanksYear:
      "Det første bidraget ditt på {amount} har kommet fram, og deretter følger {amount} hvert år. Takket være deg har alle fortsatt tilgang til {publication}.",
    notDeductible: "{publication} er ikke en veldedig organisasjon. Bidraget ditt gir ikke rett til skattefradrag.",
    processing: "Bidraget ditt er på vei",
    processingOnce:
      "Banken din trenger noen dager på å gjennomføre betalingen på {amount}. Du trenger ikke gjøre noe mer, og vi spør ikke igjen i mellomtiden.",
    processingMonth:
      "Banken din trenger noen dager på å gjennomføre den første betalingen på {amount}, og deretter følger {amount} hver måned. Du trenger ikke gjøre noe mer, og vi spør ikke igjen i mellomtiden.",
    processingYear:
      "Banken din trenger noen dager på å gjennomføre den første betalingen på {amount}, og deretter følger {amount} hvert år. Du trenger ikke gjøre noe mer, og vi spør ikke igjen i mellomtiden.",
    failed: "Bidraget ditt kom ikke fram",
    failedDetail:
      "Banken din betalte ikke beløpet på {amount} som var på vei. Det er ikke trukket noen penger, og det blir ikke gjort flere forsøk.",
    giveAgain: "Velg på nytt",
    supporter: "Du bidrar allerede, takk for det. Det du velger her, kommer i tillegg.",
    manage: "Endre eller avslutt bidraget ditt",
    manageByContact: "Endre eller avslutt bidraget ditt: {contact}",
    close: "Lukk",
    fold: "Gjør mindre",
    wall: "Velg nedenfor for å lese videre: Støtt {publication}, eller si når vi kan spørre igjen.",
    wallStrict: "Støtt {publication} for å lese videre.",
    confirmGiving: "Bidrar du allerede til {publication}? Vi stoler på det du sier.",
    yesIGive: "Ja, jeg bidrar",
    ownDay: "En dag jeg velger selv",
    ownDayButton: "Minn meg på det da",
    onThisDevice: "Dette gjelder på denne enheten, i denne nettleseren.",
    reminded: "Du ba oss minne deg på dette. Valget ditt ligger klart.",
    coverFees: "Legg til {fee}, så {publication} får hele beløpet på {amount}",
    nudge: "Vil du heller gi {amount} hver måned?",
    nudgeYes: "Ja, hver måned",
    nudgeNo: "Nei, bare én gang",
    currency: "Valuta",
    goalAmount: "{reached} av {target}",
    goalContributions: "Bidrag: {reached} av {target}",
    goalSupporters: "Bidragsytere: {reached} av {target}",
    why: "Hvorfor ser jeg dette?",
    whyAsked: "På denne enheten har du ikke bedt oss vente, og du bidrar ikke ennå.",
    whySeen: "Antall visninger de siste {days} dagene: {count}. Høyst: {limit}.",
    whyArticles: "Artikler du har lest på denne enheten: {count}.",
    whyPage: "Oppfordringen er ment for sider som denne.",
    whyShare:
      "Det er bare din egen enhet som avgjør dette. Ingenting som forlater den, sier hvem du er: Det telles høyst at en oppfordring er vist, hvordan den ble besvart, og at noen har gitt.",
    remembers: "Dette husker enheten",
    remembersNothing: "Ingenting.",
    remembersSeen: "Oppfordringer du har sett: {count}",
    remembersArticles: "Artikler du har lest: {count}",
    remembersUntil: "Vi spør ikke før: {date}",
    remembersChoice: "Det du valgte: {amount}",
    remembersGift: "At du bidrar. Det vet vi fram til: {date}",
    objects: "Ikke tell hva jeg ser, leser og svarer",
    forget: "Glem alt",
    forgotten: "Denne enheten har glemt alt.",
    newsletter: "Ikke nå? Hold kontakten på e-post",
    newsletterAfter: "Hold kontakten på e-post",
    newsletterEmail: "E-postadresse",
    newsletterSend: "Meld meg på",
    newsletterDone: "Takk. Vi har mottatt adressen din.",
    newsletterRefused: "Dette virker ikke akkurat nå. Adressen din er ikke lagret.",
    share: "Fortell andre om {publication}",
    remindByMail: "Også på e-post",
    remindConsent:
      "Ja, {publication} kan minne meg på dette på e-post {date}. Adressen min brukes ikke til noe annet og slettes etterpå.",
    remindSend: "Minn meg på det på e-post",
    remindSent: "Se i innboksen din: Påminnelsen kommer først når du har bekreftet den.",
    addToCalendar: "Legg til i kalenderen min",
    recogniseMe: "Kjenn meg igjen på denne enheten",
    recogniseHow:
      "Hvis vi kjenner et bidrag fra denne adressen, sender vi en lenke dit, så vi kan kjenne igjen denne enheten.",
    recogniseSend: "Send lenken",
    recogniseSent:
      "Hvis vi kjenner et bidrag fra denne adressen, er en lenke på vei dit. Kommer det ingenting, kan du se i søppelposten eller prøve en annen adresse.",
    anotherAddress: "Prøv en annen adresse",
    letterProblem: {
      address: "Skriv inn en e-postadresse, for eksempel {example}.",
      offline:
        "Vi fikk ikke kontakt med serveren, og ingenting er sendt. Sjekk nettforbindelsen, og trykk på knappen igjen.",
      busy: "Dette virker ikke akkurat nå, og ingenting er sendt. Trykk på knappen igjen om noen minutter.",
      refused:
        "Dette virker ikke her, og det hjelper ikke å prøve igjen. Ingenting er sendt. Det du valgte på denne enheten, gjelder fortsatt.",
    },
    recognised: "Vi kjenner deg igjen på denne enheten fram til {date} og spør ikke før da.",
    renewalFailed: "Bidraget ditt kunne ikke trekkes",
    renewalFailedDetail:
      "Den siste betalingen av bidraget ditt til {publication} gikk ikke gjennom, kanskje fordi et kort er utløpt. Velg en annen betalingsmåte, så trenger du ikke gjøre noe mer.",
    cardExpires: "Kortet ditt utløper snart",
    cardExpiresDetail:
      "Kortet som betaler bidraget ditt til {publication}, utløper før neste betaling. Velg en annen betalingsmåte, så trenger du ikke gjøre noe mer.",
    giftEnded: "Bidraget ditt er avsluttet",
    giftEndedDetail:
      "Betalingene av bidraget ditt til {publication} gikk ikke lenger gjennom. Derfor er det avsluttet, og det trekkes ikke flere penger. Takk for alt du har gitt.",
    mend: "Velg en annen betalingsmåte",
    notNow: "Ikke nå",
    preview: "Dette er en forhåndsvisning: Ingenting blir betalt, og ingenting blir husket.",
  },
};
