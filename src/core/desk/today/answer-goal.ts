import { dayAfter } from "../../utc-calendar.ts";
import type { GoalFacts } from "./goal-facts.ts";

/**
 * - `reached`
 * - `on-track`: as things go, before its last day
 * - `late`: as things go, after it
 * - `over`: its last day is over, and it was not reached
 * - `coming`: it has no last day; as things go, it is reached on `projected`
 * - `far`: as things go, not within ten years
 */
export type GoalState = "reached" | "on-track" | "late" | "over" | "coming" | "far";

/** "Are we on track?" of one goal. */
export interface GoalAnswer extends Pick<GoalFacts, "id" | "kind" | "target" | "reached" | "currency" | "until"> {
  readonly state: GoalState;
  /** Of the target; above 1 where there is more. */
  readonly share: number;
  /** What has been coming in a day, in the goal's own unit. */
  readonly perDay: number;
  /** What would have to, from today on, for it to be reached on its last day; undefined where it has none. */
  readonly needed: number | undefined;
  /** The day on which it is reached as things go. */
  readonly projected: string | undefined;
}

/** What is further off is nothing that anybody waits for. */
const HORIZON_DAYS = 3653;
const DAY_MS = 86_400_000;

/** @param today UTC, `2026-11-30` */
export function answerGoal(facts: GoalFacts, today: string): GoalAnswer {
  const { id, kind, target, reached, currency, until } = facts;
  const left = Math.max(0, target - reached);
  const perDay = facts.recentDays > 0 ? facts.recent / facts.recentDays : 0;
  const days = left === 0 ? 0 : Math.ceil(left / perDay);
  const projected = left > 0 && perDay > 0 && days <= HORIZON_DAYS ? dayAfter(today, days) : undefined;
  return {
    id,
    kind,
    target,
    reached,
    currency,
    until,
    state: stateOf(left, projected, until, today),
    share: reached / target,
    perDay,
    needed: until === undefined || until < today ? undefined : left / daysUntil(today, until),
    projected,
  };
}

function stateOf(left: number, projected: string | undefined, until: string | undefined, today: string): GoalState {
  if (left === 0) return "reached";
  if (until !== undefined && until < today) return "over";
  if (until !== undefined) return projected !== undefined && projected <= until ? "on-track" : "late";
  return projected === undefined ? "far" : "coming";
}

/** Both included. */
function daysUntil(today: string, until: string): number {
  return (Date.parse(`${until}T00:00:00Z`) - Date.parse(`${today}T00:00:00Z`)) / DAY_MS + 1;
}
