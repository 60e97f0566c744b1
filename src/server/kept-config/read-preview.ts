import type { Config } from "../../core/campaign/config.ts";
import type { Issue } from "../../core/issues.ts";
import type { ConfigStore } from "../store/config-store.ts";
import type { KeptConfig } from "./kept-config.ts";
import { readWritten } from "./take-up-config.ts";
import { writtenIssues } from "./written-issues.ts";

export interface PreviewedConfig {
  /** Undefined where the draft has mistakes. */
  readonly config: Config | undefined;
  readonly issues: readonly Issue[];
}

/** What is about to serve: the draft, else what waits for its time, else what serves. In a file's place nothing waits. */
export async function readPreview(
  kept: Pick<KeptConfig, "current" | "keptIn">,
  configs: ConfigStore,
  now: number,
): Promise<PreviewedConfig> {
  const draft = (await configs.draft())?.config ?? (kept.keptIn === "desk" ? await scheduled(configs, now) : undefined);
  if (draft === undefined) return { config: kept.current(), issues: [] };
  const parsed = readWritten(draft);
  return parsed.ok ? { config: parsed.value, issues: [] } : { config: undefined, issues: writtenIssues(draft) };
}

async function scheduled(configs: ConfigStore, now: number): Promise<unknown> {
  const waiting = await configs.scheduled(now);
  return waiting === undefined ? undefined : (await configs.version(waiting.version))?.config;
}
