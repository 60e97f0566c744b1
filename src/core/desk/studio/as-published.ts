import type { Config } from "../../campaign/config.ts";

/** The same config, were its drafts live. */
export function asPublished(config: Config): Config {
  return { ...config, appeals: config.appeals.map((campaign) => ({ ...campaign, status: "live" })) };
}
