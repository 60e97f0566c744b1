import { parseConfig, type Config } from "../../../core/campaign/config.ts";
import { withSuggestions } from "../../../core/campaign/suggest-setting.ts";
import type { Issue } from "../../../core/issues.ts";

interface ReadConfig {
  readonly issues: readonly Issue[];
  /** With every default filled in; undefined where something is wrong. */
  readonly value: Config | undefined;
}

const known = new WeakMap<object, ReadConfig>();

/** A config as the parser reads it, with all that is wrong and what was probably meant; read once. */
export function readWritten(config: unknown): ReadConfig {
  const before = known.get(Object(config) as object);
  if (before !== undefined) return before;
  const parsed = parseConfig(config);
  const read: ReadConfig = parsed.ok
    ? { issues: [], value: parsed.value }
    : { issues: withSuggestions(parsed.issues, config), value: undefined };
  if (typeof config === "object" && config !== null) known.set(config, read);
  return read;
}
