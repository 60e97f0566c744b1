/** What the page "Money" says besides how much came in, in one language. `{name}` is filled in. */
export interface MoneyWords {
  readonly fees: Readonly<
    Record<
      "question" | "sentence" | "sentenceOther" | "empty" | "hint" | "known" | "paidIn" | "fees" | "received",
      string
    >
  >;
  /** What is looked at, and what came in within it. */
  readonly period: Readonly<
    Record<"label" | "from" | "until" | "campaign" | "all" | "everything" | "sentence" | "nothing" | "choices", string>
  >;
  /** Of what recurring gifts bring in three years. */
  readonly threeYears: string;
}
