import { logLine } from "../log.ts";

/** How long a line may wait for others to be written with, in milliseconds: a blink to whoever reads along. */
const PAUSE_MS = 20;
/** What a reader of the log that has stopped reading may leave with us, in bytes: some thousand lines. */
const MAX_BACKLOG_BYTES = 262_144;

/** What of a process's output is used: it lives on after a write that failed. */
export interface LineStream {
  /** Bytes that are taken and not written yet. */
  readonly writableLength: number;
  write(text: string, done: (error?: Error | null) => void): unknown;
  on(event: "error", listener: (error: Error) => void): unknown;
}

/**
 * Writes lines a moment later, all that came up together: a write to a pipe or a file blocks, and readers
 * need not wait for the log. An urgent line is written at once, with all before it. What is pending when the
 * process ends is written then.
 *
 * A log that can't be written is no reason to end: where nobody reads it, its disk is full or its reader is stuck,
 * lines are dropped, and how many is said as soon as one can be written again.
 */
export function createLineWriter(stream: LineStream): (line: string, isUrgent?: boolean) => void {
  let pending: string[] = [];
  let lost = 0;
  let timer: NodeJS.Timeout | undefined;

  const flush = (): void => {
    clearTimeout(timer);
    timer = undefined;
    const lines = pending;
    pending = [];
    if (lines.length === 0) return;
    if (stream.writableLength > MAX_BACKLOG_BYTES) {
      lost += lines.length;
      return;
    }
    const before = lost;
    lost = 0;
    // The line before it may have been torn in the middle.
    const notice =
      before === 0 ? "" : `\n${logLine("warn", "the log could not be written for a while", { lost: before })}`;
    stream.write(notice + lines.join(""), (error) => {
      if (error !== null && error !== undefined) lost += before + lines.length;
    });
  };
  // Told to each write as well; without a listener Node would end the process.
  stream.on("error", () => undefined);
  process.once("exit", flush);
  return (line, isUrgent = false) => {
    pending.push(line);
    if (isUrgent) flush();
    // Keeps no process alive: the end of it flushes, too.
    else timer ??= setTimeout(flush, PAUSE_MS).unref();
  };
}
