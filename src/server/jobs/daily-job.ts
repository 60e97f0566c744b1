import { errorText, type Log } from "../log.ts";
import { quietTimer, type QuietTimer } from "../quiet-timer.ts";
import type { Jobs } from "./start-jobs.ts";

export interface DailyJobOptions {
  /** As the log calls it. */
  readonly name: string;
  /** Ends early where it is called off; the next run does the rest. */
  readonly run: (signal: AbortSignal) => Promise<void>;
  readonly log: Log;
  /** Milliseconds since 1970: whose days they are. */
  readonly now: () => number;
  /** Between two looks at the clock, in milliseconds. */
  readonly pollMs?: number | undefined;
}

const POLL_MS = 60_000;
const DAY_MS = 86_400_000;
/** Looks at the clock that a failure is waited out for. */
const PAUSE_LOOKS = 10;

/**
 * Runs once for every day (UTC), soon after it begins, and after each start: what it does a second time must change
 * nothing. Goes by the clock that it is given, which may be moved.
 */
export function startDailyJob({ name, run, log, now, pollMs = POLL_MS }: DailyJobOptions): Jobs {
  const closing = new AbortController();
  let doneDay: number | undefined;
  let pause = 0;
  let timer: QuietTimer | undefined;

  async function look(): Promise<void> {
    const day = Math.floor(now() / DAY_MS);
    if (pause > 0) pause -= 1;
    else if (day !== doneDay) {
      try {
        await run(closing.signal);
        doneDay = day;
      } catch (error) {
        // The store may be gone already.
        if (closing.signal.aborted) return;
        log.warn(`${name}: not done; tried again in a while`, { error: errorText(error) });
        pause = PAUSE_LOOKS;
      }
    }
    if (!closing.signal.aborted) schedule();
  }

  function schedule(): void {
    timer = quietTimer(() => void look(), pollMs * (1 + Math.random() / 4));
  }

  schedule();
  return {
    close() {
      closing.abort();
      timer?.stop();
    },
  };
}
