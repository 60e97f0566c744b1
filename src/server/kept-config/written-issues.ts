import { withSuggestions } from "../../core/campaign/suggest-setting.ts";
import type { Issue } from "../../core/issues.ts";
import { readWritten } from "./take-up-config.ts";

/** All that is wrong with what was written, each with what was probably meant. */
export function writtenIssues(config: unknown): readonly Issue[] {
  const parsed = readWritten(config);
  return parsed.ok ? [] : withSuggestions(parsed.issues, config);
}
