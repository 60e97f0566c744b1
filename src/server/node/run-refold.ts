import type { Difference } from "../store/refold.ts";
import { createScratchLedger } from "./scratch-ledger.ts";
import { withLedger } from "./with-ledger.ts";

export type { Difference };

export interface RunRefoldOptions {
  readonly environment: NodeJS.ProcessEnv;
  /** Whether what differs is made right; without, nothing is changed. */
  readonly mend: boolean;
  /** Told now and then how many events are folded. */
  readonly onProgress: (events: number) => void;
}

/** Folds the events of `DATABASE_URL` anew, in memory, and compares its tables with that. */
export async function runRefold({ environment, mend, onProgress }: RunRefoldOptions): Promise<readonly Difference[]> {
  return await withLedger(environment, async (ledger) => {
    const scratch = await createScratchLedger();
    try {
      return await ledger.refold(scratch, mend, onProgress);
    } finally {
      scratch.close();
    }
  });
}
