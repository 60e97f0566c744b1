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
    oneMoment: "Einen Moment …",
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
    continuing: "Sichere Bezahlseite wird geöffnet …",
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
      "open-elsewhere":
        "In einem anderen Tab oder Fenster ist schon eine Bezahlseite für Sie offen. Wenn Sie auf beiden bezahlen, geben Sie zweimal. Drücken Sie noch einmal auf „Weiter“, um auch diese zu öffnen.",
    },
    cancelled: "Es wurde nichts abgebucht. Ihre Auswahl ist noch da.",
    expired: "Diese Bezahlseite ist abgelaufen, und es wurde nichts abgebucht. Ihre Auswahl ist noch da.",
    checking: "Ihr Beitrag wird geprüft …",
    checkAgain: "Noch einmal prüfen",
    unconfirmed:
      "Wir konnten Ihren Beitrag noch nicht bestätigen. Falls Sie bezahlt haben, erhalten Sie eine Quittung und müssen nichts weiter tun.",
    thanks: "Vielen Dank",
    thanksOnce: "Ihr Beitrag von {amount} ist angekommen. So halten Sie {publication} für alle zugänglich.",
    thanksMonth:
      "Ihr erster Beitrag von {amount} ist angekommen, jeden Monat folgen weitere {amount}. So halten Sie {publication} für alle zugänglich.",
    thanksYear:
      "Ihr erster Beitrag von {amount} ist angekommen, jedes Jahr folgen weitere {amount}. So halten Sie {publication} für alle zugänglich.",
    processing: "Ihr Beitrag ist unterwegs",
    processingOnce:
      "Ihre Bank braucht einige Tage, um die Zahlung von {amount} abzuwickeln. Sie müssen nichts weiter tun, und wir fragen Sie in dieser Zeit nicht wieder.",
    processingMonth:
      "Ihre Bank braucht einige Tage, um die erste Zahlung von {amount} abzuwickeln, danach folgen jeden Monat weitere {amount}. Sie müssen nichts weiter tun, und wir fragen Sie in dieser Zeit nicht wieder.",
    processingYear:
      "Ihre Bank braucht einige Tage, um die erste Zahlung von {amount} abzuwickeln, danach folgen jedes Jahr weitere {amount}. Sie müssen nichts weiter tun, und wir fragen Sie in dieser Zeit nicht wieder.",
    failed: "Ihr Beitrag ist nicht angekommen",
    failedDetail:
      "Ihre Bank hat die {amount}, die unterwegs waren, nicht gezahlt. Es wurde nichts abgebucht, und es wird nicht noch einmal versucht.",
    giveAgain: "Neu wählen",
    supporter: "Sie unterstützen uns bereits: vielen Dank. Was Sie hier wählen, kommt hinzu.",
    manage: "Beitrag ändern oder beenden",
    manageByContact: "Beitrag ändern oder beenden: {contact}",
  },
};
