import type { Config } from "../../core/campaign/config.ts";
import type { VisitServices } from "../services.ts";
import type { LateInside } from "./late-visit.ts";

/** Parsed once, however often it is asked for. */
const parsed = new WeakMap<VisitServices, Promise<Config | undefined>>();

/** The config with what readers need only later, and the early rules leave out. Undefined where it can't be had. */
export async function wholeConfig({ services, config, wishes }: LateInside["visit"]): Promise<Config | undefined> {
  if (services.loadWholeConfig === undefined) return config;
  const known =
    parsed.get(services) ??
    // That it can't be had is told where an appeal would stand; without it, what needs it is left undone.
    services.loadWholeConfig(wishes().endpoint ?? "").catch(() => undefined);
  parsed.set(services, known);
  return await known;
}
