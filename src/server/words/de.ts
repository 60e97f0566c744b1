import type { EndpointWords } from "./words.ts";

export const words: EndpointWords = {
  dir: "ltr",
  mail: {
    orOpen: "Wenn die Schaltfläche nicht funktioniert, öffnen Sie diese Adresse:",
    contact: "Fragen? {contact}",
    privacyPolicy: "Datenschutzerklärung",
  },
  thisPublication: "diese Publikation",
  manage: {
    title: "Ihre Beiträge",
    mail: {
      subject: "Ihr Link zu Ihren Beiträgen für {publication}",
      text: "Hier ist der Link, den Sie angefordert haben. Er zeigt Ihre Beiträge für {publication}. Sie können sie dort ändern, pausieren oder beenden.",
      button: "Meine Beiträge öffnen",
      expires: "Der Link gilt einmal, 15 Minuten lang.",
      footer:
        "Sie erhalten diese E-Mail, weil jemand sie auf einer Seite für {publication} angefordert hat, höchstwahrscheinlich Sie selbst. Falls nicht, müssen Sie nichts tun: Ohne diese E-Mail sieht niemand etwas.",
    },
    ask: {
      intro:
        "Geben Sie die E-Mail-Adresse ein, mit der Sie Ihren Beitrag gegeben haben. Wir schicken Ihnen einen Link, mit dem Sie Ihre Beiträge sehen, den Betrag ändern, pausieren oder beenden können. Sie brauchen kein Konto.",
      email: "E-Mail-Adresse",
      button: "Link schicken",
      whoever: "Diese Seite verrät nie, ob zu einer Adresse ein Beitrag gehört. Das sagt nur die E-Mail.",
      sent: "Wenn Sie mit dieser Adresse einen Beitrag gegeben haben, ist eine E-Mail mit einem Link unterwegs. Der Link gilt einmal, 15 Minuten lang.",
      sentHint:
        "Nach einigen Minuten ist noch nichts da? Sehen Sie bitte im Spam-Ordner nach oder versuchen Sie es mit der Adresse, an die Ihre Quittungen gehen.",
      noAddress: "Das ist keine E-Mail-Adresse. Ein Beispiel: name@example.org",
      tooMany: "Das waren zu viele Versuche. Bitte warten Sie einige Minuten und versuchen Sie es dann noch einmal.",
      noMail: "Auf dieser Seite lassen sich Beiträge nicht ändern.",
    },
    open: {
      title: "Ihre Beiträge öffnen",
      intro:
        "Drücken Sie auf die Schaltfläche, um Ihre Beiträge auf diesem Gerät zu sehen und zu ändern. Der Link gilt einmal.",
      button: "Meine Beiträge öffnen",
    },
    again: {
      stale:
        "Dieser Link wurde schon verwendet, oder seine 15 Minuten sind vorbei. Bitte fordern Sie einen neuen Link an.",
      ended:
        "Diese Seite schließt sich nach 30 Minuten, damit niemand sonst sie offen vorfindet. Bitte fordern Sie einen neuen Link an.",
      signedOut: "Erledigt: Auf diesem Gerät sind Ihre Beiträge nicht mehr zu sehen.",
    },
    gift: {
      month: "{amount} im Monat",
      year: "{amount} im Jahr",
      next: "Die nächste Abbuchung ist am {date}.",
      pausedUntil: "Pausiert. Die nächste Abbuchung ist am {date}.",
      paused: "Pausiert. Es wird nichts abgebucht, bis Sie den Beitrag fortsetzen.",
      endsOn: "Beendet. Der Beitrag läuft noch bis zum {date}, und es wird nichts mehr abgebucht.",
      ended: "Beendet. Es wird nichts mehr abgebucht.",
      failed:
        "Die letzte Abbuchung von {amount} wurde abgelehnt. Ändern Sie die Karte oder das Bankkonto, dann wird sie noch einmal versucht, oder beenden Sie den Beitrag.",
      card: "{name}, letzte Ziffern {last4}, gültig bis {expiry}",
      account: "{name}, letzte Ziffern {last4}",
      otherMethod: "{name}",
    },
    actions: {
      amount: "Betrag ändern",
      pause: "Pausieren",
      resume: "Jetzt fortsetzen",
      end: "Diesen Beitrag beenden",
      undoEnd: "Diesen Beitrag behalten",
      card: "Karte oder Bankkonto ändern",
      receipts: "Quittungen und Rechnungen",
      earlierReceipts: "Quittungen eines früheren Beitrags",
      done: "Auf diesem Gerät fertig",
    },
    none: "Zurzeit läuft kein Beitrag von Ihnen.",
    giveAgain: "Wieder einen Beitrag geben",
    back: "Zurück zu Ihren Beiträgen",
    paid: {
      title: "Was Sie gezahlt haben",
      once: "{amount}, einmalig",
      givenBack: "davon {amount} zurückerstattet",
    },
    amount: {
      title: "Betrag ändern",
      nowMonth: "Sie geben derzeit {amount} im Monat.",
      nowYear: "Sie geben derzeit {amount} im Jahr.",
      first:
        "Der neue Betrag wird zum ersten Mal am {date} abgebucht. An dem, was Sie schon gezahlt haben, ändert sich nichts.",
      newAmount: "Neuer Betrag",
      next: "Weiter",
      confirmTitle: "Neuen Betrag bestätigen",
      confirmMonth: "Ab dem {date} wird jeden Monat der Betrag von {amount} abgebucht, statt bisher {before}.",
      confirmYear: "Ab dem {date} wird jedes Jahr der Betrag von {amount} abgebucht, statt bisher {before}.",
      confirm: "Bestätigen",
      same: "Das geben Sie schon jetzt. Bitte wählen Sie einen anderen Betrag.",
      doneMonth: "Geändert: Ab dem {date} wird jeden Monat der Betrag von {amount} abgebucht.",
      doneYear: "Geändert: Ab dem {date} wird jedes Jahr der Betrag von {amount} abgebucht.",
    },
    pause: {
      title: "Diesen Beitrag pausieren",
      intro:
        "Während der Pause wird nichts abgebucht. Danach läuft der Beitrag von selbst weiter, und Sie können ihn jederzeit fortsetzen oder beenden.",
      for1: "1 Monat pausieren",
      for3: "3 Monate pausieren",
      for6: "6 Monate pausieren",
      forYear: "Die nächste Abbuchung auslassen",
      until: "Dann wird der Betrag von {amount} wieder am {date} abgebucht.",
      done: "Pausiert: Die nächste Abbuchung ist am {date}.",
      resumeText: "Wenn Sie den Beitrag jetzt fortsetzen, wird der Betrag von {amount} am {date} abgebucht.",
      resumed: "Fortgesetzt: Die nächste Abbuchung ist am {date}.",
    },
    end: {
      title: "Diesen Beitrag beenden",
      until: "Der Beitrag läuft noch bis zum {date}, und es wird nichts mehr abgebucht.",
      now: "Die letzte Abbuchung wurde abgelehnt, deshalb endet der Beitrag sofort. Es wird nichts mehr abgebucht.",
      button: "Beenden",
      keep: "Behalten",
      done: "Beendet: Der Beitrag läuft noch bis zum {date}, und es wird nichts mehr abgebucht. Danke für alles, was Sie gegeben haben.",
      doneNow: "Beendet: Es wird nichts mehr abgebucht. Danke für alles, was Sie gegeben haben.",
      undoText: "Wenn Sie den Beitrag behalten, wird der Betrag von {amount} am {date} abgebucht.",
      undone: "Behalten: Ihr Beitrag läuft weiter, und die nächste Abbuchung ist am {date}.",
    },
    problem: {
      stripeDown:
        "Stripe, worüber Beiträge bezahlt werden, ist gerade nicht erreichbar. Es wurde nichts geändert. Bitte versuchen Sie es in einigen Minuten noch einmal.",
      unsure:
        "Stripe hat nicht rechtzeitig geantwortet, deshalb steht noch nicht fest, ob die Änderung angekommen ist. Bitte sehen Sie Ihre Beiträge in einigen Minuten noch einmal an.",
      refused: "Stripe hat das nicht angenommen. Es wurde nichts geändert.",
      notYours: "Dieser Beitrag kann hier nicht geändert werden. Es wurde nichts geändert.",
      notNow: "Das geht mit dem Beitrag in seinem jetzigen Zustand nicht. Es wurde nichts geändert.",
    },
  },
  recognise: {
    mail: {
      subject: "Damit {publication} Ihr Gerät erkennt",
      text: "Sie unterstützen {publication} bereits: vielen Dank. Öffnen Sie diesen Link auf dem Gerät, auf dem Sie nicht mehr gefragt werden möchten.",
      button: "Dieses Gerät erkennen",
      expires: "Der Link gilt einmal, 15 Minuten lang.",
      footer:
        "Sie erhalten diese E-Mail, weil jemand sie auf einer Seite für {publication} angefordert hat, höchstwahrscheinlich Sie selbst. Falls nicht, müssen Sie nichts tun.",
    },
    title: "Dieses Gerät erkennen",
    intro:
      "Drücken Sie auf die Schaltfläche, und {publication} bittet Sie auf diesem Gerät nicht mehr um Unterstützung, solange Ihr Beitrag läuft. Der Link gilt einmal.",
    button: "Dieses Gerät erkennen",
    noPage:
      "Dieser Link sagt nicht, zu welcher Seite er gehört. Wählen Sie auf dem Gerät, das erkannt werden soll, unter einem Aufruf „Ich unterstütze Sie bereits“ und fordern Sie dort einen neuen Link an.",
    none: "Zu dieser Adresse läuft zurzeit kein Beitrag, deshalb gibt es nichts zu erkennen. Danke für das, was Sie gegeben haben.",
  },
  notice: {
    renewal: {
      subject: "Ihr Beitrag für {publication} läuft weiter: nächste Abbuchung am {date}",
      goesOn: "Sie unterstützen {publication} jedes Jahr mit {amount}. Danke.",
      next: "Die nächste Abbuchung von {amount} ist am {date}, danach jedes Jahr eine weitere, bis Sie den Beitrag beenden.",
      why: "Diese Nachricht kommt vor jeder jährlichen Abbuchung, damit keine Sie überrascht.",
    },
    reminder: {
      subject: "Sie unterstützen {publication} jeden Monat",
      goesOn: "Sie unterstützen {publication} jeden Monat mit {amount}. Danke.",
      next: "Die nächste Abbuchung von {amount} ist am {date}, danach jeden Monat eine weitere, bis Sie den Beitrag beenden.",
      why: "Diese Nachricht kommt von Zeit zu Zeit, damit kein monatlicher Beitrag in Vergessenheit gerät.",
    },
    cardEnds:
      "Ihre Karte ist an diesem Tag nicht mehr gültig. Bitte geben Sie eine neue ein, wenn Ihr Beitrag weiterlaufen soll.",
    howToChange:
      "Sie können Ihren Beitrag jederzeit ändern, pausieren oder beenden. Einen Grund müssen Sie nicht nennen.",
    howByContact: "Wenn Sie Ihren Beitrag ändern, pausieren oder beenden möchten, melden Sie sich bitte: {contact}",
    seeGift: "Beitrag ansehen, ändern oder beenden",
    tax: {
      company: "{publication} ist nicht gemeinnützig. Ihr Beitrag ist steuerlich nicht absetzbar.",
      nonprofit:
        "{publication} ist gemeinnützig. Bitte bewahren Sie diese Nachricht bei Ihren Unterlagen auf: Ob Ihr Beitrag steuerlich absetzbar ist, hängt davon ab, wo Sie wohnen.",
    },
    changed: {
      subject: "Ihr Beitrag für {publication} wurde geändert",
      amountMonth: "Von jetzt an geben Sie jeden Monat {amount}.",
      amountYear: "Von jetzt an geben Sie jedes Jahr {amount}.",
      firstCharge: "Dieser Betrag wird zum ersten Mal am {date} abgebucht.",
      pausedSubject: "Ihr Beitrag für {publication} ist pausiert",
      pausedUntil: "Vor dem {date} wird nichts abgebucht. Danach läuft Ihr Beitrag von {amount} weiter.",
      paused: "Es wird nichts abgebucht, bis Sie Ihren Beitrag von {amount} fortsetzen.",
      goesOnSubject: "Ihr Beitrag für {publication} läuft weiter",
      goesOn: "Die nächste Abbuchung von {amount} ist am {date}.",
      endedSubject: "Sie haben Ihren Beitrag für {publication} beendet",
      ended: "Es wird nichts mehr abgebucht.",
      endsOn: "Was Sie gegeben haben, gilt noch bis zum {date}.",
      undo: "Bis dahin können Sie es sich anders überlegen.",
      thanks: "Danke für alles, was Sie gegeben haben.",
      why: "Diese Nachricht bestätigt, was auf der Seite Ihres Beitrags gewünscht wurde. Falls Sie das nicht waren, sagen Sie uns bitte Bescheid.",
    },
    failed: {
      subject: "Ihr Beitrag für {publication} konnte nicht abgebucht werden",
      notCharged:
        "Ihre Bank oder Karte hat die Zahlung von {amount} für {publication} abgelehnt. Es wurde nichts abgebucht.",
      triesAgain:
        "Am {date} wird die Abbuchung noch einmal versucht. Wenn Ihre Karte noch gültig ist, müssen Sie nichts tun.",
      noMore:
        "Von selbst wird die Abbuchung nicht noch einmal versucht. Mit einer anderen Karte läuft Ihr Beitrag weiter.",
      ended: "Damit ist Ihr Beitrag beendet, und es wird nichts mehr abgebucht.",
      newCard: "Andere Karte eingeben",
      giveAgain: "Wieder einen Beitrag geben",
      why: "Diese Nachricht kommt, wenn eine Abbuchung für Ihren Beitrag nicht klappt.",
    },
    debitFailed: {
      subject: "Ihr Beitrag für {publication} ist nicht angekommen",
      bounced: "Ihre Bank hat den Betrag von {amount}, den Sie für {publication} gegeben haben, nicht gezahlt.",
      nothingMore: "Es wurde nichts abgebucht, und es wird nicht noch einmal versucht.",
      another: "Wenn Sie weiterhin etwas geben möchten, geht das mit einem anderen Konto oder einer Karte.",
      why: "Diese Nachricht kommt einmal, weil Sie einen Beitrag für {publication} gegeben haben.",
    },
  },
  reminder: {
    giftOnce: "{amount}, einmalig",
    giftMonth: "{amount} im Monat",
    giftYear: "{amount} im Jahr",
    giveNow: "Jetzt einen Beitrag geben",
    questions: "Fragen? {contact}",

    confirmTitle: "Sollen wir Sie am {date} erinnern?",
    confirmText: "An diesem Tag schreibt Ihnen {publication} einmal und danach nie wieder ungefragt.",
    confirmGift: "Die E-Mail bringt Ihre Auswahl zurück: {gift}.",
    confirmErased: "Danach wird Ihre Adresse gelöscht.",
    confirmButton: "Ja, bitte erinnern",
    noThanks: "Nein, nichts senden",

    confirmedTitle: "Wir erinnern Sie am {date}.",
    confirmedText: "Bis dahin hören Sie dazu nichts von uns.",
    onItsWay: "Der Tag ist da: Die E-Mail ist unterwegs.",
    callOff: "Erinnerung absagen",

    stopTitle: "Sollen wir die Erinnerung absagen?",
    stopText: "Dann wird nichts gesendet, und Ihre Adresse wird gelöscht.",
    stopButton: "Erinnerung absagen",
    stoppedTitle: "Sie werden nicht erinnert.",
    stoppedText: "Es kommt keine E-Mail, und Ihre Adresse ist gelöscht.",

    goneTitle: "Diese Erinnerung gibt es nicht mehr.",
    goneText:
      "Sie wurde gesendet oder abgesagt, oder niemand hat sie innerhalb von 7 Tagen bestätigt. Dort, wo Sie {publication} lesen, können Sie sich neu erinnern lassen.",
    dayOverTitle: "Der Tag dieser Erinnerung ist vorbei.",
    dayOverText:
      "Es kommt keine E-Mail. Sie können jetzt einen Beitrag geben oder dort, wo Sie {publication} lesen, einen anderen Tag wählen.",
    brokenTitle: "Dieser Link funktioniert nicht.",
    brokenText: "Vielleicht fehlt ein Teil davon. Bitte öffnen Sie ihn noch einmal aus der E-Mail.",
    laterTitle: "Das hat gerade nicht geklappt.",
    laterText: "Es hat sich nichts geändert. Bitte versuchen Sie es in einer Minute noch einmal.",
    tryAgain: "Noch einmal versuchen",

    confirmMail: {
      subject: "Bitte bestätigen Sie Ihre Erinnerung für den {date}",
      text: "Jemand wünscht, dass {publication} am {date} eine Erinnerung an diese Adresse sendet. Falls Sie das waren, bestätigen Sie es bitte.",
      gift: "Sie bringt die getroffene Auswahl zurück: {gift}.",
      button: "Erinnerung bestätigen",
      unconfirmed:
        "Ohne Ihre Bestätigung wird nichts weiter gesendet, und die Adresse wird innerhalb von 7 Tagen gelöscht.",
      footer: "Das waren nicht Sie? Dann müssen Sie nichts tun.",
      callOff: "Gleich absagen",
    },
    mail: {
      subject: "Ihre Erinnerung: {publication} unterstützen",
      text: "Sie haben {publication} gebeten, Sie heute zu erinnern.",
      gift: "Ihre Auswahl war: {gift}.",
      button: "Weiter",
      erased: "Das war die einzige Erinnerung. Ihre Adresse wird jetzt gelöscht.",
      footer: "Sie haben diese E-Mail am {date} gewünscht und bestätigt.",
      callOff: "Keine solchen E-Mails mehr",
    },
    calendar: {
      title: "{publication} unterstützen",
      text: "Sie wollten heute daran erinnert werden.",
      gift: "Ihre Auswahl war: {gift}.",
    },
  },
};
