import type { Verdict } from "../campaign/experiment/verdict.ts";
import type { AppealAnswer } from "./answer-appeals.ts";
import { FEWEST } from "../fewest.ts";
import type { GoalAnswer } from "./today/answer-goal.ts";
import type { HealthFinding } from "./today/answer-health.ts";

/** All that the one suggestion is chosen from. */
export interface Situation {
  readonly health: readonly HealthFinding[];
  readonly goals: readonly GoalAnswer[];
  /** Recurring gifts whose last charge was refused. */
  readonly failed: number;
  /** Recurring gifts that run. */
  readonly running: number;
  /** Whether anything is counted of appeals now. */
  readonly isCounting: boolean;
  /** All appeals together; undefined where nothing was counted. */
  readonly appeals: AppealAnswer | undefined;
  readonly verdicts: readonly { readonly campaign: string; readonly verdict: Verdict }[];
}

/** Where to do it: a page of the desk, Stripe's dashboard, or a command on the endpoint's machine. */
export type Where =
  | { readonly kind: "page"; readonly page: "money" | "readers" | "appeals" }
  | { readonly kind: "stripe"; readonly path: string }
  | { readonly kind: "command"; readonly command: string };

export const suggestions = [
  "silent",
  "differs",
  "mail-waits",
  "card-testing",
  "sample-ratio",
  "take-better",
  "drop-worse",
  "failed-charges",
  "goal-late",
  "ask-less",
  "count",
  "compare-ledger",
  "alike",
  "nothing",
] as const;
export type SuggestionId = (typeof suggestions)[number];

/** One thing to do next. */
export interface Suggestion {
  readonly id: SuggestionId;
  /** What its words are filled in with: names as they are, numbers to be written in the reader's language. */
  readonly values: Readonly<Record<string, string | number | readonly string[]>>;
  /** Undefined where there is nothing to do. */
  readonly where: Where | undefined;
}

interface Rule {
  readonly id: SuggestionId;
  readonly where?: Where;
  /** What its words are filled in with; undefined where it does not apply. */
  readonly applies: (situation: Situation) => Suggestion["values"] | undefined;
}

const doctor: Where = { kind: "command", command: "npx support-appeal doctor" };
const reconcile: Where = { kind: "command", command: "npx support-appeal reconcile" };
const onAppeals: Where = { kind: "page", page: "appeals" };
/** Of a hundred recurring gifts so many may be refused at a time, without that anything is wrong. */
const USUAL_FAILURES = 0.02;
/** Closed so often for each gift, an appeal wears readers out; measured where a hundred and more were closed. */
const MANY_DISMISSALS = 50;

/**
 * The first that applies: what loses money or data now, then what makes figures wrong, then what earns most for least,
 * then what is good to know.
 */
const rules: readonly Rule[] = [
  {
    id: "silent",
    where: { kind: "stripe", path: "webhooks" },
    applies: ({ health }) => {
      const finding = health.find(({ found }) => found === "silent");
      return finding !== undefined && "hours" in finding ? { hours: Math.round(finding.hours) } : undefined;
    },
  },
  {
    id: "differs",
    where: reconcile,
    applies: ({ health }) => {
      const finding = health.find(({ found }) => found === "differs");
      return finding !== undefined && "note" in finding ? { left: finding.note.left } : undefined;
    },
  },
  {
    id: "mail-waits",
    where: doctor,
    applies: ({ health }) => {
      const finding = health.find(({ found }) => found === "waiting");
      return finding !== undefined && "due" in finding ? { due: finding.due } : undefined;
    },
  },
  {
    id: "card-testing",
    where: { kind: "stripe", path: "payments?status[0]=failed" },
    applies: ({ health }) => (health.some(({ found }) => found === "testing") ? {} : undefined),
  },
  {
    id: "sample-ratio",
    where: onAppeals,
    applies: ({ verdicts }) => {
      const amiss = verdicts.find(({ verdict }) => verdict.kind === "sample-ratio");
      return amiss === undefined ? undefined : { campaign: amiss.campaign };
    },
  },
  {
    id: "take-better",
    where: onAppeals,
    applies: ({ verdicts }) => {
      for (const { campaign, verdict } of verdicts)
        if (verdict.kind === "better") return { campaign, variant: verdict.variant, than: verdict.than };
      return undefined;
    },
  },
  {
    id: "drop-worse",
    where: onAppeals,
    applies: ({ verdicts }) => {
      for (const { campaign, verdict } of verdicts)
        if (verdict.kind === "worse") return { campaign, variant: verdict.variant, than: verdict.than };
      return undefined;
    },
  },
  {
    id: "failed-charges",
    where: { kind: "stripe", path: "subscriptions?status=past_due" },
    applies: ({ failed, running }) =>
      failed >= FEWEST && failed > running * USUAL_FAILURES ? { failed, running } : undefined,
  },
  {
    id: "goal-late",
    where: onAppeals,
    applies: ({ goals }) => {
      const late = goals.find(({ state }) => state === "late");
      return late === undefined || late.until === undefined ? undefined : { goal: late.id, until: late.until };
    },
  },
  {
    id: "ask-less",
    where: onAppeals,
    applies: ({ appeals }) => {
      const dismissals = appeals?.perGift.dismissals;
      return dismissals !== undefined && dismissals >= MANY_DISMISSALS ? { dismissals } : undefined;
    },
  },
  { id: "count", where: onAppeals, applies: ({ isCounting }) => (isCounting ? undefined : {}) },
  {
    id: "compare-ledger",
    where: reconcile,
    applies: ({ health }) => (health.some(({ found }) => found === "old" || found === "never") ? {} : undefined),
  },
  {
    id: "alike",
    where: onAppeals,
    applies: ({ verdicts }) => {
      for (const { campaign, verdict } of verdicts)
        if (verdict.kind === "no-difference-worth-having") return { campaign, effect: verdict.effect };
      return undefined;
    },
  },
];

/** "What one thing next?" */
export function suggestNext(situation: Situation): Suggestion {
  for (const { id, where, applies } of rules) {
    const values = applies(situation);
    if (values !== undefined) return { id, values, where };
  }
  return { id: "nothing", values: {}, where: undefined };
}
