/** What the page "Money" says besides how much came in, in one language. `{name}` is filled in. */
export interface MoneyWords {
  readonly fees: Readonly<
    Record<
      "question" | "sentence" | "sentenceOther" | "empty" | "hint" | "known" | "paidIn" | "fees" | "received",
      string
    >
  >;
  /** Of what recurring gifts bring in three years. */
  readonly threeYears: string;
}
