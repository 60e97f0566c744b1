import { errorText, type Log } from "../log.ts";

/**
 * Keeps the process up when something fails outside any request: a library that throws in a callback of its own, a
 * promise that nobody waited for. It is logged with its stack, and the next reader is served.
 *
 * Going on is safe here, because nothing of worth can be left half done: what is in the database got there in a
 * transaction, which was committed as a whole or rolled back, and the rest that the process holds (limits on rates,
 * sessions under way) is counted anew in minutes. For `serve`, once it listens; a start that fails ends.
 */
export function outliveFailures(log: Log): void {
  // Rejections that nobody handles come here, too.
  process.on("uncaughtException", (error: unknown, origin) => {
    const stack = error instanceof Error ? error.stack : undefined;
    log.error("a failure outside any request", { origin, error: errorText(error), stack });
  });
}
