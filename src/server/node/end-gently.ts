import type { IncomingMessage, ServerResponse } from "node:http";

/** How long the sender of a body that we stopped reading may take to read our answer, in milliseconds. */
const LINGER_MS = 1000;

export function hasBody({ headers }: IncomingMessage): boolean {
  return headers["transfer-encoding"] !== undefined || Number(headers["content-length"] ?? 0) !== 0;
}

/** Says in the answer that the connection ends, where the body was not read to its end. */
export async function closeUnlessRead(
  answer: Response | Promise<Response>,
  incoming: IncomingMessage,
  outgoing: { setHeader(name: string, value: string): unknown },
): Promise<Response> {
  const response = await answer;
  if (!incoming.complete) outgoing.setHeader("connection", "close");
  return response;
}

/**
 * After the answer, Node would read a refused body to its end, however long; or, where the connection is to be
 * closed, destroy the socket, and closing on unread bytes takes our answer from the sender. So the rest is left
 * unread, which stops the sender, and the connection ends a moment after the answer. For requests with a body.
 */
export function endGently(incoming: IncomingMessage, outgoing: ServerResponse): void {
  const { socket } = incoming;
  const asksToClose = !outgoing.shouldKeepAlive;
  outgoing.shouldKeepAlive = true;
  // A body of which nothing was read Node takes in and throws away; one that was begun waits to be read on.
  incoming.read(0);
  // Before Node's own listener, which would destroy the socket.
  outgoing.prependOnceListener("finish", () => {
    if (incoming.complete && !asksToClose) return;
    socket.destroySoon = () => void socket.end();
    socket.end();
    if (incoming.complete) return;
    incoming.pause();
    socket.pause();
    setTimeout(() => socket.destroy(), LINGER_MS).unref();
  });
}
