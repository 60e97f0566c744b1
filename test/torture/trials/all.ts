import type { Trial } from "../trial.ts";
import { attempts } from "./attempts.ts";
import { backupRestored, deliveriesDropped } from "./reconciled.ts";
import { burst } from "./burst.ts";
import { clockOff } from "./clock-off.ts";
import { copiesAtOnce } from "./copies-at-once.ts";
import { databaseFaults } from "./database-faults.ts";
import { diskFull } from "./disk-full.ts";
import { drained } from "./drained.ts";
import { duplicates } from "./duplicates.ts";
import { falseSignatures } from "./false-signatures.ts";
import { forgedAddresses } from "./forged-addresses.ts";
import { hostileBodies } from "./hostile-bodies.ts";
import { killed, killedOnPostgres } from "./killed.ts";
import { killedBeforeAnswer } from "./killed-before-answer.ts";
import { linksAlike } from "./links-alike.ts";
import { outputClosed, outputFull } from "./output-lost.ts";
import { slowConnections } from "./slow-connections.ts";
import { stripeFaults } from "./stripe-faults.ts";
import { threeYears } from "./three-years.ts";
import { upgrade } from "./upgrade.ts";

/** What goes wrong with us: processes, databases, disks, and what we are told. */
export const ourTrials: readonly Trial[] = [
  duplicates,
  copiesAtOnce,
  ...burst,
  killed,
  killedOnPostgres,
  ...killedBeforeAnswer,
  drained,
  threeYears,
  ...deliveriesDropped,
  ...backupRestored,
  upgrade,
  ...databaseFaults,
  ...diskFull,
  outputClosed,
  outputFull,
];

/** What goes wrong with others: Stripe, readers' double clicks, clocks, attackers. */
export const theirTrials: readonly Trial[] = [
  ...stripeFaults,
  attempts,
  ...clockOff,
  ...forgedAddresses,
  hostileBodies,
  ...linksAlike,
  falseSignatures,
  ...slowConnections,
];

/** Every fault, in the order in which `npm run torture` tries them. */
export const trials: readonly Trial[] = [...ourTrials, ...theirTrials];
