import type { Messages } from "./messages.ts";

export const messages: Messages = {
  dir: "ltr",
  amounts: [
    {
      locales: ["de", "de-DE"],
      group: ".",
      currencies: { eur: "{n}\u00a0€", chf: "{n}\u00a0CHF", usd: "{n}\u00a0$", gbp: "{n}\u00a0£" },
    },
  ],
  early: {
    heading: "Unterstützen Sie {publication}",
    body: [
      "Wenn Ihnen {publication} nützt, überlegen Sie bitte, ob Sie etwas dafür bezahlen möchten.",
      "Sie entscheiden, wie viel und wie oft. Jeder Betrag hilft. Danke.",
    ],
    howOften: "Wie oft",
    once: "Einmalig",
    month: "Monatlich",
    year: "Jährlich",
    from: "ab {amount}",
    howMuch: "Wie viel",
    otherAmount: "Anderer Betrag",
    willHappenOnce: "Heute {amount}, einmalig. Danach wird nichts mehr abgebucht.",
    oneMoment: "Einen Moment\u00a0…",
    atStripe: "Sie bezahlen auf der nächsten Seite, bei Stripe.",
    accepted: "Akzeptierte Zahlungsarten",
    continue: "Weiter",
    notReady: "Heute passt es nicht?",
    remindLater: "Später erinnern",
    unreachable: "Das konnte nicht geladen werden. Bitte prüfen Sie Ihre Verbindung und drücken Sie noch einmal.",
    thisPublication: "diese Publikation",
  },
  late: {
    willHappen: {
      month: "Heute {amount}, danach {amount} jeweils am {day} des Monats.",
      "month-end": "Heute {amount}, danach {amount} jeweils am {day} des Monats, in kürzeren Monaten am letzten Tag.",
      "month-about":
        "Heute {amount}, danach {amount} jeweils am {day} des Monats oder, je nach Länge des Monats, bis zu drei Tage davor oder danach.",
      year: "Heute {amount}, danach {amount} jedes Jahr am {date}.",
      "year-leap": "Heute {amount}, danach {amount} jedes Jahr am {date}, in Schaltjahren am {leapDate}.",
    },
    cancelAnyTime: "Jederzeit kündbar.",
    ordinal: {
      other: "{n}.",
    },
    firstOfMonth: "1",
    privacy: "Datenschutzerklärung",
    questions: "Fragen? {contact}",
    amountField: "Betrag ({currency})",
    continuing: "Sichere Bezahlseite wird geöffnet\u00a0…",
    whenToRemind: "Wann dürfen wir wieder fragen?",
    tomorrow: "Morgen",
    week: "In einer Woche",
    monthLater: "In einem Monat",
    campaign: "Diesmal nicht",
    alreadyGive: "Ich unterstütze Sie bereits",
    back: "Zurück",
    snoozed: "Verstanden. Wir fragen Sie erst wieder ab {date}.",
    snoozedVisit:
      "Verstanden. Dieser Browser lässt nicht zu, dass wir uns das merken. Deshalb fragen wir Sie während dieses Besuchs nicht wieder.",
    declined: "Verstanden. Diesen Aufruf sehen Sie nicht mehr, und einen anderen erst wieder ab {date}.",
    alreadyGives: "Danke für Ihre Unterstützung. Auf diesem Gerät fragen wir Sie erst wieder ab {date}.",
    undo: "Rückgängig machen",
    amountProblem: {
      empty: "Bitte geben Sie einen Betrag ein.",
      "not-a-number": "Bitte geben Sie den Betrag in Ziffern ein, zum Beispiel {example}.",
      "too-precise":
        "Bitte geben Sie einen Betrag in {currency} mit höchstens zwei Nachkommastellen ein, zum Beispiel {example}.",
      "not-whole": "Bitte geben Sie einen Betrag in {currency} ohne Nachkommastellen ein, zum Beispiel {example}.",
      "too-small": "Der kleinste Betrag, den wir annehmen können, ist {limit}.",
      "too-large": "Der größte Betrag, den wir hier annehmen können, ist {limit}.",
    },
    checkoutProblem: {
      offline:
        "Wir konnten die Bezahlseite nicht erreichen. Es wurde nichts abgebucht. Bitte prüfen Sie Ihre Verbindung und drücken Sie noch einmal auf „Weiter“.",
      busy: "Die Bezahlseite antwortet gerade nicht. Es wurde nichts abgebucht. Bitte drücken Sie in einer Minute noch einmal auf „Weiter“.",
      refused:
        "Die Bezahlseite kann das nicht annehmen, auch ein neuer Versuch ändert daran nichts. Es wurde nichts abgebucht.",
      "refused-amount":
        "Die Bezahlseite nimmt diesen Betrag nicht an. Es wurde nichts abgebucht. Bitte wählen Sie einen anderen Betrag.",
      "slowed-down":
        "Um Leute fernzuhalten, die gestohlene Karten ausprobieren, lässt diese Seite gerade nur wenige Zahlungen durch. Es wurde nichts abgebucht. Bitte drücken Sie in zehn Minuten noch einmal auf „Weiter“ oder geben Sie in einem Browser mit JavaScript unter einem unserer Artikel.",
      "too-many":
        "Von Ihrer Verbindung aus wurden viele Zahlungen begonnen, deshalb nimmt diese Seite gerade keine weitere an. Es wurde nichts abgebucht. Bitte drücken Sie in zehn Minuten noch einmal auf „Weiter“.",
      "open-elsewhere":
        "In einem anderen Tab oder Fenster ist schon eine Bezahlseite für Sie offen. Wenn Sie auf beiden bezahlen, geben Sie zweimal. Drücken Sie noch einmal auf „Weiter“, um auch diese zu öffnen.",
    },
    cancelled: "Es wurde nichts abgebucht. Ihre Auswahl ist noch da.",
    expired: "Diese Bezahlseite ist abgelaufen, und es wurde nichts abgebucht. Ihre Auswahl ist noch da.",
    checking: "Ihr Beitrag wird geprüft\u00a0…",
    checkAgain: "Noch einmal prüfen",
    unconfirmed:
      "Wir konnten Ihren Beitrag noch nicht bestätigen. Falls Sie bezahlt haben, erhalten Sie eine Quittung und müssen nichts weiter tun.",
    thanks: "Vielen Dank",
    thanksOnce: "Ihr Beitrag von {amount} ist angekommen. So halten Sie {publication} für alle zugänglich.",
    thanksMonth:
      "Ihr erster Beitrag von {amount} ist angekommen, jeden Monat folgt ein weiterer von {amount}. So halten Sie {publication} für alle zugänglich.",
    thanksYear:
      "Ihr erster Beitrag von {amount} ist angekommen, jedes Jahr folgt ein weiterer von {amount}. So halten Sie {publication} für alle zugänglich.",
    notDeductible: "{publication} ist nicht gemeinnützig. Ihr Beitrag ist steuerlich nicht absetzbar.",
    processing: "Ihr Beitrag ist unterwegs",
    processingOnce:
      "Ihre Bank braucht einige Tage, um die Zahlung von {amount} abzuwickeln. Sie müssen nichts weiter tun, und wir fragen Sie in dieser Zeit nicht wieder.",
    processingMonth:
      "Ihre Bank braucht einige Tage, um die erste Zahlung von {amount} abzuwickeln, danach folgt jeden Monat eine weitere von {amount}. Sie müssen nichts weiter tun, und wir fragen Sie in dieser Zeit nicht wieder.",
    processingYear:
      "Ihre Bank braucht einige Tage, um die erste Zahlung von {amount} abzuwickeln, danach folgt jedes Jahr eine weitere von {amount}. Sie müssen nichts weiter tun, und wir fragen Sie in dieser Zeit nicht wieder.",
    failed: "Ihr Beitrag ist nicht angekommen",
    failedDetail:
      "Ihre Bank hat den Betrag von {amount}, der unterwegs war, nicht gezahlt. Es wurde nichts abgebucht, und es wird nicht noch einmal versucht.",
    giveAgain: "Neu wählen",
    supporter: "Sie unterstützen uns bereits: vielen Dank. Was Sie hier wählen, kommt hinzu.",
    manage: "Beitrag ändern oder beenden",
    manageByContact: "Beitrag ändern oder beenden: {contact}",
    close: "Schließen",
    fold: "Verkleinern",
    wall: "Zum Weiterlesen wählen Sie bitte: Unterstützen Sie {publication} oder sagen Sie, wann wir wieder fragen dürfen.",
    wallStrict: "Zum Weiterlesen unterstützen Sie bitte {publication}.",
    confirmGiving: "Unterstützen Sie {publication} bereits? Ihr Wort genügt uns.",
    yesIGive: "Ja, das tue ich",
    ownDay: "An einem anderen Tag",
    ownDayButton: "Dann erinnern",
    onThisDevice: "Das gilt auf diesem Gerät, in diesem Browser.",
    reminded: "Sie wollten erinnert werden. Ihre Auswahl steht bereit.",
    coverFees: "{fee} dazugeben, damit {publication} den vollen Betrag von {amount} erhält",
    nudge: "Möchten Sie lieber jeden Monat {amount} geben?",
    nudgeYes: "Ja, jeden Monat",
    nudgeNo: "Nein, nur einmal",
    currency: "Währung",
    goalAmount: "{reached} von {target}",
    goalContributions: "{reached} von {target} Beiträgen",
    goalSupporters: "{reached} von {target} Unterstützenden",
    why: "Warum sehe ich das?",
    whyAsked: "Auf diesem Gerät haben Sie uns nicht um Aufschub gebeten, und Sie unterstützen uns noch nicht.",
    whySeen: "In den letzten {days} Tagen gezeigt: {count}. Höchstens: {limit}.",
    whyArticles: "Auf diesem Gerät gelesene Artikel: {count}.",
    whyPage: "Der Aufruf ist für Seiten wie diese gedacht.",
    whyShare:
      "Das entscheidet allein Ihr Gerät. Nichts, was es verlässt, sagt, wer Sie sind: Gezählt wird höchstens, dass ein Aufruf gezeigt, wie er beantwortet und dass gegeben wurde.",
    remembers: "Was dieses Gerät sich merkt",
    remembersNothing: "Nichts.",
    remembersSeen: "Gesehene Aufrufe: {count}",
    remembersArticles: "Gelesene Artikel: {count}",
    remembersUntil: "Wir fragen Sie erst wieder ab: {date}",
    remembersChoice: "Ihre Auswahl: {amount}",
    remembersGift: "Dass Sie uns unterstützen, bekannt bis: {date}",
    objects: "Nicht zählen, was ich sehe, lese und antworte",
    forget: "Alles vergessen",
    forgotten: "Dieses Gerät hat alles vergessen.",
    newsletter: "Gerade nicht? Bleiben wir per E-Mail in Verbindung",
    newsletterAfter: "Bleiben wir per E-Mail in Verbindung",
    newsletterEmail: "E-Mail-Adresse",
    newsletterSend: "Anmelden",
    newsletterDone: "Danke. Ihre Adresse ist angekommen.",
    newsletterRefused: "Das geht gerade nicht. Ihre Adresse wurde nicht gespeichert.",
    share: "Empfehlen Sie {publication} weiter",
    remindByMail: "Auch per E-Mail",
    remindConsent:
      "Ja, {publication} darf mich am {date} per E-Mail erinnern. Meine Adresse wird für nichts anderes verwendet und danach gelöscht.",
    remindSend: "Per E-Mail erinnern",
    remindSent: "Bitte sehen Sie in Ihr Postfach: Die Erinnerung kommt erst, wenn Sie sie bestätigt haben.",
    addToCalendar: "In meinen Kalender eintragen",
    recogniseMe: "Mich auf diesem Gerät erkennen",
    recogniseHow:
      "Wenn wir zu dieser Adresse einen Beitrag kennen, schicken wir dorthin einen Link, mit dem wir dieses Gerät erkennen.",
    recogniseSend: "Link schicken",
    recogniseSent:
      "Wenn wir zu dieser Adresse einen Beitrag kennen, ist ein Link dorthin unterwegs. Kommt nichts an, sehen Sie bitte im Spam-Ordner nach oder versuchen Sie es mit einer anderen Adresse.",
    anotherAddress: "Andere Adresse versuchen",
    letterProblem: {
      address: "Bitte geben Sie eine E-Mail-Adresse ein, zum Beispiel {example}.",
      offline:
        "Wir konnten den Server nicht erreichen, und es wurde nichts gesendet. Bitte prüfen Sie Ihre Verbindung und drücken Sie noch einmal.",
      busy: "Das geht gerade nicht, und es wurde nichts gesendet. Bitte drücken Sie in einigen Minuten noch einmal.",
      refused:
        "Das geht hier nicht, auch ein neuer Versuch ändert daran nichts. Es wurde nichts gesendet. Was Sie auf diesem Gerät gewählt haben, bleibt.",
    },
    recognised: "Auf diesem Gerät erkennen wir Sie bis {date}, und so lange fragen wir nicht.",
    renewalFailed: "Ihr Beitrag konnte nicht eingezogen werden",
    renewalFailedDetail:
      "Die letzte Zahlung Ihres Beitrags für {publication} hat nicht geklappt, vielleicht weil eine Karte abgelaufen ist. Bitte wählen Sie einen anderen Zahlungsweg, mehr ist nicht nötig.",
    cardExpires: "Ihre Karte läuft bald ab",
    cardExpiresDetail:
      "Die Karte, mit der Sie {publication} unterstützen, läuft vor der nächsten Zahlung ab. Bitte wählen Sie einen anderen Zahlungsweg, mehr ist nicht nötig.",
    giftEnded: "Ihr Beitrag ist beendet",
    giftEndedDetail:
      "Die Zahlungen Ihres Beitrags für {publication} haben nicht mehr geklappt. Deshalb ist er beendet, und es wird nichts mehr abgebucht. Danke für alles, was Sie gegeben haben.",
    mend: "Anderen Zahlungsweg wählen",
    notNow: "Nicht jetzt",
    preview: "Dies ist eine Vorschau: Es wird nichts bezahlt und nichts gespeichert.",
  },
};
