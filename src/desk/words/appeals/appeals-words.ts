import type { CheckoutsWords } from "./checkouts-words.ts";
import type { Placement } from "../../../core/campaign/placement.ts";

/** What the page "Appeals" says in one language. `{name}` is filled in. */
export interface AppealsWords {
  /** Where nothing is counted, and how to change that. */
  readonly off: string;
  /** Where nothing is counted any more, under what was. */
  readonly offNow: string;
  readonly nothingYet: string;
  readonly appeal: string;
  readonly placement: string;
  readonly placements: Readonly<Record<Placement, string>>;
  readonly impressions: string;
  readonly gifts: string;
  /** In place of a count. */
  readonly few: string;
  /** In place of an appeal's name. */
  readonly others: string;
  /** What all of it is held against. */
  readonly checkouts: CheckoutsWords;
  readonly since: string;
  /** In its place where a period is looked at. */
  readonly sinceUntil: string;
  readonly tooFew: string;
  readonly earning: Readonly<
    Record<"question" | "sentence" | "money" | "perThousand" | "moneyPerThousand" | "hint", string>
  >;
  readonly nuisance: Readonly<
    Record<
      | "question"
      | "sentence"
      | "sentenceAsked"
      | "chart"
      | "dismissals"
      | "snoozes"
      | "asksPerGift"
      | "dismissalsPerGift"
      | "snoozesPerGift"
      | "hint",
      string
    >
  >;
  readonly dropOut: Readonly<
    Record<
      | "question"
      | "sentence"
      | "choicesSentence"
      | "choicesFew"
      | "choicesUnknown"
      | "chart"
      | "choices"
      | "chose"
      | "choseAndWentOn"
      | "continues"
      | "wentOn"
      | "paid"
      | "hint",
      string
    >
  >;
  readonly variants: Readonly<
    Record<
      | "question"
      | "empty"
      | "learns"
      | "changed"
      | "better"
      | "times"
      | "worse"
      | "alike"
      | "weeks"
      | "early"
      | "never"
      | "neverAtAll"
      | "sampleRatio"
      | "notSeen"
      | "basis"
      | "hint"
      | "chart"
      | "variant"
      | "perThousand"
      | "atLeast"
      | "atMost"
      | "valuePerThousand",
      string
    >
  >;
  readonly asking: Readonly<
    Record<
      | "question"
      | "noHoldback"
      | "adds"
      | "addsAtLeast"
      | "takesAway"
      | "tooEarly"
      | "weeks"
      | "never"
      | "neverAtAll"
      | "few"
      | "basis"
      | "assumed"
      | "chart"
      | "holdback"
      | "asked"
      | "heldBack"
      | "times"
      | "atLeast"
      | "atMost"
      | "hint",
      string
    >
  >;
  readonly sections: Readonly<
    Record<"question" | "sentence" | "empty" | "section" | "share" | "none" | "hint", string>
  >;
}
