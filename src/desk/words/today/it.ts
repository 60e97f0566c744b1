import type { TodayWords } from "./today-words.ts";

export const today: TodayWords = {
  question: "Siamo sulla buona strada, e ora?",
  next: "Una cosa da fare",
  toPage: "Alla pagina «{page}»",
  toStripe: "Apri su Stripe",
  run: "Da eseguire dove gira il Suo server:",
  suggestions: {
    silent: "Verifichi che gli eventi di Stripe arrivino: da {time} non si sa nulla.",
    differs: "Confronti di nuovo il registro con Stripe. Ciò che differisce ancora: {left}.",
    "mail-waits": "Cerchi perché la posta non parte. Messaggi in attesa: {due}.",
    "card-testing": "Guardi su Stripe i pagamenti falliti: forse qualcuno sta provando delle carte.",
    "sample-ratio": "Cerchi perché «{campaign}» non mostra le varianti secondo i loro pesi.",
    "take-better": "In «{campaign}» tenga {variant} e tolga {than}: porta più contributi.",
    "drop-worse": "Tolga {variant} da «{campaign}»: è peggiore di {than}.",
    "failed-charges":
      "Verifichi su Stripe che gli addebiti rifiutati vengano ritentati e che si scriva a chi dà. Contributi ricorrenti in attesa: {failed} su {running}.",
    "goal-late":
      "Chieda per «{goal}» in più punti o con più chiarezza: di questo passo non è raggiunto entro il {until}.",
    "ask-less":
      "Chieda meno spesso: per ogni contributo l’appello è stato chiuso {dismissals} volte. Abbassi il limite di frequenza.",
    count: 'Scriva "tallies": {} nella configurazione: finché non si conta nulla, nessuno sa quale appello funziona.',
    "compare-ledger": "Confronti il registro con Stripe: non si fa da un mese.",
    alike: "Osi di più in «{campaign}»: le varianti differiscono di meno di {effect}.",
    nothing: "Non c’è nulla da fare: tutto va come deve.",
  },
  goals: "Siamo sulla buona strada?",
  noGoals:
    "Non c’è alcun obiettivo. Con uno nella configurazione gli appelli mostrano a che punto è, e qui si leggerà quando sarà raggiunto.",
  goalStates: {
    reached: "«{goal}» è raggiunto: {reached} su {target}.",
    "on-track":
      "«{goal}» è sulla buona strada: {reached} su {target} ({share}). Di questo passo è raggiunto il {day}, prima dell’ultimo giorno, il {until}.",
    late: "«{goal}» è in ritardo: {reached} su {target} ({share}). Servono {needed} al giorno fino al {until}; di recente sono {perDay}.",
    over: "«{goal}» è finito il {until} con {reached} su {target} ({share}).",
    coming: "«{goal}»: {reached} su {target} ({share}). Di questo passo è raggiunto il {day}.",
    far: "«{goal}»: {reached} su {target} ({share}). Di questo passo non è raggiunto in dieci anni.",
  },
  table: {
    goal: "Obiettivo",
    reached: "Raggiunto",
    target: "Previsto",
    share: "Quota",
    perDay: "Al giorno, di recente",
    projected: "Raggiunto il",
    until: "Ultimo giorno",
  },
  broken: "C’è qualcosa di rotto?",
  health: {
    gifts: {
      usual: "Stripe si è fatto vivo l’ultima volta {ago}. Di solito c’è un contributo ogni {usual} circa.",
      silent:
        "Stripe si è fatto vivo l’ultima volta {ago}. Di solito c’è un contributo ogni {usual} circa: forse gli eventi non arrivano.",
      few: "Stripe si è fatto vivo l’ultima volta {ago}. I contributi sono troppo pochi per dire se è molto.",
      none: "Stripe non ha ancora avvisato di alcun contributo.",
    },
    ledger: {
      agrees: "Confrontato con Stripe il {day}: nulla differiva.",
      mended: "Confrontato con Stripe il {day}: ciò che differiva ({mended}) ora è giusto.",
      differs: "Confrontato con Stripe il {day}: non tutto si è potuto sistemare ({left}).",
      old: "Confrontato con Stripe l’ultima volta il {day}, più di un mese fa.",
      never: "Mai ancora confrontato con Stripe.",
    },
    cards: {
      calm: "Nessuno sembra provare delle carte.",
      testing: "Forse qualcuno sta provando delle carte: ai browser si chiede una prova di lavoro.",
    },
    mail: {
      sent: "Nessun messaggio in attesa.",
      waiting: "Messaggi in attesa da più di un’ora: {due}, già rifiutati dal server di posta: {refused}.",
      off: "Non si invia posta: SMTP_URL non è impostato.",
    },
    store: {
      quick: "La banca dati risponde in {ms} ms.",
      slow: "La banca dati risponde lentamente: {ms} ms.",
    },
  },
  amiss: "Da guardare:",
  fine: "In ordine:",
  letter: {
    subject: "{publication}: la settimana alla scrivania",
    open: "Apri la scrivania",
    footer:
      "Questa lettera arriva ogni lunedì perché DESK_LETTER_TO è impostato dove gira il Suo server. Senza, non ne arriva alcuna.",
  },
};
