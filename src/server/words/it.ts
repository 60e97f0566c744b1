import type { EndpointWords } from "./words.ts";

export const words: EndpointWords = {
  dir: "ltr",
  mail: {
    orOpen: "Se il pulsante non funziona, apri questo indirizzo:",
    contact: "Domande? {contact}",
    privacyPolicy: "Informativa sulla privacy",
  },
  thisPublication: "questa testata",
  manage: {
    title: "I tuoi contributi",
    mail: {
      subject: "Il link ai tuoi contributi a {publication}",
      text: "Ecco il link che hai chiesto. Mostra i tuoi contributi a {publication} e ti permette di modificarli, metterli in pausa o disdirli.",
      button: "Apri i miei contributi",
      expires: "Il link funziona una volta sola, per 15 minuti.",
      footer:
        "Ricevi questa email perché qualcuno l’ha chiesta su una pagina di {publication}, molto probabilmente tu. Se la richiesta non è tua, non devi fare nulla: senza questa email nessuno vede niente.",
    },
    ask: {
      intro:
        "Scrivi l’indirizzo email con cui hai contribuito. Ti inviamo un link con cui puoi vedere i tuoi contributi, cambiare l’importo, metterli in pausa o disdirli. Non serve un account.",
      email: "Indirizzo email",
      button: "Inviami il link",
      whoever: "Questa pagina non mostra mai se da un indirizzo sono arrivati contributi. Lo dice solo l’email.",
      sent: "Se hai contribuito con questo indirizzo, un’email con un link è in arrivo. Il link funziona una volta sola, per 15 minuti.",
      sentHint:
        "Dopo qualche minuto non è arrivato nulla? Guarda nella posta indesiderata, o prova con l’indirizzo a cui arrivano le tue ricevute.",
      noAddress: "Questo non è un indirizzo email. Un esempio: name@example.org",
      tooMany: "Ci sono stati troppi tentativi. Aspetta qualche minuto, poi riprova.",
      noMail: "Su questa pagina non è possibile modificare i contributi.",
    },
    open: {
      title: "Apri i tuoi contributi",
      intro:
        "Premi il pulsante per vedere e modificare i tuoi contributi su questo dispositivo. Il link funziona una volta sola.",
      button: "Apri i miei contributi",
    },
    again: {
      stale: "Questo link è già stato usato, oppure i suoi 15 minuti sono passati. Chiedine uno nuovo.",
      ended: "Questa pagina si chiude dopo 30 minuti, così nessun altro la trova aperta. Chiedi un nuovo link.",
      signedOut: "Fatto: su questo dispositivo i tuoi contributi non si vedono più.",
    },
    gift: {
      month: "{amount} al mese",
      year: "{amount} all’anno",
      next: "Il prossimo addebito è il giorno {date}.",
      pausedUntil: "In pausa. Il prossimo addebito è il giorno {date}.",
      paused: "In pausa. Non viene addebitato nulla finché non lo riprendi.",
      endsOn: "Disdetto. Dura fino al giorno {date}, e non verrà addebitato altro.",
      ended: "Terminato. Non verrà addebitato altro.",
      failed:
        "L’ultimo addebito di {amount} è stato rifiutato. Cambia la carta o il conto bancario, e sarà tentato di nuovo; oppure disdici il contributo.",
      card: "{name} che termina con {last4}, scade a fine {expiry}",
      account: "{name} che termina con {last4}",
      otherMethod: "{name}",
    },
    actions: {
      amount: "Cambia l’importo",
      pause: "Metti in pausa",
      resume: "Riprendi ora",
      end: "Disdici questo contributo",
      undoEnd: "Mantieni questo contributo",
      card: "Cambia la carta o il conto bancario",
      receipts: "Ricevute e fatture",
      earlierReceipts: "Ricevute di un contributo precedente",
      done: "Ho finito su questo dispositivo",
    },
    none: "Al momento nessun tuo contributo è attivo.",
    giveAgain: "Contribuisci di nuovo",
    back: "Torna ai tuoi contributi",
    paid: {
      title: "Che cosa hai pagato",
      once: "{amount}, una volta",
      givenBack: "di cui rimborsati: {amount}",
    },
    amount: {
      title: "Cambia l’importo",
      nowMonth: "Ora dai {amount} al mese.",
      nowYear: "Ora dai {amount} all’anno.",
      first:
        "Il nuovo importo viene addebitato per la prima volta il giorno {date}. Quello che hai già pagato non cambia.",
      newAmount: "Nuovo importo",
      next: "Continua",
      confirmTitle: "Conferma il nuovo importo",
      confirmMonth: "A partire dal giorno {date}, l’addebito mensile è di {amount} invece di {before}.",
      confirmYear: "A partire dal giorno {date}, l’addebito annuale è di {amount} invece di {before}.",
      confirm: "Conferma",
      same: "È quello che dai ora. Scegli un altro importo.",
      doneMonth: "Modificato: a partire dal giorno {date}, l’addebito mensile è di {amount}.",
      doneYear: "Modificato: a partire dal giorno {date}, l’addebito annuale è di {amount}.",
    },
    pause: {
      title: "Metti in pausa questo contributo",
      intro:
        "Durante la pausa non viene addebitato nulla. Poi il contributo riprende da solo, e puoi riprenderlo o disdirlo quando vuoi.",
      for1: "Pausa di 1 mese",
      for3: "Pausa di 3 mesi",
      for6: "Pausa di 6 mesi",
      forYear: "Salta il prossimo addebito",
      until: "Poi ci sarà di nuovo un addebito di {amount} il giorno {date}.",
      done: "In pausa: il prossimo addebito è il giorno {date}.",
      resumeText: "Se lo riprendi ora, ci sarà un addebito di {amount} il giorno {date}.",
      resumed: "Ripreso: il prossimo addebito è il giorno {date}.",
    },
    end: {
      title: "Disdici questo contributo",
      until: "Dura fino al giorno {date}, e non verrà addebitato altro.",
      now: "L’ultimo addebito è stato rifiutato, quindi il contributo termina subito. Non verrà addebitato altro.",
      button: "Disdici",
      keep: "Mantienilo",
      done: "Disdetto: il contributo dura fino al giorno {date}, e non verrà addebitato altro. Grazie per tutto ciò che hai dato.",
      doneNow: "Terminato: non verrà addebitato altro. Grazie per tutto ciò che hai dato.",
      undoText: "Se lo mantieni, ci sarà un addebito di {amount} il giorno {date}.",
      undone: "Mantenuto: il tuo contributo continua, e il prossimo addebito è il giorno {date}.",
    },
    problem: {
      stripeDown:
        "Stripe, con cui si pagano i contributi, al momento non è raggiungibile. Non è stato modificato nulla. Riprova tra qualche minuto.",
      unsure:
        "Stripe non ha risposto in tempo, quindi nessuno può ancora dire se la modifica è avvenuta. Guarda di nuovo i tuoi contributi tra qualche minuto.",
      refused: "Stripe non ha accettato la richiesta. Non è stato modificato nulla.",
      notYours: "Questo contributo non può essere modificato qui. Non è stato modificato nulla.",
      notNow: "Con il contributo nello stato attuale non è possibile. Non è stato modificato nulla.",
    },
  },
  recognise: {
    mail: {
      subject: "Fai riconoscere il tuo dispositivo a {publication}",
      text: "Contribuisci già a {publication}: grazie. Apri questo link sul dispositivo su cui non vuoi più ricevere richieste.",
      button: "Riconosci questo dispositivo",
      expires: "Il link funziona una volta sola, per 15 minuti.",
      footer:
        "Ricevi questa email perché qualcuno l’ha chiesta su una pagina di {publication}, molto probabilmente tu. Se la richiesta non è tua, non devi fare nulla.",
    },
    title: "Riconosci questo dispositivo",
    intro:
      "Premi il pulsante, e {publication} non ti chiederà sostegno su questo dispositivo finché dura il tuo contributo. Il link funziona una volta sola.",
    button: "Riconosci questo dispositivo",
    noPage:
      "Questo link non dice a quale pagina appartiene. Sul dispositivo da riconoscere, scegli «Contribuisco già» sotto un appello e chiedi lì un nuovo link.",
    none: "Al momento nessun contributo da questo indirizzo è attivo, quindi non c’è nulla da riconoscere. Grazie per ciò che hai dato.",
  },
  notice: {
    renewal: {
      subject: "Il tuo contributo a {publication} continua: prossimo addebito il giorno {date}",
      goesOn: "Sostieni {publication} con {amount} ogni anno. Grazie.",
      next: "Il prossimo addebito di {amount} sarà il giorno {date}, e poi ogni anno finché non disdici.",
      why: "Questo messaggio arriva prima di ogni addebito annuale, perché nessuno sia una sorpresa.",
    },
    reminder: {
      subject: "Sostieni {publication} ogni mese",
      goesOn: "Sostieni {publication} con {amount} ogni mese. Grazie.",
      next: "Il prossimo addebito di {amount} sarà il giorno {date}, e poi ogni mese finché non disdici.",
      why: "Questo messaggio arriva di tanto in tanto, perché nessun contributo mensile venga dimenticato.",
    },
    cardEnds:
      "Quel giorno la tua carta non sarà più valida. Inseriscine una nuova se vuoi che il tuo contributo continui.",
    howToChange:
      "Puoi modificare, mettere in pausa o disdire il tuo contributo quando vuoi. Non devi dare spiegazioni.",
    howByContact: "Per modificare, mettere in pausa o disdire il tuo contributo, scrivici: {contact}",
    seeGift: "Vedi, modifica o disdici il mio contributo",
    tax: {
      company: "{publication} non è un ente di beneficenza. Il tuo contributo non è deducibile né detraibile.",
      nonprofit:
        "{publication} è un ente senza scopo di lucro. Conserva questo messaggio tra i tuoi documenti: se il tuo contributo sia deducibile o detraibile ai fini fiscali dipende da dove vivi.",
    },
    changed: {
      subject: "Il tuo contributo a {publication} è stato modificato",
      amountMonth: "D’ora in poi dai {amount} ogni mese.",
      amountYear: "D’ora in poi dai {amount} ogni anno.",
      firstCharge: "Questo importo verrà addebitato per la prima volta il giorno {date}.",
      pausedSubject: "Il tuo contributo a {publication} è in pausa",
      pausedUntil: "Non verrà addebitato nulla prima del giorno {date}. Poi il tuo contributo di {amount} continua.",
      paused: "Non verrà addebitato nulla finché non riprendi il tuo contributo di {amount}.",
      goesOnSubject: "Il tuo contributo a {publication} continua",
      goesOn: "Il prossimo addebito di {amount} sarà il giorno {date}.",
      endedSubject: "Hai disdetto il tuo contributo a {publication}",
      ended: "Non verrà addebitato altro.",
      endsOn: "Ciò che hai dato vale fino al giorno {date}.",
      undo: "Fino ad allora puoi cambiare idea.",
      thanks: "Grazie per tutto ciò che hai dato.",
      why: "Questo messaggio conferma ciò che è stato chiesto sulla pagina del tuo contributo. Se la richiesta non è tua, faccelo sapere.",
    },
    failed: {
      subject: "Non è stato possibile addebitare il tuo contributo a {publication}",
      notCharged:
        "La tua banca o la tua carta ha rifiutato il pagamento di {amount} per {publication}. Non è stato addebitato nulla.",
      triesAgain:
        "L’addebito sarà tentato di nuovo il giorno {date}. Se la tua carta è ancora valida, non devi fare nulla.",
      noMore: "L’addebito non sarà tentato di nuovo in automatico. Con un’altra carta il tuo contributo continua.",
      ended: "Per questo il tuo contributo è terminato, e non verrà addebitato altro.",
      newCard: "Inserisci un’altra carta",
      giveAgain: "Contribuisci di nuovo",
      why: "Questo messaggio arriva quando un addebito del tuo contributo non riesce.",
    },
    debitFailed: {
      subject: "Il tuo contributo a {publication} non è arrivato",
      bounced: "La tua banca non ha eseguito il pagamento di {amount} che hai dato a {publication}.",
      nothingMore: "Non ti è stato addebitato nulla e non ci saranno altri tentativi.",
      another: "Se vuoi ancora contribuire, va bene un altro conto o una carta.",
      why: "Questo messaggio arriva una volta sola, perché hai contribuito a {publication}.",
    },
  },
  reminder: {
    giftOnce: "{amount}, una volta",
    giftMonth: "{amount} al mese",
    giftYear: "{amount} all’anno",
    giveNow: "Contribuisci ora",
    questions: "Domande? {contact}",

    confirmTitle: "Vuoi che te lo ricordiamo il giorno {date}?",
    confirmText: "{publication} ti scriverà una volta sola, quel giorno, e poi mai più se non lo chiedi tu.",
    confirmGift: "L’email riprende quello che avevi scelto: {gift}.",
    confirmErased: "Poi il tuo indirizzo viene cancellato.",
    confirmButton: "Sì, ricordamelo",
    noThanks: "No, non inviare nulla",

    confirmedTitle: "Te lo ricorderemo il giorno {date}.",
    confirmedText: "Fino ad allora non ti scriveremo su questo.",
    onItsWay: "Il giorno è arrivato: l’email è in viaggio.",
    callOff: "Annulla il promemoria",

    stopTitle: "Vuoi annullare il promemoria?",
    stopText: "Così non viene inviato nulla, e il tuo indirizzo viene cancellato.",
    stopButton: "Annulla il promemoria",
    stoppedTitle: "Non ci sarà nessun promemoria.",
    stoppedText: "Non arriverà nessuna email, e il tuo indirizzo è stato cancellato.",

    goneTitle: "Questo promemoria non c’è più.",
    goneText:
      "È stato inviato o annullato, oppure nessuno l’ha confermato entro 7 giorni. Puoi chiederne uno nuovo sulle pagine di {publication}.",
    dayOverTitle: "Il giorno di questo promemoria è passato.",
    dayOverText:
      "Non arriverà nessuna email. Puoi contribuire ora, o chiedere un altro giorno sulle pagine di {publication}.",
    brokenTitle: "Questo link non funziona.",
    brokenText: "Forse ne manca una parte. Aprilo ancora una volta dall’email.",
    laterTitle: "Al momento non ha funzionato.",
    laterText: "Non è cambiato nulla. Riprova tra un minuto.",
    tryAgain: "Riprova",

    confirmMail: {
      subject: "Conferma il tuo promemoria per il giorno {date}",
      text: "Qualcuno ha chiesto a {publication} di inviare un promemoria a questo indirizzo il giorno {date}. Se la richiesta è tua, confermala.",
      gift: "Riprenderà ciò che era stato scelto: {gift}.",
      button: "Conferma il promemoria",
      unconfirmed: "Senza la tua conferma non viene inviato altro, e l’indirizzo viene cancellato entro 7 giorni.",
      footer: "Non l’hai chiesto tu? Allora non fare nulla.",
      callOff: "Annullalo subito",
    },
    mail: {
      subject: "Il tuo promemoria: sostieni {publication}",
      text: "Hai chiesto a {publication} di ricordartelo oggi.",
      gift: "Avevi scelto {gift}.",
      button: "Continua",
      erased: "Questo era l’unico promemoria. Ora il tuo indirizzo viene cancellato.",
      footer: "Hai chiesto questa email il giorno {date} e l’hai confermata.",
      callOff: "Non voglio più email di questo tipo",
    },
    calendar: {
      title: "Sostieni {publication}",
      text: "Volevi che oggi te lo ricordassimo.",
      gift: "Avevi scelto {gift}.",
    },
  },
};
