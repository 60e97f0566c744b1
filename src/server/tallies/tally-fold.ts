import { estimate } from "../../core/tallies/estimate.ts";
import type { TallyCell, TallyEntry } from "../../core/tallies/tally.ts";
import { errorText } from "../log.ts";
import { quietTimer, type QuietTimer } from "../quiet-timer.ts";
import type { SparingLog } from "../sparing-log.ts";
import type { TallyStore } from "../store/tally-store.ts";

export interface TallyFoldOptions {
  readonly store: TallyStore;
  /** Says how much was not written, never what. */
  readonly sparing: SparingLog;
  /** From 0 up to 1. */
  readonly chance?: () => number;
  /** Between two writes, in milliseconds. */
  readonly everyMs?: number | undefined;
}

/** Adds up in memory what pages tell of, and writes it once a minute: what a process had since is lost with it. */
export interface TallyFold {
  /** @param sample the share of page views that counted */
  take(entries: readonly TallyEntry[], sample: number): Promise<void>;
  /** Writes what there is. Never rejects: what the store does not take is kept, and tried again in a minute. */
  flush(): Promise<void>;
}

const EVERY_MS = 60_000;
/** Places kept at once; beyond that, a new section is none, and all others there are the config's to bound. */
const MAX_PLACES = 5000;

export function createTallyFold(options: TallyFoldOptions): TallyFold {
  const { store, sparing, chance = Math.random, everyMs = EVERY_MS } = options;
  let cells = new Map<string, TallyCell>();
  let timer: QuietTimer | undefined;
  /** On the clock of `performance.now()`. */
  let writesAt = Infinity;
  let writing: Promise<void> | undefined;

  function add(cell: TallyCell): void {
    const bounded = cells.size < MAX_PLACES || cells.has(placeOf(cell)) ? cell : { ...cell, section: "" };
    const place = placeOf(bounded);
    const { count = 0, received = 0 } = cells.get(place) ?? {};
    cells.set(place, { ...bounded, count: count + cell.count, received: received + cell.received });
    if (timer !== undefined) return;
    writesAt = performance.now() + everyMs;
    timer = quietTimer(() => void flush(), everyMs);
  }

  async function flush(): Promise<void> {
    await writing;
    timer?.stop();
    timer = undefined;
    if (cells.size === 0) return;
    const taken = [...cells.values()];
    cells = new Map();
    writing = write(taken);
    await writing;
  }

  async function write(taken: readonly TallyCell[]): Promise<void> {
    try {
      await store.add(taken);
    } catch (error) {
      // Had it been written after all, it would count twice: an answer that got lost is rarer than a store that is down.
      for (const cell of taken) add(cell);
      sparing.warn("tallies not written; kept, and tried again in a minute", {
        places: taken.length,
        error: errorText(error),
      });
    }
  }

  return {
    flush,
    async take(entries, sample) {
      for (const { count, ...place } of entries)
        add({ ...place, count: estimate(count, sample, chance()), received: count });
      // Where a runtime ends timers with the request that began them (workerd), the next one writes what is due.
      if (performance.now() > writesAt + everyMs) await flush();
    },
  };
}

function placeOf({ day, kind, campaign, variant, placement, section }: TallyCell): string {
  return [day, kind, campaign, variant, placement, section].join("\n");
}
