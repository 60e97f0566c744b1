interface Task {
  atMs: number;
  run: () => void | Promise<void>;
}

/** setTimeout's longest wait; a later task is looked at again then. */
const longestTimeoutMs = 2 ** 31 - 1;

/**
 * The sandbox's time: real time plus an offset that only grows, and the tasks due at points of it. It may begin below
 * zero, for a past that is made up before anybody looks.
 * While a task runs, the clock stands at the task's own time: a renewal a year away is created a year away.
 */
export class Clock {
  readonly #realNowMs: () => number;
  readonly #settled: () => Promise<void>;
  readonly #onError: (error: unknown) => void;
  #offsetMs: number;
  #standingAtMs: number | undefined;
  readonly #tasks: Task[] = [];
  #timer: NodeJS.Timeout | undefined;
  #turn: Promise<void> = Promise.resolve();
  #closed = false;

  /** `settled` is waited for after each task, so that what it caused (deliveries) happens at its time too. */
  constructor(
    realNowMs: () => number,
    settled: () => Promise<void>,
    onError: (error: unknown) => void,
    offsetMs: number,
  ) {
    this.#offsetMs = offsetMs;
    this.#realNowMs = realNowMs;
    this.#settled = settled;
    this.#onError = onError;
  }

  nowMs(): number {
    return this.#standingAtMs ?? this.#realNowMs() + this.#offsetMs;
  }

  /** Unix seconds, as Stripe's objects carry time. */
  now(): number {
    return Math.floor(this.nowMs() / 1000);
  }

  get offsetMs(): number {
    return this.#offsetMs;
  }

  /** Runs the task at that time; tasks of one time run in the order they were given. Returns how to call it off. */
  at(atSeconds: number, run: Task["run"]): () => void {
    const task: Task = { atMs: atSeconds * 1000, run };
    let low = 0;
    let high = this.#tasks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#tasks[middle]?.atMs ?? 0) <= task.atMs) low = middle + 1;
      else high = middle;
    }
    this.#tasks.splice(low, 0, task);
    if (low === 0) this.#arm();
    return () => {
      const index = this.#tasks.indexOf(task);
      if (index >= 0) this.#tasks.splice(index, 1);
    };
  }

  /** Moves the clock forward and runs everything due on the way, in order; what was under way is waited for first. */
  advanceTo(targetMs: number): Promise<void> {
    return this.#queue(async () => {
      const fromMs = this.nowMs();
      const forwardMs = targetMs - fromMs;
      if (forwardMs > 0) {
        this.#standingAtMs = fromMs;
        this.#offsetMs += forwardMs;
      }
      await this.#settled();
      await this.#runDue(targetMs);
    });
  }

  reset(): void {
    this.#tasks.length = 0;
    this.#offsetMs = 0;
  }

  close(): void {
    this.#closed = true;
    this.#tasks.length = 0;
    clearTimeout(this.#timer);
  }

  /** One at a time: a timer that fires during an advance waits for it. */
  #queue(work: () => Promise<void>): Promise<void> {
    this.#turn = this.#turn.then(work).catch(this.#onError);
    return this.#turn;
  }

  async #runDue(untilMs: number): Promise<void> {
    try {
      for (let task = this.#tasks[0]; task !== undefined && task.atMs <= untilMs; task = this.#tasks[0]) {
        this.#tasks.shift();
        this.#standingAtMs = Math.max(task.atMs, this.#standingAtMs ?? 0);
        try {
          await task.run();
        } catch (error) {
          this.#onError(error);
        }
        await this.#settled();
      }
    } finally {
      this.#standingAtMs = undefined;
      this.#arm();
    }
  }

  #arm(): void {
    clearTimeout(this.#timer);
    const [next] = this.#tasks;
    if (next === undefined || this.#closed || this.#standingAtMs !== undefined) return;
    const waitMs = Math.min(Math.max(next.atMs - this.nowMs(), 0), longestTimeoutMs);
    this.#timer = setTimeout(() => void this.#queue(() => this.#runDue(this.nowMs())), waitMs);
    this.#timer.unref();
  }
}
