import { startSandbox, type Sandbox } from "../../../src/sandbox/index.ts";
import type { Arena } from "../arena.ts";
import type { Letter } from "../support/courier.ts";
import { lettersOf } from "./letters.ts";
import { liveThrough } from "./live-through.ts";

export interface History {
  readonly sandbox: Sandbox;
  /** In the order in which it happened. */
  readonly letters: readonly Letter[];
}

/** Noon of 31 January 2028: months end early, and a 29 February lies ahead. */
export const BEGINNING_MS = Date.UTC(2028, 0, 31, 12);

/** A sandbox at which so many gifts have lived through so many months, and all events of it, not one delivered. */
export async function aHistory(
  arena: Arena,
  { gifts, months }: { readonly gifts: number; readonly months: number },
): Promise<History> {
  const { seed } = arena;
  const sandbox = await startSandbox({ port: 0, seed, now: () => BEGINNING_MS });
  arena.defer(() => sandbox.close());
  await liveThrough(sandbox, {
    seed,
    gifts,
    months,
    onProgress: (share) => arena.progress(`a history of ${gifts} gifts: ${Math.round(share * 100)} %`),
  });
  return { sandbox, letters: lettersOf(sandbox) };
}
