import type { Messages } from "./messages.ts";

export const messages: Messages = {
  dir: "ltr",
  early: {
    heading: "Unterstützen Sie {publication}",
    body: [
      "In dem Text, den Sie gerade gelesen haben, stecken Tage an Recherche, Prüfung und Redaktion. Kein Eigentümer hat uns vorgeschrieben, was darin steht, und niemand musste zahlen, um ihn zu lesen.",
      "Das ist möglich, weil einige Leserinnen und Leser für etwas zahlen, das alle lesen können. Wenn Ihnen unsere Arbeit nützt, überlegen Sie bitte, ob Sie dazugehören möchten.",
      "Ob wenig oder viel, ob einmal oder regelmäßig: Ihr Beitrag fließt in unsere Berichterstattung. Danke.",
    ],
    signature: "Die Menschen, die {publication} machen",
    howOften: "Wie oft",
    once: "Einmalig",
    month: "Monatlich",
    year: "Jährlich",
    from: "ab {amount}",
    howMuch: "Wie viel",
    otherAmount: "Anderer Betrag",
    willHappen: {
      once: "Heute {amount}, einmalig. Danach wird nichts mehr abgebucht.",
      month: "Heute {amount}, danach {amount} jeweils am {day} des Monats. Jederzeit kündbar.",
      monthEnd:
        "Heute {amount}, danach {amount} jeweils am {day} des Monats, in kürzeren Monaten am letzten Tag. Jederzeit kündbar.",
      year: "Heute {amount}, danach {amount} jedes Jahr am {date}. Jederzeit kündbar.",
    },
    ordinal: {
      other: "{n}.",
    },
    continue: "Weiter",
    accepted: "Akzeptierte Zahlungsarten",
    privacy: "Datenschutzerklärung",
    notReady: "Heute passt es nicht?",
    remindLater: "Später erinnern",
    unreachable: "Das konnte nicht geladen werden. Bitte prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.",
    thisPublication: "diese Publikation",
  },
  late: {
    amountField: "Betrag ({currency})",
    continuing: "Sichere Bezahlseite wird geöffnet …",
    whenToRemind: "Wann dürfen wir wieder fragen?",
    tomorrow: "Morgen",
    week: "In einer Woche",
    monthLater: "In einem Monat",
    campaign: "Diesmal nicht",
    alreadyGive: "Ich unterstütze Sie bereits",
    back: "Zurück",
    snoozed: "Verstanden. Wir fragen Sie frühestens wieder am {date}.",
    snoozedVisit:
      "Verstanden. Dieser Browser lässt nicht zu, dass wir uns das merken. Deshalb fragen wir Sie während dieses Besuchs nicht wieder.",
    declined: "Verstanden. Diesen Aufruf sehen Sie nicht mehr, und einen anderen frühestens am {date}.",
    alreadyGives: "Danke für Ihre Unterstützung. Auf diesem Gerät fragen wir Sie erst wieder ab {date}.",
    undo: "Rückgängig machen",
    amountProblem: {
      empty: "Bitte geben Sie einen Betrag ein.",
      "not-a-number": "Bitte geben Sie den Betrag in Ziffern ein, zum Beispiel {example}.",
      "too-precise": "Bitte geben Sie einen Betrag wie {example} ein.",
      "too-small": "Der kleinste Betrag, den wir annehmen können, ist {limit}.",
      "too-large": "Der größte Betrag, den wir hier annehmen können, ist {limit}.",
    },
    checkoutProblem: {
      offline:
        "Wir konnten die Bezahlseite nicht erreichen. Es wurde nichts abgebucht. Bitte prüfen Sie Ihre Verbindung und drücken Sie noch einmal auf „Weiter“.",
      busy: "Die Bezahlseite antwortet gerade nicht. Es wurde nichts abgebucht. Bitte drücken Sie in einer Minute noch einmal auf „Weiter“.",
      refused:
        "Die Zahlung wurde so nicht angenommen. Es wurde nichts abgebucht. Bitte versuchen Sie es mit einem anderen Betrag.",
    },
    cancelled: "Es wurde nichts abgebucht. Ihre Auswahl ist noch da.",
    expired: "Diese Bezahlseite ist abgelaufen, und es wurde nichts abgebucht. Ihre Auswahl ist noch da.",
    checking: "Ihr Beitrag wird geprüft …",
    checkAgain: "Noch einmal prüfen",
    unconfirmed:
      "Wir konnten Ihren Beitrag noch nicht bestätigen. Falls Sie bezahlt haben, erhalten Sie eine Quittung und müssen nichts weiter tun.",
    thanks: "Vielen Dank",
    thanksOnce: "Ihr Beitrag von {amount} ist angekommen. So halten Sie {publication} für alle offen.",
    thanksMonth:
      "Ihr erster Beitrag von {amount} ist angekommen, jeden Monat folgen weitere {amount}. Sie können jederzeit kündigen. So halten Sie {publication} für alle offen.",
    thanksYear:
      "Ihr erster Beitrag von {amount} ist angekommen, jedes Jahr folgen weitere {amount}. Sie können jederzeit kündigen. So halten Sie {publication} für alle offen.",
    processing: "Ihr Beitrag ist unterwegs",
    processingDetail:
      "Ihre Bank braucht einige Tage, um die Zahlung von {amount} abzuwickeln. Sie müssen nichts weiter tun, und wir fragen Sie in dieser Zeit nicht wieder.",
    questions: "Fragen? {contact}",
  },
};
