import { errorText } from "../log.ts";
import { quietTimer, type QuietTimer } from "../quiet-timer.ts";
import type { SparingLog } from "../sparing-log.ts";

export interface KeepLookingOptions {
  /** What looks whether something else is to serve by now. */
  readonly kept: { look(): Promise<void> };
  readonly sparing: SparingLog;
  /** Between two looks, in milliseconds. */
  readonly everyMs?: number | undefined;
}

/** Every replica serves what was published within half a minute, also where one look in between fails. In milliseconds. */
export const LOOK_EVERY_MS = 10_000;

/** Looks again and again for what was published elsewhere, or for later, or has begun with the day. */
export function keepLooking({ kept, sparing, everyMs = LOOK_EVERY_MS }: KeepLookingOptions): QuietTimer {
  let isStopped = false;
  let timer = quietTimer(() => void again(), everyMs);

  async function again(): Promise<void> {
    try {
      await kept.look();
    } catch (error) {
      // The store may be gone already.
      if (!isStopped)
        sparing.warn("the store was not asked for a new config; tried again", { error: errorText(error) });
    }
    if (!isStopped) timer = quietTimer(() => void again(), everyMs);
  }

  return {
    stop() {
      isStopped = true;
      timer.stop();
    },
  };
}

/**
 * The same where a timer ends with the request that began it, as in a Worker: who asks first after a while looks before
 * they are answered, and keeps nobody else waiting.
 *
 * @param clock milliseconds from any time on
 */
export function lookWhenAsked({ kept, sparing, everyMs = LOOK_EVERY_MS }: KeepLookingOptions, clock: () => number) {
  let lookedAt = clock();
  return async (): Promise<void> => {
    if (clock() - lookedAt < everyMs) return;
    lookedAt = clock();
    try {
      await kept.look();
    } catch (error) {
      sparing.warn("the store was not asked for a new config; tried again", { error: errorText(error) });
    }
  };
}
