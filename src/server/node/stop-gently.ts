import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { Socket } from "node:net";

export interface StopGently {
  readonly isStopping: () => boolean;
  /** What is under way on a connection: no request, one that waits for its answer, or an answer that has begun. */
  readonly stateOf: (socket: Socket) => "idle" | "asked" | "answering";
  /**
   * Takes no new connection from now on, and resolves when the last one has ended. Requests under way finish, each the
   * last of its connection, and are cut off only when their time is over.
   */
  stop(timeoutMs: number): Promise<void>;
}

/** Between two looks for connections that have fallen idle, in milliseconds. */
const SWEEP_MS = 50;
/** How long the sender of half a head may take for the rest of it, in milliseconds: it is no request yet. */
const HEAD_MS = 1000;

/** For a server that has no connection yet. */
export function createStopGently(server: Server): StopGently {
  const connections = new Set<Socket>();
  const underWay = new Map<Socket, ServerResponse>();
  let isStopping = false;

  server.on("connection", (socket) => {
    connections.add(socket);
    socket.once("close", () => connections.delete(socket));
  });
  server.prependListener("request", ({ socket }: IncomingMessage, outgoing: ServerResponse) => {
    underWay.set(socket, outgoing);
    outgoing.once("close", () => {
      if (underWay.get(socket) === outgoing) underWay.delete(socket);
    });
    if (isStopping) endAfter(outgoing);
  });

  return {
    isStopping: () => isStopping,
    stateOf(socket) {
      const outgoing = underWay.get(socket);
      if (outgoing === undefined) return "idle";
      return outgoing.headersSent ? "answering" : "asked";
    },
    async stop(timeoutMs) {
      isStopping = true;
      for (const outgoing of underWay.values()) endAfter(outgoing);
      const sweep = setInterval(() => server.closeIdleConnections(), SWEEP_MS);
      const halfSent = setTimeout(() => {
        for (const socket of connections) if (!underWay.has(socket)) socket.destroy();
      }, HEAD_MS);
      const force = setTimeout(() => server.closeAllConnections(), timeoutMs);
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeIdleConnections();
      });
      clearInterval(sweep);
      clearTimeout(halfSent);
      clearTimeout(force);
    },
  };
}

function endAfter(outgoing: ServerResponse): void {
  if (!outgoing.headersSent) outgoing.setHeader("connection", "close");
}
