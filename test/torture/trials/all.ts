import type { Trial } from "../trial.ts";
import { copiesAtOnce } from "./copies-at-once.ts";
import { duplicates } from "./duplicates.ts";
import { killed, killedOnPostgres } from "./killed.ts";
import { killedBeforeAnswer } from "./killed-before-answer.ts";

/** Every fault, in the order in which `npm run torture` tries them. */
export const trials: readonly Trial[] = [duplicates, copiesAtOnce, killed, killedOnPostgres, killedBeforeAnswer];
