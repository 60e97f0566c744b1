import type { Messages } from "./messages.ts";

export const messages: Messages = {
  dir: "ltr",
  amounts: [
    {
      locales: ["it", "it-IT"],
      currencies: { eur: "{n}\u00a0€", chf: "{n}\u00a0CHF", usd: "{n}\u00a0USD", gbp: "{n}\u00a0£" },
    },
    {
      locales: ["it-CH"],
      currencies: { chf: "CHF\u00a0{n}", eur: "€\u00a0{n}", usd: "USD\u00a0{n}", gbp: "£\u00a0{n}" },
    },
  ],
  early: {
    heading: "Sostieni {publication}",
    body: [
      "Se {publication} ti è utile, valuta la possibilità di contribuire alle spese.",
      "Decidi tu quanto e ogni quanto, e qualsiasi cifra è d’aiuto. Grazie.",
    ],
    howOften: "Ogni quanto",
    once: "Una volta",
    month: "Ogni mese",
    year: "Ogni anno",
    from: "da {amount}",
    howMuch: "Quanto",
    otherAmount: "Altro importo",
    willHappenOnce: "{amount} oggi, una volta sola. Non ci saranno altri addebiti.",
    oneMoment: "Un momento…",
    atStripe: "Il pagamento avviene nella pagina successiva, su Stripe.",
    accepted: "Metodi di pagamento accettati",
    continue: "Continua",
    notReady: "Oggi non è il momento giusto?",
    remindLater: "Ricordamelo più tardi",
    unreachable: "Il caricamento non è riuscito. Controlla la connessione e premi di nuovo.",
    thisPublication: "questa testata",
  },
  late: {
    willHappen: {
      month: "{amount} oggi, poi {amount} il giorno {day} di ogni mese.",
      "month-end": "{amount} oggi, poi {amount} il giorno {day} di ogni mese, o l’ultimo giorno nei mesi più corti.",
      "month-about":
        "{amount} oggi, poi {amount} il giorno {day} di ogni mese, oppure fino a tre giorni prima o dopo, a seconda della durata del mese.",
      year: "{amount} oggi, poi {amount} il giorno {date} di ogni anno.",
      "year-leap":
        "{amount} oggi, poi {amount} il giorno {date} di ogni anno, o il giorno {leapDate} negli anni bisestili.",
    },
    cancelAnyTime: "Puoi disdire quando vuoi.",
    ordinal: {
      other: "{n}",
    },
    firstOfMonth: "1º",
    privacy: "Informativa sulla privacy",
    questions: "Domande? {contact}",
    amountField: "Importo in {currency}",
    continuing: "Apertura della pagina di pagamento sicura…",
    whenToRemind: "Quando possiamo chiedertelo di nuovo?",
    tomorrow: "Domani",
    week: "Tra una settimana",
    monthLater: "Tra un mese",
    campaign: "Non questa volta",
    alreadyGive: "Contribuisco già",
    back: "Indietro",
    snoozed: "D’accordo. Non te lo chiederemo di nuovo prima di {date}.",
    snoozedVisit:
      "D’accordo. Questo browser non ci permette di ricordarlo, quindi non te lo chiederemo di nuovo durante questa visita.",
    declined: "D’accordo. Non vedrai più questo appello, né altri prima di {date}.",
    alreadyGives: "Grazie per il tuo sostegno. Su questo dispositivo non ti chiederemo nulla prima di {date}.",
    undo: "Annulla",
    amountProblem: {
      empty: "Inserisci un importo.",
      "not-a-number": "Scrivi l’importo in cifre, per esempio {example}.",
      "too-precise": "Inserisci un importo in {currency} con al massimo due decimali, per esempio {example}.",
      "not-whole": "Inserisci un importo in {currency} senza decimali, per esempio {example}.",
      "too-small": "L’importo minimo che possiamo accettare è {limit}.",
      "too-large": "L’importo massimo che possiamo accettare qui è {limit}.",
    },
    checkoutProblem: {
      offline:
        "Non siamo riusciti a raggiungere la pagina di pagamento. Non ti è stato addebitato nulla. Controlla la connessione e premi di nuovo «Continua».",
      busy: "La pagina di pagamento al momento non risponde. Non ti è stato addebitato nulla. Premi di nuovo «Continua» tra un minuto.",
      refused:
        "La pagina di pagamento non può accettare questo contributo, e riprovare non servirà. Non ti è stato addebitato nulla.",
      "refused-amount":
        "La pagina di pagamento non accetta questo importo. Non ti è stato addebitato nulla. Scegli un altro importo.",
      "slowed-down":
        "Per tenere fuori chi prova carte rubate, in questo momento la pagina lascia passare pochi pagamenti. Non ti è stato addebitato nulla. Premi di nuovo «Continua» tra dieci minuti, oppure contribuisci da un browser con JavaScript, sotto uno dei nostri articoli.",
      "too-many":
        "Dalla tua connessione sono stati avviati molti pagamenti, quindi per ora la pagina non ne accetta altri. Non ti è stato addebitato nulla. Premi di nuovo «Continua» tra dieci minuti.",
      "open-elsewhere":
        "Hai un’altra pagina di pagamento aperta, in un’altra scheda o finestra. Se paghi in entrambe, contribuisci due volte. Premi di nuovo «Continua» per aprire anche questa.",
    },
    cancelled: "Non ti è stato addebitato nulla. La tua scelta è ancora qui.",
    expired: "Quella pagina di pagamento è scaduta e non ti è stato addebitato nulla. La tua scelta è ancora qui.",
    checking: "Verifica del tuo contributo in corso…",
    checkAgain: "Verifica di nuovo",
    unconfirmed:
      "Non abbiamo ancora potuto confermare il tuo contributo. Se hai pagato, ti arriverà una ricevuta e non dovrai fare altro.",
    thanks: "Grazie",
    thanksOnce: "Il tuo contributo di {amount} è arrivato. Grazie a te, {publication} resta accessibile a chiunque.",
    thanksMonth:
      "Il tuo primo contributo di {amount} è arrivato, e ogni mese ne seguirà un altro di {amount}. Grazie a te, {publication} resta accessibile a chiunque.",
    thanksYear:
      "Il tuo primo contributo di {amount} è arrivato, e ogni anno ne seguirà un altro di {amount}. Grazie a te, {publication} resta accessibile a chiunque.",
    notDeductible: "{publication} non è un ente di beneficenza. Il tuo contributo non è deducibile né detraibile.",
    processing: "Il tuo contributo è in arrivo",
    processingOnce:
      "Alla tua banca serve qualche giorno per completare il pagamento di {amount}. Non devi fare altro, e nel frattempo non ti chiederemo nulla.",
    processingMonth:
      "Alla tua banca serve qualche giorno per completare il primo pagamento di {amount}, e ogni mese ne seguirà un altro di {amount}. Non devi fare altro, e nel frattempo non ti chiederemo nulla.",
    processingYear:
      "Alla tua banca serve qualche giorno per completare il primo pagamento di {amount}, e ogni anno ne seguirà un altro di {amount}. Non devi fare altro, e nel frattempo non ti chiederemo nulla.",
    failed: "Il tuo contributo non è arrivato",
    failedDetail:
      "La tua banca non ha eseguito il pagamento di {amount} che era in corso. Non ti è stato addebitato nulla e non ci saranno altri tentativi.",
    giveAgain: "Scegli di nuovo",
    supporter: "Contribuisci già: grazie. Quello che scegli qui si aggiunge a quanto già dai.",
    manage: "Modifica o interrompi il tuo contributo",
    manageByContact: "Per modificare o interrompere il tuo contributo: {contact}",
    close: "Chiudi",
    fold: "Riduci",
    wall: "Per continuare a leggere, scegli qui sotto: sostieni {publication} o dicci quando possiamo chiedertelo di nuovo.",
    wallStrict: "Per continuare a leggere, sostieni {publication}.",
    confirmGiving: "Sostieni già {publication}? Ci basta la tua parola.",
    yesIGive: "Sì, contribuisco",
    ownDay: "In un giorno a mia scelta",
    ownDayButton: "Ricordamelo quel giorno",
    onThisDevice: "Vale su questo dispositivo, in questo browser.",
    reminded: "Ci hai chiesto di ricordartelo. La tua scelta è pronta.",
    coverFees: "Aggiungo {fee}, così {publication} riceve {amount} per intero",
    nudge: "Preferiresti dare {amount} ogni mese?",
    nudgeYes: "Sì, ogni mese",
    nudgeNo: "No, solo una volta",
    currency: "Valuta",
    goalAmount: "{reached} su {target}",
    goalContributions: "Contributi: {reached} su {target}",
    goalSupporters: "Persone che contribuiscono: {reached} su {target}",
    why: "Perché vedo questo appello?",
    whyAsked: "Su questo dispositivo non ci hai chiesto di aspettare e non contribuisci ancora.",
    whySeen: "Visualizzazioni negli ultimi {days} giorni: {count}. Al massimo: {limit}.",
    whyArticles: "Articoli letti su questo dispositivo: {count}.",
    whyPage: "È pensato per pagine come questa.",
    whyShare:
      "Lo decide soltanto il tuo dispositivo. Nulla di ciò che ne esce dice chi sei: al massimo si conta che un appello è stato mostrato, come si è risposto e che qualcuno ha dato.",
    remembers: "Che cosa ricorda questo dispositivo",
    remembersNothing: "Nulla.",
    remembersSeen: "Appelli visti: {count}",
    remembersArticles: "Articoli letti: {count}",
    remembersUntil: "Nessuna richiesta prima di questa data: {date}",
    remembersChoice: "La tua scelta: {amount}",
    remembersGift: "Che contribuisci, e fino a quando ci risulta: {date}",
    objects: "Non contare ciò che vedo, leggo e rispondo",
    forget: "Dimentica tutto",
    forgotten: "Questo dispositivo ha dimenticato tutto.",
    newsletter: "Non ora? Restiamo in contatto via email",
    newsletterAfter: "Restiamo in contatto via email",
    newsletterEmail: "Indirizzo email",
    newsletterSend: "Iscrivimi",
    newsletterDone: "Grazie. Abbiamo ricevuto il tuo indirizzo.",
    newsletterRefused: "Al momento non funziona. Il tuo indirizzo non è stato salvato.",
    share: "Fai conoscere {publication} ad altre persone",
    remindByMail: "Anche via email",
    remindConsent:
      "Sì, {publication} può ricordarmelo via email in questa data: {date}. Il mio indirizzo non serve ad altro e poi viene cancellato.",
    remindSend: "Ricordamelo via email",
    remindSent: "Guarda nella tua casella: il promemoria arriva solo dopo la tua conferma.",
    addToCalendar: "Aggiungi al mio calendario",
    recogniseMe: "Riconoscimi su questo dispositivo",
    recogniseHow:
      "Se conosciamo un contributo da questo indirizzo, vi inviamo un link per riconoscere questo dispositivo.",
    recogniseSend: "Invia il link",
    recogniseSent:
      "Se conosciamo un contributo da questo indirizzo, un link è in arrivo. Se non arriva nulla, guarda nella posta indesiderata o prova con un altro indirizzo.",
    anotherAddress: "Prova con un altro indirizzo",
    letterProblem: {
      address: "Scrivi un indirizzo email, per esempio {example}.",
      offline:
        "Non siamo riusciti a raggiungere il server e non è stato inviato nulla. Controlla la connessione e premi di nuovo il pulsante.",
      busy: "Al momento non funziona e non è stato inviato nulla. Premi di nuovo il pulsante tra qualche minuto.",
      refused:
        "Qui non funziona, e riprovare non servirà. Non è stato inviato nulla. La tua scelta su questo dispositivo resta valida.",
    },
    recognised: "Ti riconosciamo su questo dispositivo fino a questa data: {date}. Prima non ti chiederemo nulla.",
    renewalFailed: "Non è stato possibile addebitare il tuo contributo",
    renewalFailedDetail:
      "L’ultimo pagamento del tuo contributo a {publication} non è andato a buon fine, forse perché una carta è scaduta. Scegli un altro modo di pagare: non serve altro.",
    cardExpires: "La tua carta sta per scadere",
    cardExpiresDetail:
      "La carta con cui paghi il tuo contributo a {publication} scade prima del prossimo pagamento. Scegli un altro modo di pagare: non serve altro.",
    giftEnded: "Il tuo contributo è terminato",
    giftEndedDetail:
      "I pagamenti del tuo contributo a {publication} non andavano più a buon fine. Per questo è terminato, e non verrà addebitato altro. Grazie per tutto ciò che hai dato.",
    mend: "Scegli un altro modo di pagare",
    notNow: "Non ora",
    preview: "Questa è un’anteprima: non si paga e non si memorizza nulla.",
  },
};
