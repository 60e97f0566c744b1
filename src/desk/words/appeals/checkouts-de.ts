import type { CheckoutsWords } from "./checkouts-words.ts";

export const checkouts: CheckoutsWords = {
  question: "Was wird aus den Zahlvorgängen bei Stripe?",
  empty:
    "Davon ist noch nichts bekannt. Sobald Stripe von einem verlassenen Zahlvorgang berichtet, steht hier, wie viele bezahlt, abgelehnt oder verlassen werden. Kommt das nie, sagt die Seite „Einstellungen“ oder doctor, ob dem Webhook eine Art von Ereignis fehlt.",
  sentence: "Von {all} Zahlvorgängen wurden {share} bezahlt.",
  fewPaid: "Von {all} Zahlvorgängen wurden weniger als zehn bezahlt.",
  refused: "Abgelehnte Zahlungen, während der Leser da war: {refused}. Davon wurden {share} doch noch bezahlt.",
  chart: "Von allen Zahlvorgängen",
  ends: {
    paid: "Bezahlt",
    processing: "Eine Bank muss noch zahlen",
    failed: "Die Bank zahlte nicht",
    declined: "Nach einer Ablehnung verlassen",
    left: "Unbezahlt verlassen",
  },
  method: "Zahlungsart",
  refusedOnce: "Mindestens einmal abgelehnt",
  others: "Unbekannt oder selten",
  methods: {
    card: "Karte",
    sepa_debit: "SEPA-Lastschrift",
    us_bank_account: "US-Lastschrift",
    bacs_debit: "Bacs-Lastschrift",
  },
  hint: "Seit dem {day}, wie Stripe es berichtet. Weniger als zehn einer Art fehlen, auch in den Summen. Die Zahlungsart ist bei Bezahltem bekannt, sobald die Gebühr es ist, und bei abgelehnten einmaligen Beiträgen; wer nur ging, hatte keine. Bei Zahlvorgängen, die vor dieser Version begannen, kann eine Ablehnung fehlen: Sie stehen unter den verlassenen.",
};
