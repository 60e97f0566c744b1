import { errorText } from "../log.ts";
import { quietTimer, type QuietTimer } from "../quiet-timer.ts";
import type { ReminderStore } from "../reminders/reminder-store.ts";
import type { SparingLog } from "../sparing-log.ts";

export interface SweepRemindersOptions {
  readonly reminders: ReminderStore;
  readonly sparing: SparingLog;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Between two looks, in milliseconds. */
  readonly everyMs?: number | undefined;
}

/** Soon enough that an address is erased by the time its mail is read. */
const EVERY_MS = 60_000;

/** Erases reminders that were sent, and those that nobody confirmed. Of several replicas each may do it. */
export function startReminderSweep({ reminders, sparing, now, everyMs = EVERY_MS }: SweepRemindersOptions): QuietTimer {
  let timer: QuietTimer | undefined;
  let isStopped = false;

  async function sweep(): Promise<void> {
    try {
      await reminders.sweep(Math.floor(now() / 1000));
    } catch (error) {
      // The store may be gone already.
      if (!isStopped) sparing.warn("reminders were not erased; tried again", { error: errorText(error) });
    }
    if (!isStopped) schedule();
  }

  function schedule(): void {
    timer = quietTimer(() => void sweep(), everyMs * (1 + Math.random() / 4));
  }

  schedule();
  return {
    stop() {
      isStopped = true;
      timer?.stop();
    },
  };
}
