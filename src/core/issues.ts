import * as v from "valibot";

/** One thing wrong: `path` as in `appeals[0].variants[1].heading`, empty for the whole. */
export interface Issue {
  readonly path: string;
  readonly message: string;
}

export type Parsed<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly issues: readonly Issue[] };

/** valibot's issues as ours: with the path as a publisher would write it, and never the value that was received. */
export function toIssues(issues: readonly v.BaseIssue<unknown>[]): Issue[] {
  return issues.map((issue) => ({
    path: v.getDotPath(issue)?.replace(/\.(\d+)(?=\.|$)/g, "[$1]") ?? "",
    message: describe(issue),
  }));
}

/** valibot's own messages repeat the received value; ours never do. */
function describe(issue: v.BaseIssue<unknown>): string {
  if (issue.type === "strict_object" && issue.expected === "never") return "is not a known setting";
  if (issue.kind === "schema" && issue.received === "undefined") return "is missing";
  return issue.message.startsWith("Invalid ") ? `must be ${issue.expected ?? "valid"}` : issue.message;
}
