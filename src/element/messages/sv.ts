import type { Messages } from "./messages.ts";

export const messages: Messages = {
  dir: "ltr",
  amounts: [
    {
      locales: ["sv", "sv-SE", "sv-FI"],
      group: "\u00a0",
      currencies: { sek: "{n}\u00a0kr", eur: "{n}\u00a0€", usd: "{n}\u00a0US$" },
    },
  ],
  early: {
    heading: "Stöd {publication}",
    body: [
      "Om du har nytta av {publication} får du gärna fundera på att bidra.",
      "Du bestämmer hur mycket och hur ofta. Varje belopp hjälper. Tack.",
    ],
    howOften: "Hur ofta",
    once: "En gång",
    month: "Varje månad",
    year: "Varje år",
    from: "från {amount}",
    howMuch: "Hur mycket",
    otherAmount: "Annat belopp",
    willHappenOnce: "{amount} i dag, en enda gång. Därefter dras ingenting mer.",
    oneMoment: "Ett ögonblick …",
    atStripe: "Du betalar på nästa sida, hos Stripe.",
    accepted: "Betalsätt vi tar emot",
    continue: "Fortsätt",
    notReady: "Passar det inte i dag?",
    remindLater: "Påminn mig senare",
    unreachable: "Det gick inte att läsa in. Kontrollera din anslutning och tryck igen.",
    thisPublication: "den här tidningen",
  },
  late: {
    willHappen: {
      month: "{amount} i dag, därefter {amount} den {day} varje månad.",
      "month-end": "{amount} i dag, därefter {amount} den {day} varje månad, eller den sista dagen i kortare månader.",
      "month-about":
        "{amount} i dag, därefter {amount} den {day} varje månad, eller upp till tre dagar före eller efter, beroende på månadens längd.",
      year: "{amount} i dag, därefter {amount} den {date} varje år.",
      "year-leap": "{amount} i dag, därefter {amount} den {date} varje år, eller den {leapDate} under skottår.",
    },
    cancelAnyTime: "Avsluta när du vill.",
    ordinal: {
      one: "{n}:a",
      other: "{n}:e",
    },
    firstOfMonth: "1",
    privacy: "Integritetspolicy",
    questions: "Frågor? {contact}",
    amountField: "Belopp i {currency}",
    continuing: "Öppnar säker betalning …",
    whenToRemind: "När får vi fråga igen?",
    tomorrow: "I morgon",
    week: "Om en vecka",
    monthLater: "Om en månad",
    campaign: "Inte den här gången",
    alreadyGive: "Jag ger redan",
    back: "Tillbaka",
    snoozed: "Vi förstår. Vi frågar inte igen före {date}.",
    snoozedVisit:
      "Vi förstår. Den här webbläsaren låter oss inte komma ihåg det, så vi frågar inte igen under det här besöket.",
    declined: "Vi förstår. Du kommer inte att se det här uppropet igen, och inget annat före {date}.",
    alreadyGives: "Tack för att du ger. Vi frågar inte på den här enheten före {date}.",
    undo: "Ångra",
    amountProblem: {
      empty: "Ange ett belopp.",
      "not-a-number": "Ange beloppet i siffror, till exempel {example}.",
      "too-precise": "Ange ett belopp i {currency} med högst två decimaler, till exempel {example}.",
      "not-whole": "Ange ett belopp i {currency} utan decimaler, till exempel {example}.",
      "too-small": "Det minsta belopp vi kan ta emot är {limit}.",
      "too-large": "Det största belopp vi kan ta emot här är {limit}.",
    },
    checkoutProblem: {
      offline:
        "Vi kunde inte nå betalsidan. Inga pengar har dragits. Kontrollera din uppkoppling och tryck på ”Fortsätt” igen.",
      busy: "Betalsidan svarar inte just nu. Inga pengar har dragits. Tryck på ”Fortsätt” igen om en minut.",
      refused: "Betalsidan kan inte ta emot det här, och det hjälper inte att försöka igen. Inga pengar har dragits.",
      "refused-amount": "Betalsidan tar inte emot det här beloppet. Inga pengar har dragits. Välj ett annat belopp.",
      "open-elsewhere":
        "Du har redan en betalsida öppen i en annan flik eller ett annat fönster. Betalar du på båda ger du två gånger. Tryck på ”Fortsätt” igen för att öppna även den här.",
    },
    cancelled: "Inga pengar har dragits. Ditt val finns kvar här.",
    expired: "Den betalsidan gäller inte längre, och inga pengar har dragits. Ditt val finns kvar här.",
    checking: "Kontrollerar ditt bidrag …",
    checkAgain: "Kontrollera igen",
    unconfirmed:
      "Vi har ännu inte kunnat bekräfta ditt bidrag. Om du har betalat får du ett kvitto, och du behöver inte göra något mer.",
    thanks: "Tack",
    thanksOnce: "Ditt bidrag på {amount} har kommit fram. Tack vare dig kan alla fortsätta läsa {publication}.",
    thanksMonth:
      "Ditt första bidrag på {amount} har kommit fram, och {amount} följer varje månad. Tack vare dig kan alla fortsätta läsa {publication}.",
    thanksYear:
      "Ditt första bidrag på {amount} har kommit fram, och {amount} följer varje år. Tack vare dig kan alla fortsätta läsa {publication}.",
    processing: "Ditt bidrag är på väg",
    processingOnce:
      "Din bank behöver några dagar för att genomföra betalningen på {amount}. Du behöver inte göra något mer, och vi frågar inte igen under tiden.",
    processingMonth:
      "Din bank behöver några dagar för att genomföra den första betalningen på {amount}, och {amount} följer varje månad. Du behöver inte göra något mer, och vi frågar inte igen under tiden.",
    processingYear:
      "Din bank behöver några dagar för att genomföra den första betalningen på {amount}, och {amount} följer varje år. Du behöver inte göra något mer, och vi frågar inte igen under tiden.",
    failed: "Ditt bidrag kom inte fram",
    failedDetail:
      "Din bank betalade inte de {amount} som var på väg. Inga pengar har dragits, och inget nytt försök görs.",
    giveAgain: "Välj igen",
    supporter: "Du ger redan: tack. Det du väljer här kommer utöver det.",
    manage: "Ändra eller avsluta ditt bidrag",
    manageByContact: "För att ändra eller avsluta ditt bidrag: {contact}",
  },
};
