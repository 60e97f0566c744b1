import { parseConfig, type Config } from "../../core/campaign/config.ts";
import { withinStripesLimits } from "../../core/campaign/within-stripes-limits.ts";
import type { Issue, Parsed } from "../../core/issues.ts";

/** What the endpoint writes into its answer itself, and what it then says of it. */
const endpoints: Readonly<Record<string, string>> = {
  mail: "is not for this file: where SMTP_URL is set, the endpoint says so itself",
  palette: "is not for this file: it follows from theme",
};

/** What a publisher has written, by the one parser. What only the endpoint writes is no setting. */
export function readWritten(value: unknown): Parsed<Config> {
  const parsed = parseConfig(value);
  const names = typeof value === "object" && value !== null ? Object.keys(value) : [];
  const issues = Object.entries(endpoints).flatMap(([path, message]) =>
    names.includes(path) ? [{ path, message }] : [],
  );
  return issues.length === 0 ? parsed : { ok: false, issues: [...(parsed.ok ? [] : parsed.issues), ...issues] };
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
