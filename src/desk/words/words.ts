/** What the desk says in one language. `{name}` is filled in. */
export interface DeskWords {
  readonly title: string;
  readonly pages: Readonly<Record<"today" | "money" | "readers" | "appeals", string>>;
  readonly signIn: Readonly<Record<"heading" | "hint" | "token" | "button" | "wrong" | "wait" | "unreachable", string>>;
  readonly signOut: string;
  readonly loading: string;
  readonly tryAgain: string;
  readonly unreachable: string;
  readonly asTable: string;
  readonly month: string;
  readonly currency: string;
  readonly money: Readonly<
    Record<
      | "question"
      | "more"
      | "less"
      | "same"
      | "first"
      | "nothing"
      | "week"
      | "monthSoFar"
      | "yearSoFar"
      | "before"
      | "afterRefunds"
      | "gifts"
      | "gross"
      | "refunded"
      | "disputed"
      | "net"
      | "chart"
      | "empty",
      string
    >
  >;
}
