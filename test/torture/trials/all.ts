import type { Trial } from "../trial.ts";
import { attempts } from "./attempts.ts";
import { burst } from "./burst.ts";
import { clockOff } from "./clock-off.ts";
import { copiesAtOnce } from "./copies-at-once.ts";
import { databaseFaults } from "./database-faults.ts";
import { diskFull } from "./disk-full.ts";
import { drained } from "./drained.ts";
import { duplicates } from "./duplicates.ts";
import { falseSignatures } from "./false-signatures.ts";
import { killed, killedOnPostgres } from "./killed.ts";
import { killedBeforeAnswer } from "./killed-before-answer.ts";
import { outputClosed, outputFull } from "./output-lost.ts";
import { slowConnections } from "./slow-connections.ts";
import { stripeFaults } from "./stripe-faults.ts";

/** Every fault, in the order in which `npm run torture` tries them. */
export const trials: readonly Trial[] = [
  duplicates,
  copiesAtOnce,
  burst,
  killed,
  killedOnPostgres,
  killedBeforeAnswer,
  drained,
  ...databaseFaults,
  diskFull,
  ...stripeFaults,
  attempts,
  clockOff,
  falseSignatures,
  slowConnections,
  outputClosed,
  outputFull,
];
