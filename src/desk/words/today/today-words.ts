import type { SuggestionId } from "../../../core/desk/suggest-next.ts";
import type { GoalState } from "../../../core/desk/today/answer-goal.ts";

/** What the card "on track, broken, next" says in one language. `{name}` is filled in. */
export interface TodayWords {
  readonly question: string;
  readonly next: string;
  /** Where to do it. */
  readonly toPage: string;
  readonly toStripe: string;
  readonly run: string;
  readonly suggestions: Readonly<Record<SuggestionId, string>>;
  readonly goals: string;
  readonly noGoals: string;
  readonly goalStates: Readonly<Record<GoalState, string>>;
  readonly table: Readonly<Record<"goal" | "reached" | "target" | "share" | "perDay" | "projected" | "until", string>>;
  readonly broken: string;
  readonly health: {
    readonly gifts: Readonly<Record<"usual" | "silent" | "few" | "none", string>>;
    readonly ledger: Readonly<Record<"agrees" | "mended" | "differs" | "old" | "never", string>>;
    readonly cards: Readonly<Record<"calm" | "testing", string>>;
    readonly mail: Readonly<Record<"sent" | "waiting" | "off", string>>;
    readonly store: Readonly<Record<"quick" | "slow", string>>;
  };
  /** Said before what is amiss, and before what is fine, for those who see no colours. */
  readonly amiss: string;
  readonly fine: string;
  /** The same by mail, once a week. */
  readonly letter: Readonly<Record<"subject" | "open" | "footer", string>>;
}
