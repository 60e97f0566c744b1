import type { Log, LogFields } from "./log.ts";
import { quietTimer, type QuietTimer } from "./quiet-timer.ts";

/** Says a thing that comes up again and again once, counts it, and says it again with the count. */
export interface SparingLog {
  /** @param key what makes it the same thing: by default the message */
  warn(message: string, fields?: LogFields, key?: string): void;
  error(message: string, fields?: LogFields, key?: string): void;
  /** Says what was counted since; for the end. */
  flush(): void;
}

/** Between two lines about one thing, in milliseconds. */
const PAUSE_MS = 60_000;
/** Things remembered at once: what senders make up is said as one thing beyond that. */
const MAX_KEYS = 200;

interface Counted {
  /** How often since it was last said. */
  times: number;
  sayAgain: () => void;
  /** When it was last said, on the clock of `performance.now()`. */
  saidAt: number;
  timer: QuietTimer;
}

export function createSparingLog(log: Log, pauseMs = PAUSE_MS): SparingLog {
  const counted = new Map<string, Counted>();

  function say(level: "warn" | "error", message: string, fields: LogFields | undefined, wanted: string): void {
    const key = counted.size < MAX_KEYS || counted.has(wanted) ? wanted : message;
    const known = counted.get(key);
    if (known !== undefined) {
      known.times += 1;
      // The newest is the one to look at.
      known.sayAgain = () => log[level](message, { ...fields, times: known.times });
      // Where a runtime ends timers with the request that began them (workerd), the next one settles what is due.
      if (performance.now() - known.saidAt > pauseMs * 2) settle(key);
      return;
    }
    log[level](message, fields);
    counted.set(key, { times: 0, sayAgain: () => undefined, saidAt: performance.now(), timer: settleLater(key) });
  }

  function settleLater(key: string): QuietTimer {
    return quietTimer(() => settle(key), pauseMs);
  }

  /** What has come up again is said, and counted on; what has not is forgotten. */
  function settle(key: string): void {
    const known = counted.get(key);
    if (known === undefined) return;
    if (known.times === 0) {
      known.timer.stop();
      counted.delete(key);
      return;
    }
    known.sayAgain();
    known.times = 0;
    known.saidAt = performance.now();
    known.timer.stop();
    known.timer = settleLater(key);
  }

  return {
    warn: (message, fields, key = message) => say("warn", message, fields, key),
    error: (message, fields, key = message) => say("error", message, fields, key),
    flush() {
      for (const key of counted.keys()) settle(key);
      for (const { timer } of counted.values()) timer.stop();
      counted.clear();
    },
  };
}
