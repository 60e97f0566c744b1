import type { SolveChallenge } from "../client/solve-challenge.ts";
import type { Placement } from "../core/campaign/placement.ts";
import type { MakeFrame } from "../element/placements/frame.ts";
import type { GateHandover, Pin } from "./handover.ts";
import type { LateChunks } from "./late-chunks.ts";

/** Written in by the build. */
declare const PLACEMENTS: Readonly<Record<Exclude<Placement, "inline">, Pin>>;
declare const PARSER: Pin;
declare const SOLVER: Pin;

/** Each chunk under the hash that the build wrote in. */
export function pinnedChunks([script, , , , , , loadModule]: GateHandover): LateChunks {
  const load = async (pin: Pin): Promise<unknown> => {
    // The script element checks the hash; only then is the same address imported, out of the module map.
    await loadModule(pin, script);
    return await import(/* @vite-ignore */ new URL(pin[0], script.src).href);
  };
  return {
    loadPlacement: async (placement) => (await load(PLACEMENTS[placement])) as { readonly frame: MakeFrame },
    loadParser: async () => (await load(PARSER)) as Awaited<ReturnType<LateChunks["loadParser"]>>,
    loadSolver: async () => (await load(SOLVER)) as { readonly solveChallenge: SolveChallenge },
  };
}
