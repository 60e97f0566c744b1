import type { Goal } from "./config-schema.ts";

/** How far a goal is, as `GET /goals/{id}` says. */
export interface GoalStatus {
  readonly id: string;
  readonly kind: Goal["kind"];
  /** Minor units of `currency` for an amount. */
  readonly target: number;
  readonly reached: number;
  readonly currency?: string | undefined;
  /** ISO 8601. */
  readonly asOf: string;
}

/** What is older than this says nothing of today. */
const STALE_MS = 2 * 86_400_000;

export function isStale({ asOf }: Pick<GoalStatus, "asOf">, now: number): boolean {
  const at = Date.parse(asOf);
  return !(now - at < STALE_MS);
}
