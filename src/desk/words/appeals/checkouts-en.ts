import type { CheckoutsWords } from "./checkouts-words.ts";

export const checkouts: CheckoutsWords = {
  question: "What becomes of checkouts at Stripe?",
  empty:
    "Nothing is known of this yet. Once Stripe tells of a checkout that was left, this says how many are paid, refused or left. Where that never comes, see whether the page “Settings”, or doctor, finds a type of event missing from the webhook.",
  sentence: "Of {all} checkouts, {share} were paid.",
  fewPaid: "Of {all} checkouts, fewer than ten were paid.",
  refused: "Payments refused while the reader was there: {refused}. Of those, {share} were paid all the same.",
  chart: "Of all checkouts",
  ends: {
    paid: "Paid",
    processing: "A bank has still to pay",
    failed: "The bank did not pay",
    declined: "Left after a refusal",
    left: "Left unpaid",
  },
  method: "Method",
  refusedOnce: "Refused at least once",
  others: "Not known, or rare",
  methods: { card: "Card", sepa_debit: "SEPA debit", us_bank_account: "US bank debit", bacs_debit: "Bacs debit" },
  hint: "Since {day}, as Stripe tells it. Fewer than ten of a kind are left out, of the sums too. The method is known of what was paid once its fee is, and of single gifts that were refused; whoever just left had none. Of checkouts that began before this release a refusal may be missing: those stand among the ones left.",
};
