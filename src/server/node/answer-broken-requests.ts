import { STATUS_CODES, type Server } from "node:http";
import type { Duplex } from "node:stream";
import { Socket } from "node:net";
import { always } from "../http/answer.ts";
import type { SparingLog } from "../sparing-log.ts";
import type { StopGently } from "./stop-gently.ts";

/** How long the sender may take to read why, in milliseconds. */
const LINGER_MS = 1000;

/** What Node says of a request that it gives up, by its code; 400 where it can't be read at all. */
const statuses: Readonly<Record<string, 408 | 413 | 431>> = {
  ERR_HTTP_REQUEST_TIMEOUT: 408,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  HPE_HEADER_OVERFLOW: 431,
};

/** Node's code for a sender who ended the connection in the middle: everyday on a phone. */
const LEFT = "HPE_INVALID_EOF_STATE";

/**
 * Answers what never becomes a request, or never comes to its end: Node would, with a bare status. Here it has the headers
 * of every other answer.
 */
export function answerBrokenRequests(server: Server, sparing: SparingLog, { stateOf }: StopGently): void {
  server.on("clientError", (error: NodeJS.ErrnoException, socket: Duplex) => {
    const { code = "" } = error;
    const state = socket instanceof Socket ? stateOf(socket) : "idle";
    // A second answer would spoil the one that has begun.
    if (code === "ECONNRESET" || !socket.writable || state === "answering") {
      socket.destroy();
      return;
    }
    const status = statuses[code] ?? 400;
    // Of a request that was begun its route tells.
    if (state === "idle" && code !== LEFT)
      sparing.warn("a request that HTTP does not know", { status, code }, `broken ${status}`);
    socket.end(rawProblem(status));
    setTimeout(() => socket.destroy(), LINGER_MS).unref();
  });
}

function rawProblem(status: 400 | 408 | 413 | 431): string {
  const title = STATUS_CODES[status] ?? "";
  const body = JSON.stringify({ type: "about:blank", title, status });
  const headers = {
    ...always,
    connection: "close",
    "content-type": "application/problem+json",
    "content-length": String(Buffer.byteLength(body)),
    "x-request-id": crypto.randomUUID(),
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return [`HTTP/1.1 ${status} ${title}`, ...lines, "", body].join("\r\n");
}
