import type { Finding, Trial } from "./trial.ts";

export interface Outcome {
  readonly trial: Trial;
  readonly findings: readonly Finding[];
  readonly seconds: number;
  /** Why it did not run. */
  readonly skipped?: string;
}

/** All that was measured, a line each, and what did not hold at the end of its line. */
export function table(outcomes: readonly Outcome[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [
    line(["fault", "what", "measured", "allowed", ""]),
    line(["---", "---", "---", "---", "---"]),
    ...outcomes.flatMap(({ trial, findings, seconds, skipped }) =>
      skipped !== undefined
        ? [line([`**${trial.name}**`, `NOT RUN: ${skipped}`, "", "", ""])]
        : findings.map(({ what, measured, allowed, isMet }, index) =>
            line([
              index === 0 ? `**${trial.name}**, ${Math.round(seconds)} s` : "",
              what,
              measured,
              allowed,
              isMet ? "holds" : "**FAILS**",
            ]),
          ),
    ),
  ].join("\n");
}
