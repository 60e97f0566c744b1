/**
 * Writes lines a moment later, all that came up together: a write to a pipe or a file blocks, and readers
 * need not wait for the log. What is pending when the process ends is written then.
 */
export function createLineWriter(stream: { write(text: string): unknown }): (line: string) => void {
  let pending = "";
  const flush = (): void => {
    const text = pending;
    pending = "";
    if (text !== "") stream.write(text);
  };
  process.once("exit", flush);
  return (line) => {
    if (pending === "") setImmediate(flush);
    pending += line;
  };
}
