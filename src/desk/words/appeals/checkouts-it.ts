import type { CheckoutsWords } from "./checkouts-words.ts";

export const checkouts: CheckoutsWords = {
  question: "Che ne è dei pagamenti su Stripe?",
  empty:
    "Non se ne sa ancora nulla. Appena Stripe segnalerà un pagamento abbandonato, qui si leggerà quanti sono pagati, rifiutati o abbandonati. Se non arriva mai, la pagina «Impostazioni» o doctor dice se al webhook manca un tipo di evento.",
  sentence: "Di {all} pagamenti avviati, {share} sono andati a buon fine.",
  fewPaid: "Di {all} pagamenti avviati, meno di dieci sono andati a buon fine.",
  refused: "Pagamenti rifiutati in presenza del lettore: {refused}. Di questi, {share} sono stati pagati lo stesso.",
  chart: "Di tutti i pagamenti avviati",
  ends: {
    paid: "Pagati",
    processing: "La banca deve ancora pagare",
    failed: "La banca non ha pagato",
    declined: "Abbandonati dopo un rifiuto",
    left: "Abbandonati senza pagare",
  },
  method: "Metodo",
  refusedOnce: "Rifiutati almeno una volta",
  others: "Non noto o raro",
  methods: {
    card: "Carta",
    sepa_debit: "Addebito SEPA",
    us_bank_account: "Addebito bancario USA",
    bacs_debit: "Addebito Bacs",
  },
  hint: "Dal {day}, secondo Stripe. Meno di dieci di un tipo sono tralasciati, anche nelle somme. Il metodo è noto per ciò che è pagato appena lo è la commissione, e per i contributi singoli rifiutati; chi se n’è solo andato non ne aveva. Dei pagamenti avviati prima di questa versione può mancare un rifiuto: stanno tra gli abbandonati.",
};
