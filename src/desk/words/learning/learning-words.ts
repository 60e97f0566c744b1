/** What the card of campaigns that learn says in one language. `{name}` is filled in. */
export type LearningWords = Readonly<
  Record<
    | "question"
    | "empty"
    | "moving"
    | "gathering"
    | "unattended"
    | "times"
    | "basis"
    | "hint"
    | "today"
    | "shown"
    | "gifts",
    string
  >
>;
