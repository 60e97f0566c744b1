/** How long a line may wait for others to be written with, in milliseconds: a blink to whoever reads along. */
const PAUSE_MS = 20;

/**
 * Writes lines a moment later, all that came up together: a write to a pipe or a file blocks, and readers
 * need not wait for the log. An urgent line is written at once, with all before it. What is pending when the
 * process ends is written then.
 */
export function createLineWriter(stream: { write(text: string): unknown }): (line: string, isUrgent?: boolean) => void {
  let pending = "";
  let timer: NodeJS.Timeout | undefined;
  const flush = (): void => {
    clearTimeout(timer);
    timer = undefined;
    const text = pending;
    pending = "";
    if (text !== "") stream.write(text);
  };
  process.once("exit", flush);
  return (line, isUrgent = false) => {
    pending += line;
    if (isUrgent) flush();
    // Keeps no process alive: the end of it flushes, too.
    else timer ??= setTimeout(flush, PAUSE_MS).unref();
  };
}
