import type { SolveChallenge } from "../client/solve-challenge.ts";
import type { loadConfig } from "../client/load-config.ts";
import type { parseConfig } from "../core/campaign/config.ts";
import type { LoadPlacement } from "../element/late/frames.ts";

/** What few readers need, each in a file of its own: as the tag has it, by a hash, or the npm package. */
export interface LateChunks {
  readonly loadPlacement: LoadPlacement;
  readonly loadParser: () => Promise<{
    readonly parseConfig: typeof parseConfig;
    readonly loadConfig: typeof loadConfig;
  }>;
  readonly loadSolver: () => Promise<{ readonly solveChallenge: SolveChallenge }>;
}
