import type { IncomingMessage } from "node:http";

/**
 * Reads a request's body from the socket and stops reading at the limit: what is left stays with the sender.
 * `cut-short` where the connection ends before the body does.
 */
export function readIncoming(
  incoming: IncomingMessage,
  maxBytes: number,
): Promise<Uint8Array | "too-large" | "cut-short"> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let length = 0;
    const stop = (): void => {
      incoming.off("data", onData).off("end", onEnd).off("error", onFail).off("close", onFail);
    };
    const onData = (chunk: Buffer): void => {
      length += chunk.length;
      chunks.push(chunk);
      if (length <= maxBytes) return;
      stop();
      incoming.pause();
      resolve("too-large");
    };
    const onEnd = (): void => {
      stop();
      const [only] = chunks;
      resolve(chunks.length === 1 && only !== undefined ? only : Buffer.concat(chunks));
    };
    const onFail = (): void => {
      stop();
      // A failure that comes after it has no one left to tell.
      incoming.on("error", () => undefined);
      resolve("cut-short");
    };
    incoming.on("data", onData).on("end", onEnd).on("error", onFail).on("close", onFail);
  });
}
