import { errorText } from "../log.ts";
import type { SparingLog } from "../sparing-log.ts";
import type { OtherBrakes } from "./brake.ts";
import type { SharedCounts } from "./shared-counts.ts";

/** The brakes of all replicas that share a database. Where it does not answer, each tells card testing by itself. */
export function createOtherBrakes(counts: SharedCounts, sparing: SparingLog): OtherBrakes {
  const replica = crypto.randomUUID();
  return {
    exchange: (signs) => counts.exchange(replica, signs),
    onFailure: (error) =>
      sparing.warn("card testing is told by this process alone: the database does not answer", {
        error: errorText(error),
      }),
  };
}
