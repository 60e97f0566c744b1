import type { Verdict } from "../../campaign/experiment/verdict.ts";
import type { AppealAnswer } from "../answer-appeals.ts";
import { suggestNext, type Suggestion } from "../suggest-next.ts";
import { answerGoal, type GoalAnswer } from "./answer-goal.ts";
import { answerHealth, type HealthFacts, type HealthFinding } from "./answer-health.ts";
import type { GoalFacts } from "./goal-facts.ts";

/** What the endpoint tells of today. */
export interface TodayFacts {
  /** UTC, `2026-11-30`. */
  readonly today: string;
  /** Whether it is about real money: Stripe's dashboard has two sides. */
  readonly livemode: boolean;
  readonly health: HealthFacts;
  readonly goals: readonly GoalFacts[];
  /** Recurring gifts that run, and those of them whose last charge was refused. */
  readonly running: number;
  readonly failed: number;
  readonly isCounting: boolean;
  /** All appeals together; undefined where nothing was counted. */
  readonly appeals?: AppealAnswer | undefined;
  readonly verdicts: readonly { readonly campaign: string; readonly verdict: Verdict }[];
}

export interface TodayAnswer {
  readonly goals: readonly GoalAnswer[];
  readonly health: readonly HealthFinding[];
  readonly next: Suggestion;
}

/** "Are we on track, is anything broken, and what one thing next?" */
export function answerToday({ today, health: facts, goals: found, ...situation }: TodayFacts): TodayAnswer {
  const goals = found.map((each) => answerGoal(each, today));
  const health = answerHealth(facts);
  return { goals, health, next: suggestNext({ ...situation, appeals: situation.appeals, goals, health }) };
}
