export interface JournalEntry {
  /** Position, from 1; `GET /_sandbox/journal?after=n` answers what came later. */
  n: number;
  /** Sandbox clock, unix milliseconds. */
  atMs: number;
  kind: "request" | "page" | "event" | "delivery" | "control" | "error";
  [detail: string]: unknown;
}

/** What happened, in order; nothing is ever changed or taken out but by a reset. */
export class Journal {
  readonly #nowMs: () => number;
  readonly #entries: JournalEntry[] = [];

  constructor(nowMs: () => number) {
    this.#nowMs = nowMs;
  }

  add(kind: JournalEntry["kind"], details: Record<string, unknown>): void {
    this.#entries.push({ n: this.#entries.length + 1, atMs: this.#nowMs(), kind, ...details });
  }

  after(n: number): JournalEntry[] {
    return this.#entries.slice(Math.max(0, n));
  }

  /** Entries of one kind, for tests in the same process. */
  of(kind: JournalEntry["kind"]): JournalEntry[] {
    return this.#entries.filter((entry) => entry.kind === kind);
  }

  clear(): void {
    this.#entries.length = 0;
  }
}
