import type { AppealsWords } from "./appeals/appeals-words.ts";
import type { LearningWords } from "./learning/learning-words.ts";
import type { ChangesWords } from "./changes/changes-words.ts";
import type { ColoursWords } from "./colours/colours-words.ts";
import type { HintsWords } from "./hints/hints-words.ts";
import type { ReachWords } from "./reach/reach-words.ts";
import type { RulesWords } from "./rules/rules-words.ts";
import type { MoneyWords } from "./money/money-words.ts";
import type { TodayWords } from "./today/today-words.ts";

/** What the desk says in one language. `{name}` is filled in. */
export interface DeskWords {
  readonly title: string;
  readonly pages: Readonly<Record<"today" | "money" | "readers" | "appeals" | "studio" | "settings", string>>;
  /** Said of the links between them. */
  readonly pagesLabel: string;
  readonly signIn: Readonly<
    Record<
      "heading" | "hint" | "token" | "name" | "nameHint" | "nameWrong" | "button" | "wrong" | "wait" | "unreachable",
      string
    >
  >;
  readonly signOut: string;
  readonly loading: string;
  readonly tryAgain: string;
  readonly unreachable: string;
  readonly asTable: string;
  /** The figures of a table as a file. */
  readonly download: Readonly<Record<"csv" | "json", string>>;
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
      | "notYet"
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
  readonly supporters: Readonly<
    Record<
      | "question"
      | "now"
      | "lastMonth"
      | "perMonth"
      | "perMonthHint"
      | "started"
      | "wonBack"
      | "ended"
      | "chart"
      | "staying"
      | "stayingNow"
      | "stayingShort"
      | "began"
      | "after"
      | "empty",
      string
    >
  > & { readonly interval: Readonly<Record<"month" | "year", string>> };
  readonly choices: Readonly<
    Record<
      "question" | "sentence" | "suggestion" | "gifts" | "share" | "others" | "typical" | "few" | "howOften",
      string
    >
  > & { readonly interval: Readonly<Record<"once" | "month" | "year", string>> };
  readonly risk: Readonly<Record<"question" | "none" | "gifts" | "people" | "why" | "count" | "amount", string>> & {
    readonly sentence: Readonly<Record<"failed" | "ending" | "renewing", string>>;
  };
  readonly appeals: AppealsWords;
  readonly learning: LearningWords;
  /** What readers may stumble over. */
  readonly hints: HintsWords;
  /** Who gets what, and why not. */
  readonly reach: ReachWords;
  /** Of a campaign, as sentences. */
  readonly rules: RulesWords;
  readonly today: TodayWords;
  readonly moneyMore: MoneyWords;
  /** Between two configs. */
  readonly changes: ChangesWords;
  readonly colours: ColoursWords;
}
