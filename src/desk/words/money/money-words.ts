/** What the page "Money" says besides how much came in, in one language. `{name}` is filled in. */
export interface MoneyWords {
  readonly fees: Readonly<
    Record<
      "question" | "sentence" | "sentenceOther" | "empty" | "hint" | "known" | "paidIn" | "fees" | "received",
      string
    >
  >;
  /** Whether a sum is after Stripe's fees, and why not. */
  readonly basis: Readonly<Record<"after" | "before" | "rest" | "partly" | "elsewhere", string>>;
  /** A sum beside a much smaller one, or beside one that came from fewer than ten contributions. */
  readonly compared: Readonly<Record<"few" | "times" | "asMuch" | "tooFew", string>>;
  /** What is looked at, and what came in or began within it; and why something is told of no period. */
  readonly period: Readonly<
    Record<
      | "label"
      | "from"
      | "until"
      | "campaign"
      | "all"
      | "everything"
      | "sentence"
      | "nothing"
      | "choices"
      | "begun"
      | "begunNothing"
      | "endedSince"
      | "judged"
      | "asItStands",
      string
    >
  >;
  /** How many cover the fee, of those who can. */
  readonly cover: Readonly<Record<"question" | "sentence" | "few" | "most" | "covered" | "declined", string>>;
  /** Of what recurring gifts bring in three years. */
  readonly threeYears: string;
}
