import type { MoneyWords } from "./money-words.ts";

export const moneyMore: MoneyWords = {
  fees: {
    question: "What does Stripe keep?",
    sentence:
      "{month}: of {net}, Stripe kept {fees}; {received} is yours, after refunds and fees. Known for {known} of the contributions.",
    sentenceOther:
      "{month}: {net} came to {received} in the currency that you are paid in, after refunds and fees of {fees}. Known for {known} of the contributions.",
    empty:
      "Stripe has told of no fee yet. They are fetched each hour, and need a key that may read Balance Transactions.",
    hint: "Fees stand with the month of their gift. A dispute's own fee counts among them.",
    known: "Known for",
    paidIn: "Paid in",
    fees: "Fees",
    received: "Received",
  },
  period: {
    label: "What is looked at",
    from: "From",
    until: "Until",
    campaign: "Campaign",
    all: "All campaigns",
    everything: "Look at everything",
    sentence: "{amount} came in, in {gifts} contributions.",
    nothing: "Nothing came in of what is looked at.",
    choices: "Of what is looked at. Covered fees count into the amount.",
  },
  threeYears:
    "{interval}: one of {amount} on average brings {lower} to {upper} in three years: at least what those brought who have stayed so far, at most if nobody else leaves.",
};
