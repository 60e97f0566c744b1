import type { DeskRole } from "../../desk/desk-sessions.ts";

/** A config as one at the desk may see it: where addresses are passed on to may hold a secret, and is for whoever may change it. */
export function shownTo(role: DeskRole, config: unknown): unknown {
  if (role === "admin" || !isObject(config) || !isObject(config["newsletter"])) return config;
  const { forward: _, ...newsletter } = config["newsletter"];
  return { ...config, newsletter };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
