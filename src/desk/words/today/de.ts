import type { TodayWords } from "./today-words.ts";

export const today: TodayWords = {
  question: "Sind wir auf Kurs, und was jetzt?",
  next: "Als Nächstes eine Sache",
  toPage: "Zur Seite „{page}“",
  toStripe: "Bei Stripe öffnen",
  run: "Dort ausführen, wo Ihr Endpunkt läuft:",
  suggestions: {
    silent: "Sehen Sie nach, ob Ereignisse von Stripe ankommen: Von Stripe war schon {time} nichts zu hören.",
    differs: "Vergleichen Sie das Kontobuch noch einmal mit Stripe. Was auch jetzt noch abweicht: {left}.",
    "mail-waits": "Finden Sie heraus, warum E-Mails nicht angenommen werden. Es warten: {due}.",
    "card-testing": "Sehen Sie bei Stripe die gescheiterten Zahlungen an: Vielleicht probiert jemand Karten aus.",
    "sample-ratio": "Finden Sie heraus, warum „{campaign}“ seine Varianten nicht so zeigt, wie ihre Gewichte sagen.",
    "take-better": "Behalten Sie in „{campaign}“ {variant} und nehmen Sie {than} heraus: Das bringt mehr Beiträge.",
    "drop-worse": "Nehmen Sie {variant} aus „{campaign}“ heraus: schlechter als {than}.",
    "failed-charges":
      "Sehen Sie bei Stripe nach, ob abgelehnte Abbuchungen wieder versucht und die Betroffenen angeschrieben werden. Wiederkehrende Beiträge, die darauf warten: {failed} von {running}.",
    "goal-late":
      "Werben Sie an mehr Stellen oder deutlicher für „{goal}“: So, wie es geht, ist es bis {until} nicht erreicht.",
    "ask-less":
      "Fragen Sie seltener: Auf jeden Beitrag kam {dismissals}-mal Schließen. Senken Sie die Obergrenze der Häufigkeit.",
    count:
      'Schreiben Sie "tallies": {} in Ihre Konfiguration: Solange Aufrufe nicht gezählt werden, weiß niemand, welcher wirkt.',
    "compare-ledger": "Vergleichen Sie das Kontobuch mit Stripe: Das ist seit einem Monat nicht geschehen.",
    alike: "Wagen Sie in „{campaign}“ etwas Kühneres: Die Varianten unterscheiden sich um weniger als {effect}.",
    nothing: "Zu tun ist nichts: Alles geht seinen Gang.",
  },
  goals: "Sind wir auf Kurs?",
  noGoals:
    "Es ist kein Ziel gesetzt. Mit einem in Ihrer Konfiguration zeigen Aufrufe, wie weit es ist, und hier steht, wann es erreicht wird.",
  goalStates: {
    reached: "„{goal}“ ist erreicht: {reached} von {target}.",
    "on-track":
      "„{goal}“ ist auf Kurs: {reached} von {target} ({share}). So, wie es geht, ist es am {day} erreicht, vor dem letzten Tag, dem {until}.",
    late: "„{goal}“ liegt zurück: {reached} von {target} ({share}). Bis {until} braucht es {needed} am Tag, zuletzt waren es {perDay}.",
    over: "„{goal}“ endete am {until} mit {reached} von {target} ({share}).",
    coming: "„{goal}“: {reached} von {target} ({share}). So, wie es geht, ist es am {day} erreicht.",
    far: "„{goal}“: {reached} von {target} ({share}). So, wie es geht, ist es in zehn Jahren nicht erreicht.",
  },
  table: {
    goal: "Ziel",
    reached: "Erreicht",
    target: "Gewollt",
    share: "Anteil",
    perDay: "Zuletzt am Tag",
    projected: "Erreicht am",
    until: "Letzter Tag",
  },
  broken: "Ist etwas kaputt?",
  health: {
    gifts: {
      usual: "Von Stripe war zuletzt {ago} zu hören; üblich ist etwa ein Beitrag alle {usual}.",
      silent:
        "Von Stripe war zuletzt {ago} zu hören, obwohl etwa ein Beitrag alle {usual} üblich ist. Vielleicht kommen Ereignisse nicht an.",
      few: "Von Stripe war zuletzt {ago} zu hören. Es sind zu wenige Beiträge, um zu sagen, ob das lange ist.",
      none: "Noch hat Stripe von keinem Beitrag erzählt.",
    },
    ledger: {
      agrees: "Am {day} mit Stripe verglichen: Nichts wich ab.",
      mended: "Am {day} mit Stripe verglichen: Was abwich ({mended}), stimmt jetzt.",
      differs: "Am {day} mit Stripe verglichen: Nicht alles ließ sich richten ({left}).",
      old: "Zuletzt am {day} mit Stripe verglichen, vor mehr als einem Monat.",
      never: "Noch nie mit Stripe verglichen.",
    },
    cards: {
      calm: "Niemand scheint Karten auszuprobieren.",
      testing: "Vielleicht probiert jemand Karten aus: Von Browsern wird ein Arbeitsnachweis verlangt.",
    },
    mail: {
      sent: "Keine E-Mail wartet.",
      waiting: "E-Mails, die länger als eine Stunde warten: {due}, vom Mailserver schon abgelehnt: {refused}.",
      off: "Es werden keine E-Mails verschickt: SMTP_URL ist nicht gesetzt.",
    },
    store: {
      quick: "Die Datenbank antwortet in {ms} ms.",
      slow: "Die Datenbank antwortet langsam: {ms} ms.",
    },
  },
  amiss: "Bitte ansehen:",
  fine: "In Ordnung:",
  letter: {
    subject: "{publication}: die Woche am Schreibtisch",
    open: "Schreibtisch öffnen",
    footer:
      "Dieser Brief kommt jeden Montag, weil DESK_LETTER_TO dort gesetzt ist, wo Ihr Endpunkt läuft. Ohne diese Einstellung kommt keiner.",
  },
};
