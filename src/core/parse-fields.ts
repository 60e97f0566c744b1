import * as v from "valibot";
import { toIssues, type Parsed } from "./issues.ts";

/**
 * Reads the body of a request, already parsed as JSON, as an object of these fields. Unknown ones are refused by name:
 * a caller who sends `price` believes something about us that is not so.
 */
export function parseFields<Entries extends v.ObjectEntries>(
  shape: v.ObjectSchema<Entries, undefined>,
  body: unknown,
): Parsed<v.InferOutput<v.ObjectSchema<Entries, undefined>>> {
  if (typeof body !== "object" || body === null || Array.isArray(body))
    return { ok: false, issues: [{ path: "", message: "must be a JSON object" }] };
  // By hand: valibot's strictObject looks fields up through the prototype, where `constructor` is known.
  const unknown = Object.keys(body)
    .filter((field) => !Object.hasOwn(shape.entries, field))
    .map((path) => ({ path, message: "is not a known field" }));
  const result = v.safeParse(shape, body);
  if (result.success && unknown.length === 0) return { ok: true, value: result.output };
  return { ok: false, issues: [...toIssues(result.issues ?? []), ...unknown] };
}
