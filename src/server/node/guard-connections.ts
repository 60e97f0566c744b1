import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { Socket } from "node:net";
import type { AddressRange } from "../limits/address-range.ts";
import { isPublicAddress, networkOf, parseIpAddress } from "../limits/ip-address.ts";
import { hasBody } from "./end-gently.ts";

/** How many connections may be held, and for how long. */
export interface ConnectionBounds {
  /** Connections held at once. */
  readonly max: number;
  /** From one public address that is no proxy of ours: many readers may share one. */
  readonly maxPerAddress: number;
  /** For what nobody who means well takes between connecting and asking, in milliseconds. */
  readonly dawdleMs: number;
  /** Between two requests on one connection, in milliseconds. */
  readonly restMs: number;
  /** From a request's headers until its answer has left, in milliseconds. */
  readonly answerMs: number;
}

/**
 * What a connection is at:
 * - `silent`: it has not sent the headers of a first request
 * - `sending`: it is sending a request's body
 * - `resting`: it waits for its next request
 * - `answered`: we are at work for it
 */
type State = "silent" | "sending" | "resting" | "answered";

interface Held {
  state: State;
  /** When it came into this state, by the clock of `performance`. */
  since: number;
  /** Requests that are not answered yet: more than one where they are pipelined. */
  requests: number;
  readonly address: string | undefined;
}

const SWEEP_MS = 1000;
const SPARED: readonly State[] = ["silent", "sending", "resting"];

/**
 * Bounds the connections. Where one more comes than can be held, the one that has kept us waiting for longest makes
 * room for it, so that a thousand that say nothing keep no reader out; it is refused only where every other one is
 * being answered. Beside Node's own timeouts, which watch over headers and bodies, it ends what Node does not: a kept
 * connection that sends empty lines for ever, and an answer that nobody takes.
 */
export function guardConnections(
  server: Server,
  { max, maxPerAddress, dawdleMs, restMs, answerMs }: ConnectionBounds,
  trustedProxies: readonly AddressRange[],
): void {
  const held = new Map<Socket, Held>();
  // Sets keep the order in which things were put in: the first is the one that has waited for longest.
  const inState: Readonly<Record<State, Set<Socket>>> = {
    silent: new Set(),
    sending: new Set(),
    resting: new Set(),
    answered: new Set(),
  };
  const ofAddress = new Map<string, Set<Socket>>();

  function move(socket: Socket, connection: Held, state: State): void {
    inState[connection.state].delete(socket);
    inState[state].add(socket);
    connection.state = state;
    connection.since = performance.now();
  }

  /** Makes room; false where there is none to be made. */
  function endOneOf(states: (state: State) => Iterable<Socket>): boolean {
    const longAgo = performance.now() - dawdleMs;
    let fallback: Socket | undefined;
    for (const state of SPARED)
      for (const socket of states(state)) {
        const connection = held.get(socket);
        if (connection?.state !== state) continue;
        if (state === "resting" || connection.since < longAgo) return end(socket);
        fallback ??= socket;
        break;
      }
    return fallback !== undefined && end(fallback);
  }

  function end(socket: Socket): true {
    // Its own "close" comes later, and more may come at once.
    forget(socket);
    socket.destroy();
    return true;
  }

  function forget(socket: Socket): void {
    const connection = held.get(socket);
    if (connection === undefined) return;
    held.delete(socket);
    inState[connection.state].delete(socket);
    const { address } = connection;
    const neighbours = address === undefined ? undefined : ofAddress.get(address);
    neighbours?.delete(socket);
    if (address !== undefined && neighbours?.size === 0) ofAddress.delete(address);
  }

  server.on("connection", (socket: Socket) => {
    const address = countedAddress(socket.remoteAddress, trustedProxies);
    const neighbours = address === undefined ? undefined : (ofAddress.get(address) ?? new Set());
    const isCrowd = neighbours !== undefined && neighbours.size >= maxPerAddress;
    if (
      (isCrowd && !endOneOf(() => neighbours)) ||
      (!isCrowd && held.size >= max && !endOneOf((state) => inState[state]))
    ) {
      socket.destroy();
      return;
    }
    held.set(socket, { state: "silent", since: performance.now(), requests: 0, address });
    inState.silent.add(socket);
    if (address !== undefined && neighbours !== undefined) ofAddress.set(address, neighbours.add(socket));
    socket.once("close", () => forget(socket));
  });

  server.prependListener("request", (incoming: IncomingMessage, outgoing: ServerResponse) => {
    const { socket } = incoming;
    const connection = held.get(socket);
    if (connection === undefined) return;
    connection.requests += 1;
    if (hasBody(incoming)) {
      move(socket, connection, "sending");
      incoming.once("end", () => {
        if (connection.state === "sending") move(socket, connection, "answered");
      });
    } else move(socket, connection, "answered");
    outgoing.once("close", () => {
      connection.requests -= 1;
      if (connection.requests === 0 && held.has(socket)) move(socket, connection, "resting");
    });
  });

  const sweep = setInterval(() => {
    endOlder(inState.resting, restMs);
    endOlder(inState.answered, answerMs);
  }, SWEEP_MS).unref();
  server.once("close", () => clearInterval(sweep));

  function endOlder(sockets: ReadonlySet<Socket>, ageMs: number): void {
    const longAgo = performance.now() - ageMs;
    for (const socket of sockets) {
      if ((held.get(socket)?.since ?? 0) > longAgo) return;
      end(socket);
    }
  }
}

/** Undefined where one address may stand for all readers: a proxy of ours, or of our own network. */
function countedAddress(text: string | undefined, trustedProxies: readonly AddressRange[]): string | undefined {
  const address = parseIpAddress(text ?? "");
  if (address === undefined || text === undefined || !isPublicAddress(text)) return undefined;
  return trustedProxies.some((range) => range.includes(text)) ? undefined : networkOf(address);
}
