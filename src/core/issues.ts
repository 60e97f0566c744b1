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
  if (!issue.message.startsWith("Invalid ")) return issue.message;
  const requirement = String(issue.requirement);
  const isList = Array.isArray(issue.input);
  switch (issue.type) {
    case "string":
      return "must be text, in quotes";
    case "number":
      return "must be a number, without quotes";
    case "boolean":
      return "must be true or false";
    case "array":
      return "must be a list in brackets: [ … ]";
    case "object":
    case "strict_object":
    case "record":
      return "must be an object in braces: { … }";
    case "picklist":
      return `must be ${oneOf(issue.expected ?? "")}`;
    case "min_length":
      return isList ? "must not be empty" : `must have at least ${requirement} characters`;
    case "max_length":
      return `must have at most ${requirement} ${isList ? "entries" : "characters"}`;
    case "min_value":
      return `must be at least ${requirement}`;
    case "max_value":
      return `must be at most ${requirement}`;
    case "safe_integer":
      return "must be a whole number";
    default:
      return `must be ${issue.expected ?? "valid"}`;
  }
}

/** `("a" | "b" | "c")` in words. */
function oneOf(expected: string): string {
  return expected
    .replace(/^\((.*)\)$/, "$1")
    .replaceAll(" | ", ", ")
    .replace(/, ([^,]*)$/, " or $1");
}

/** As one who reads the file from its top meets them; what is missing comes after what is there. */
export function inWrittenOrder(issues: readonly Issue[], input: object): Issue[] {
  const placeOf = ({ path }: Issue) => placeIn(input, path);
  return [...issues].sort((one, other) => compare(placeOf(one), placeOf(other)));
}

/** At which place of its object or list each step of a path stands. */
function placeIn(input: unknown, path: string): readonly number[] {
  let at = input;
  return path.split(/[.[\]]+/).flatMap((step) => {
    if (step === "") return [];
    const names = typeof at === "object" && at !== null ? Object.keys(at) : [];
    const place = names.indexOf(step);
    at = place === -1 ? undefined : (at as Record<string, unknown>)[step];
    return place === -1 ? names.length : place;
  });
}

function compare(one: readonly number[], other: readonly number[]): number {
  const differs = one.findIndex((place, step) => place !== other[step]);
  if (differs === -1) return one.length - other.length;
  return (one[differs] ?? 0) - (other[differs] ?? -1);
}
