import type { CheckoutsWords } from "./checkouts-words.ts";

export const checkouts: CheckoutsWords = {
  question: "Wat wordt er van betalingen bij Stripe?",
  empty:
    "Hierover is nog niets bekend. Zodra Stripe een verlaten betaling meldt, staat hier hoeveel er betaald, geweigerd of verlaten worden. Komt dat nooit, dan zegt de pagina “Instellingen” of doctor of de webhook een soort gebeurtenis mist.",
  sentence: "Van {all} begonnen betalingen werd {share} voltooid.",
  fewPaid: "Van {all} begonnen betalingen werden er minder dan tien voltooid.",
  refused: "Betalingen die geweigerd werden terwijl de lezer er was: {refused}. Daarvan is {share} toch betaald.",
  chart: "Van alle begonnen betalingen",
  ends: {
    paid: "Betaald",
    processing: "Een bank moet nog betalen",
    failed: "De bank betaalde niet",
    declined: "Verlaten na een weigering",
    left: "Onbetaald verlaten",
  },
  method: "Betaalwijze",
  refusedOnce: "Minstens één keer geweigerd",
  others: "Onbekend of zeldzaam",
  methods: {
    card: "Kaart",
    sepa_debit: "SEPA-incasso",
    us_bank_account: "Amerikaanse incasso",
    bacs_debit: "Bacs-incasso",
  },
  hint: "Sinds {day}, zoals Stripe het meldt. Minder dan tien van een soort zijn weggelaten, ook uit de sommen. De betaalwijze is bekend van wat betaald is zodra de kosten dat zijn, en van geweigerde eenmalige bijdragen; wie gewoon wegging, had er geen. Van betalingen die vóór deze versie begonnen, kan een weigering ontbreken: die staan bij de verlaten betalingen.",
};
