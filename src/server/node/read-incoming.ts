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
    const onData = (chunk: Buffer): void => {
      length += chunk.length;
      chunks.push(chunk);
      if (length <= maxBytes) return;
      incoming.off("data", onData).pause();
      resolve("too-large");
    };
    const onEnd = (): void => {
      const [only] = chunks;
      resolve(chunks.length === 1 && only !== undefined ? only : Buffer.concat(chunks));
    };
    // Once it is resolved, what still comes has no one left to tell; taking the listeners off would cost as much as
    // reading a small body.
    const onFail = (): void => resolve("cut-short");
    incoming.on("data", onData).on("end", onEnd).on("error", onFail).on("close", onFail);
  });
}
