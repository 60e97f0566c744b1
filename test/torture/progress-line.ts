/** One line that is written over, where somebody watches; else a line every ten seconds, for a log. */
export function progressLine(stream: NodeJS.WriteStream): { show: (text: string) => void; clear: () => void } {
  const LOG_MS = 10_000;
  let shownAt = -Infinity;
  return {
    show(text) {
      const now = performance.now();
      if (stream.isTTY) stream.write(`\r\x1b[2K${text}`);
      else if (now - shownAt > LOG_MS) stream.write(`${text}\n`);
      else return;
      shownAt = now;
    },
    clear() {
      if (stream.isTTY) stream.write("\r\x1b[2K");
    },
  };
}
