import type { CheckoutsWords } from "./checkouts-words.ts";

export const checkouts: CheckoutsWords = {
  question: "Que deviennent les paiements chez Stripe ?",
  empty:
    "On n’en sait encore rien. Dès que Stripe signalera un paiement abandonné, on lira ici combien sont payés, refusés ou abandonnés. Si cela n’arrive jamais, la page « Réglages » ou doctor dira si un type d’événement manque au webhook.",
  sentence: "Sur {all} paiements engagés, {share} ont abouti.",
  fewPaid: "Sur {all} paiements engagés, moins de dix ont abouti.",
  refused: "Paiements refusés en présence du lecteur : {refused}. Parmi eux, {share} ont abouti malgré tout.",
  chart: "De tous les paiements engagés",
  ends: {
    paid: "Payés",
    processing: "La banque doit encore payer",
    failed: "La banque n’a pas payé",
    declined: "Abandonnés après un refus",
    left: "Abandonnés sans payer",
  },
  method: "Moyen de paiement",
  refusedOnce: "Refusés au moins une fois",
  others: "Inconnu ou rare",
  methods: {
    card: "Carte",
    sepa_debit: "Prélèvement SEPA",
    us_bank_account: "Prélèvement américain",
    bacs_debit: "Prélèvement Bacs",
  },
  hint: "Depuis le {day}, d’après Stripe. Moins de dix d’une sorte sont laissés de côté, dans les sommes aussi. Le moyen est connu pour ce qui est payé dès que ses frais le sont, et pour les contributions uniques refusées ; qui est simplement parti n’en avait pas. Pour les paiements commencés avant cette version, un refus peut manquer : ils figurent parmi les abandonnés.",
};
