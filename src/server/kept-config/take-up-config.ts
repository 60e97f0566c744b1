import { parseConfig, type Config } from "../../core/campaign/config.ts";
import { withinStripesLimits } from "../../core/campaign/within-stripes-limits.ts";
import type { Issue, Parsed } from "../../core/issues.ts";

/** What a publisher has written, by the one parser. What the endpoint writes into its answer itself is no setting. */
export function readWritten(value: unknown): Parsed<Config> {
  const parsed = parseConfig(value);
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, "mail")) return parsed;
  const issue = { path: "mail", message: "is not for this file: where SMTP_URL is set, the endpoint says so itself" };
  return { ok: false, issues: [...(parsed.ok ? [] : parsed.issues), issue] };
}

export interface TakenUp {
  /** Undefined where an endpoint can't run with it. */
  readonly config: Config | undefined;
  /** What is wrong with it, also where it can be run with. */
  readonly issues: readonly Issue[];
}

/** The same for an endpoint that has to run: limits beyond what Stripe charges are moved to that. */
export function takeUpConfig(value: unknown): TakenUp {
  const parsed = readWritten(value);
  if (parsed.ok) return { config: parsed.value, issues: [] };
  const usable = readWritten(withinStripesLimits(value));
  return { config: usable.ok ? usable.value : undefined, issues: parsed.issues };
}
