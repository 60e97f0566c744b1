import type { ParameterTypes } from "../parameter-types.ts";
import { route, type Route } from "../router.ts";
import type { World } from "../world.ts";

/** What an operation is given once its parameters are known to be well formed. */
export interface Call<Params> {
  world: World;
  params: Params;
  /** The `{id}` of the path, decoded; empty where it has none. */
  id: string;
  path: string;
}

/** What the API does at one route. */
export interface Operation<K extends keyof ParameterTypes = keyof ParameterTypes> {
  parameters: K;
  /** Refuses what the types cannot. Nothing has happened yet, so an idempotency key is not used up. */
  check: ((call: Call<ParameterTypes[K]>) => void) | undefined;
  run: (call: Call<ParameterTypes[K]>) => object;
}

type Steps<K extends keyof ParameterTypes> = Pick<Operation<K>, "run"> & { check?: Operation<K>["check"] };

/** `apiRoute("GET /v1/events/{id}", "retrieve", …)`; `parameters` names an entry of `ParameterTypes`. */
export function apiRoute<K extends keyof ParameterTypes>(
  signature: string,
  parameters: K,
  steps: Steps<K> | Operation<K>["run"],
): Route<Operation> {
  const { run, check } =
    typeof steps === "function" ? { run: steps, check: undefined } : { check: undefined, ...steps };
  // Within one operation parameters and steps agree; the table of all routes forgets which.
  return route(signature, { parameters, check, run } as unknown as Operation);
}
