export interface WriteQueueOptions<Work> {
  /**
   * Commits what it is given, in order, in one transaction. Where that takes long it may stop after the first few:
   * what comes back are the results of those that it committed, one at least.
   *
   * @param deadlineAt on the clock of `performance.now()`: there is no use in trying again after it
   */
  readonly commit: (group: readonly Work[], deadlineAt: number) => Promise<readonly unknown[]>;
  /** Whether it may be the fault of one of a group, so that the others succeed without it. */
  readonly isOfOne: (error: unknown) => boolean;
  /** Many take hardly longer than one, because all go in one query: none is left for the next group. */
  readonly isOneQuery?: boolean;
  /** Transactions side by side at most: where the way to the database is long, others need not wait for its answers. */
  readonly maxSideBySide: number;
}

export interface WriteQueue<Work> {
  /**
   * Resolves with its result once it is committed. Whatever the database does, it settles in time.
   *
   * @param arrivedAt on the clock of `performance.now()`: who sent it has been waiting since
   */
  write(work: Work, arrivedAt?: number): Promise<unknown>;
  /** Refuses what comes now, and lets what is under way finish. */
  close(): Promise<void>;
}

interface Write<Work> {
  readonly work: Work;
  settle(outcome: { readonly result: unknown } | { readonly error: unknown }): void;
  isSettled: boolean;
}

/** How long a write waits for a database that answers nobody, in milliseconds. */
const SILENT_MS = 1500;
/** How much longer where it answers others, and is only busy. */
const BUSY_MS = 1000;
/** Writes that wait at once: more would not get their turn in time. */
const MAX_WAITING = 2000;
const MAX_GROUP = 64;
/** What a group takes at most, as far as can be foreseen, in milliseconds: all of it waits for the last. */
export const GROUP_MS = 50;
/** A write that takes less leaves its transaction no time for others beside it: they would wait for each other's rows. */
const WORTH_MS = 5;
/** A group that takes longer is held up, by a row that somebody else has locked or by a lost answer: the next one begins. */
const HELD_UP_MS = 150;
/** Before anything was measured. */
const FIRST_GUESS_MS = 5;

/**
 * Writes that arrive together are committed together: what arrives while a transaction is under way goes into the next
 * one. How many go into one, and how many are under way side by side, follows from what a write takes: on a near
 * database one after the other with many writes each, on a far one many with few.
 */
export function createWriteQueue<Work>({
  commit,
  isOfOne,
  isOneQuery = false,
  maxSideBySide,
}: WriteQueueOptions<Work>): WriteQueue<Work> {
  let waiting: Write<Work>[] = [];
  const underWay = new Map<Promise<void>, { readonly beganAt: number }>();
  let overdue: ReturnType<typeof setTimeout> | undefined;
  let isClosed = false;
  /** What one write takes, or one query with many, in milliseconds: a moving average. */
  let writeMs = FIRST_GUESS_MS;
  let succeededAt = -Infinity;

  async function flush(group: readonly Write<Work>[]): Promise<void> {
    const beganAt = performance.now();
    try {
      const results = await commit(
        group.map(({ work }) => work),
        beganAt + SILENT_MS,
      );
      succeededAt = performance.now();
      writeMs += ((succeededAt - beganAt) / (isOneQuery ? 1 : results.length) - writeMs) / 4;
      group.forEach((write, index) => {
        if (index < results.length) write.settle({ result: results[index] });
      });
      waiting = [...group.slice(results.length), ...waiting];
    } catch (error) {
      if (group.length === 1 || !isOfOne(error)) {
        for (const write of group) write.settle({ error });
        return;
      }
      const half = Math.ceil(group.length / 2);
      await flush(group.slice(0, half));
      await flush(group.slice(half));
    }
  }

  function start(): void {
    clearTimeout(overdue);
    waiting = waiting.filter(({ isSettled }) => !isSettled);
    while (waiting.length > 0 && hasRoom()) {
      const size = isOneQuery ? MAX_GROUP : Math.min(Math.max(1, Math.floor(GROUP_MS / writeMs)), MAX_GROUP);
      const group = waiting.slice(0, size);
      waiting = waiting.slice(size);
      const done = flush(group).finally(() => {
        underWay.delete(done);
        start();
      });
      underWay.set(done, { beganAt: performance.now() });
    }
    if (waiting.length > 0 && underWay.size < maxSideBySide) overdue = setTimeout(start, HELD_UP_MS);
  }

  function hasRoom(): boolean {
    const now = performance.now();
    const inTime = [...underWay.values()].filter(({ beganAt }) => now - beganAt < HELD_UP_MS);
    return underWay.size < maxSideBySide && inTime.length < Math.ceil(writeMs / WORTH_MS);
  }

  return {
    write: (work, arrivedAt = performance.now()) =>
      new Promise((resolve, reject) => {
        if (isClosed) return reject(new Error("the database was closed"));
        if (waiting.length >= MAX_WAITING) return reject(new Error(`${MAX_WAITING} writes wait for the database`));
        const late = (): void => {
          // Busy with others: this one may have a little longer.
          const leftMs = arrivedAt + SILENT_MS + BUSY_MS - performance.now();
          if (succeededAt > arrivedAt && leftMs > 1) timer = setTimeout(late, leftMs);
          else write.settle({ error: new Error("the database did not answer in time") });
        };
        let timer = setTimeout(late, Math.max(0, arrivedAt + SILENT_MS - performance.now()));
        const write: Write<Work> = {
          work,
          isSettled: false,
          settle(outcome) {
            if (write.isSettled) return;
            write.isSettled = true;
            clearTimeout(timer);
            if ("error" in outcome) reject(outcome.error);
            else resolve(outcome.result);
          },
        };
        waiting.push(write);
        start();
      }),
    async close() {
      isClosed = true;
      while (underWay.size > 0) await Promise.all(underWay.keys());
      clearTimeout(overdue);
    },
  };
}
