import type { Goal } from "../../campaign/config-schema.ts";

/** How far a goal is, and what has been coming in towards it. Amounts in minor units, days of UTC. */
export interface GoalFacts {
  readonly id: string;
  readonly kind: Goal["kind"];
  readonly target: number;
  readonly reached: number;
  /** Of an amount. */
  readonly currency?: string | undefined;
  /** The last day of the last campaign that shows it: until then it is to be reached. */
  readonly until?: string | undefined;
  /** What came of late, in the goal's own unit; of supporters, by how many they became more. */
  readonly recent: number;
  /** In how many days. */
  readonly recentDays: number;
}
