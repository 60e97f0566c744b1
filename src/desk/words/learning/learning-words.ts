/** What the card of campaigns whose shares move says in one language. `{name}` is filled in. */
export type LearningWords = Readonly<
  Record<
    | "question"
    | "empty"
    | "moving"
    | "changed"
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
