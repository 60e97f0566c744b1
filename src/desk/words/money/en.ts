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
  basis: {
    after: "after refunds and fees",
    before: "after refunds, before fees",
    rest: "The chart and the sums above it are after refunds and disputes, before Stripe's fees. Days are those of UTC, as at Stripe.",
    partly:
      "Stripe's fees are known for {known} of these contributions. Once they are known for all, they are taken off.",
    elsewhere: "{currency} is paid out to you in another currency, so that Stripe's fees can't be taken off here.",
  },
  compared: {
    few: "{month} brought {amount}, {basis}. {before} brought too few contributions to compare it with.",
    times: "{month} brought {amount}, {times} times as much as {before}, {basis}.",
    asMuch: "{times} times as much",
    tooFew: "before: {amount}, from too few contributions to compare",
  },
  period: {
    label: "What is looked at",
    from: "From",
    until: "Until",
    campaign: "Campaign",
    all: "All campaigns",
    everything: "Look at everything",
    sentence: "{amount} came in from {gifts} contributions, {basis}.",
    nothing: "Nothing came in of what is looked at.",
    choices: "Of what is looked at. Covered fees count into the amount.",
    begun: "{started} recurring gifts began, {wonBack} of them from readers who came back; {running} still run.",
    begunNothing: "No recurring gift began of what is looked at.",
    endedSince: "Ended since",
    judged:
      "This is judged by all days on which anything was counted, and not told of a period: days that were picked afterwards would prove nothing.",
    asItStands: "This is told as things stand today and of the 30 days ahead, not of a period.",
  },
  cover: {
    question: "Do they cover the fee?",
    sentence: "of {offered} who could cover the fee, {share} did.",
    few: "fewer than ten covered the fee; {declined} could have.",
    most: "{covered} covered the fee; fewer than ten did not.",
    covered: "Covered the fee",
    declined: "Could have, and did not",
  },
  threeYears:
    "{interval}: one of {amount} on average brings {lower} to {upper} in three years: at least what those brought who have stayed so far, at most if nobody else leaves.",
};
