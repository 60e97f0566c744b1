import { parseConfig, type Config } from "../../../core/campaign/config.ts";
import { readAt, writeAt } from "./at-path.ts";

/** What can be shown of one campaign: mistakes in others, and in what it has no use for, are no reason not to. */
export function shownConfig(config: unknown, at: number): Config | undefined {
  const campaign = readAt(config, ["appeals", at]);
  // Another one that it waits for is not there.
  const alone = writeAt(campaign, ["after"], undefined);
  const whole = writeAt(config, ["appeals"], [alone]);
  for (const tried of [whole, ["goals", "newsletter", "messages", "tallies"].reduce(without, whole)]) {
    const parsed = parseConfig(tried);
    if (parsed.ok) return parsed.value;
  }
  return undefined;
}

function without(config: unknown, name: string): unknown {
  const less = writeAt(config, [name], undefined);
  return name === "goals" ? writeAt(less, ["appeals", 0, "goal"], undefined) : less;
}
