import { createServer, IncomingMessage, type Server, type ServerResponse } from "node:http";
import { getRequestListener, RequestError } from "@hono/node-server";
import { answerBrokenRequests } from "./answer-broken-requests.ts";
import type { Endpoint } from "../endpoint.ts";
import { closeUnlessRead, endGently, hasBody } from "./end-gently.ts";
import { guardConnections, type ConnectionBounds } from "./guard-connections.ts";
import { problem } from "../http/problem.ts";
import type { Runtime } from "../http/read-body.ts";
import { isForwardedHttps, requestIdOf, strictTransport } from "../http/transport-headers.ts";
import { readIncoming } from "./read-incoming.ts";
import type { RequestLog } from "../request-log.ts";
import { SettingsError, type Settings } from "./settings.ts";
import type { SparingLog } from "../sparing-log.ts";
import { createStopGently, type StopGently } from "./stop-gently.ts";

export interface NodeServerOptions {
  readonly settings: Pick<Settings, "host" | "port" | "trustedProxies">;
  readonly log: RequestLog;
  readonly sparing: SparingLog;
  readonly connections?: ConnectionBounds | undefined;
}

export interface NodeServer extends Pick<StopGently, "isStopping" | "stop"> {
  /** Resolves with its address, without a slash at the end. */
  listen(endpoint: Endpoint): Promise<string>;
}

/** Node's own default, made explicit: more is answered 431. */
const MAX_HEADER_BYTES = 16_384;
/** Longer than balancers keep theirs (60 s), or a request crosses our closing and is answered 502 by them. */
const KEEP_ALIVE_MS = 72_000;
/** Stripe and browsers send in one go. Counted from a request's first byte, so a kept connection may rest for longer. */
const TIMEOUTS_MS = {
  headersTimeout: 10_000,
  requestTimeout: 15_000,
  connectionsCheckingInterval: 500,
  keepAliveTimeout: KEEP_ALIVE_MS,
} as const;
/** Without a byte in either direction, in milliseconds: longer than Stripe and the store may take for an answer. */
const STALL_MS = 30_000;
/**
 * Connections that the system holds until we take them; Linux gives 4,096 at most (`net.core.somaxconn`). Beyond it the
 * ones that come, readers' too, are dropped unseen and have to try again: at Node's own 511 a burst of 2,000 does that.
 */
const BACKLOG = 4096;
const CONNECTIONS: ConnectionBounds = {
  max: 1000,
  maxPerAddress: 200,
  dawdleMs: 1000,
  // Node ends those that send nothing; a little later, those that send empty lines to stay.
  restMs: KEEP_ALIVE_MS + 3000,
  answerMs: 120_000,
};

/** Node's HTTP server under an endpoint: its bounds, its names for requests, and how it stops. */
export function createNodeServer({ settings, log, sparing, connections }: NodeServerOptions): NodeServer {
  // Without a Host we say so ourselves, as of any other request that can't be read.
  const server = createServer({ maxHeaderSize: MAX_HEADER_BYTES, requireHostHeader: false, ...TIMEOUTS_MS });
  const stopping = createStopGently(server);
  answerBrokenRequests(server, sparing, stopping);
  const isOfProxy = ({ socket: { remoteAddress = "" } }: IncomingMessage): boolean =>
    settings.trustedProxies.some((range) => range.includes(remoteAddress));

  return {
    isStopping: stopping.isStopping,
    stop: (timeoutMs) => stopping.stop(timeoutMs),
    async listen(endpoint) {
      const listener = getRequestListener(
        (request, { incoming, outgoing }) => {
          if (!(incoming instanceof IncomingMessage)) return endpoint(request);
          const answer = endpoint(request, toRuntime(incoming, outgoing));
          return hasBody(incoming) ? closeUnlessRead(answer, incoming, outgoing) : answer;
        },
        { autoCleanupIncoming: false, errorHandler: unreadable },
      );
      const onRequest = (incoming: IncomingMessage, outgoing: ServerResponse): void => {
        const { "x-request-id": named, "x-forwarded-proto": proto } = incoming.headers;
        const requestId = requestIdOf(named);
        outgoing.setHeader("x-request-id", requestId);
        if (isForwardedHttps(proto) && isOfProxy(incoming)) outgoing.setHeader(...strictTransport);
        if (hasBody(incoming)) endGently(incoming, outgoing);
        void log.during(requestId, () => listener(incoming, outgoing));
      };
      // Whatever it expects of us it gets an answer.
      server.on("request", onRequest).on("checkExpectation", onRequest);
      server.setTimeout(STALL_MS);
      guardConnections(server, connections ?? CONNECTIONS, settings.trustedProxies);
      return await listenAt(server, settings.host, settings.port);
    },
  };
}

function toRuntime(incoming: IncomingMessage, outgoing: { getHeader(name: string): unknown }): Runtime {
  return {
    socketAddress: incoming.socket.remoteAddress,
    requestId: String(outgoing.getHeader("x-request-id")),
    readBody: (maxBytes) => readIncoming(incoming, maxBytes),
  };
}

/** What is HTTP, and no request: without a Host, or with one that is no name. */
function unreadable(error: unknown): Response {
  if (error instanceof RequestError) return problem({ status: 400, title: "The request can't be read" });
  return problem({ status: 500, title: "Something went wrong here" });
}

function listenAt(server: Server, host: string, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException): void => {
      const name = error.code === "EADDRINUSE" || error.code === "EACCES" ? "PORT" : "HOST";
      reject(
        new SettingsError(
          name === "PORT"
            ? `PORT ${port} is ${error.code === "EACCES" ? "not ours to take" : "busy"}`
            : `HOST ${host} is no address of this machine`,
          { cause: error },
        ),
      );
    };
    server.once("error", onError);
    server.listen({ port, host, backlog: BACKLOG }, () => {
      server.off("error", onError);
      const address = server.address();
      const bound = typeof address === "object" && address !== null ? address.port : port;
      resolve(`http://${host.includes(":") ? `[${host}]` : host}:${bound}`);
    });
  });
}
