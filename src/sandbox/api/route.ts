import type { ParameterTypes } from "../parameter-types.ts";
import type { World } from "../world.ts";

/** What a route is given once its parameters are known to be well formed. */
export interface Call<Params> {
  world: World;
  params: Params;
  /** The `{id}` of the path; empty where it has none. */
  id: string;
  path: string;
}

export interface Route<K extends keyof ParameterTypes = keyof ParameterTypes> {
  method: string;
  path: string;
  parameters: K;
  /** Refuses what the types cannot. Nothing has happened yet, so an idempotency key is not used up. */
  check: ((call: Call<ParameterTypes[K]>) => void) | undefined;
  run: (call: Call<ParameterTypes[K]>) => object;
}

type Handlers<K extends keyof ParameterTypes> = Pick<Route<K>, "run"> & { check?: Route<K>["check"] };

/** `route("GET /v1/events/{id}", "retrieve", …)`; `parameters` names an entry of `ParameterTypes`. */
export function route<K extends keyof ParameterTypes>(
  signature: string,
  parameters: K,
  handlers: Handlers<K> | Route<K>["run"],
): Route {
  const [method = "", path = ""] = signature.split(" ");
  const { run, check } =
    typeof handlers === "function" ? { run: handlers, check: undefined } : { check: undefined, ...handlers };
  // Within one route parameters and handlers agree; the table of all routes forgets which.
  return { method, path, parameters, check, run } as unknown as Route;
}
