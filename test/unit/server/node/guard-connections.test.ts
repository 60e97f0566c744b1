import { once } from "node:events";
import { createServer, type Server } from "node:http";
import { connect, type AddressInfo, type Socket } from "node:net";
import { Duplex } from "node:stream";
import { afterEach, describe, expect, it } from "vitest";
import { guardConnections, type ConnectionBounds } from "../../../../src/server/node/guard-connections.ts";

const bounds: ConnectionBounds = { max: 3, maxPerAddress: 2, dawdleMs: 0, restMs: 60_000, answerMs: 60_000 };
const ask = "GET / HTTP/1.1\r\nhost: endpoint.test\r\n\r\n";
const closing: Server[] = [];

afterEach(() => {
  for (const server of closing.splice(0)) {
    server.close();
    server.closeAllConnections();
  }
});

/** Answers everything but `/slow`, which it never does. */
async function aServer(change: Partial<ConnectionBounds> = {}): Promise<{ server: Server; port: number }> {
  const server = createServer((incoming, outgoing) => {
    incoming.resume();
    if (incoming.url !== "/slow") incoming.on("end", () => outgoing.end("answered"));
  });
  closing.push(server);
  guardConnections(server, { ...bounds, ...change }, []);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return { server, port: (server.address() as AddressInfo).port };
}

class Visitor {
  answer = "";
  isClosed = false;
  readonly socket: Socket;

  constructor(port: number, sends = "") {
    this.socket = connect(port, "127.0.0.1", () => void this.socket.write(sends));
    this.socket.setEncoding("utf8").on("data", (text: string) => (this.answer += text));
    this.socket.on("error", () => undefined).on("close", () => (this.isClosed = true));
  }

  async connected(): Promise<this> {
    if (this.socket.connecting) await once(this.socket, "connect");
    // Taken by the server, too, which happens in another turn.
    await new Promise((resolve) => setTimeout(resolve, 50));
    return this;
  }
}

const until = async (isSo: () => boolean): Promise<void> => {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 20));
};

describe("connections", () => {
  it("that say nothing make room for one that asks, the most patient first", async () => {
    const { port } = await aServer();
    const silent: Visitor[] = [];
    for (let each = 0; each < 3; each++) silent.push(await new Visitor(port).connected());
    const reader = new Visitor(port, ask);
    await until(() => reader.answer.endsWith("answered") && silent.some(({ isClosed }) => isClosed));
    expect(silent.map(({ isClosed }) => isClosed)).toEqual([true, false, false]);
  });

  it("that trickle a body make room before one at rest does", async () => {
    const { port } = await aServer();
    const resting = await new Visitor(port, ask).connected();
    const trickling: Visitor[] = [];
    for (let each = 0; each < 2; each++)
      trickling.push(
        await new Visitor(port, "POST / HTTP/1.1\r\nhost: endpoint.test\r\ncontent-length: 100\r\n\r\n{").connected(),
      );
    const reader = new Visitor(port, ask);
    await until(() => reader.answer.endsWith("answered") && trickling.some(({ isClosed }) => isClosed));
    expect([resting, ...trickling].map(({ isClosed }) => isClosed)).toEqual([false, true, false]);
  });

  it("that have only just come are spared before one at rest is", async () => {
    const { port } = await aServer({ dawdleMs: 60_000 });
    const resting = await new Visitor(port, ask).connected();
    const fresh = [await new Visitor(port).connected(), await new Visitor(port).connected()];
    const reader = new Visitor(port, ask);
    await until(() => reader.answer.endsWith("answered") && resting.isClosed);
    expect(fresh.some(({ isClosed }) => isClosed)).toBe(false);
  });

  it("are refused only where every other one is being answered", async () => {
    const { server, port } = await aServer();
    const slow = ask.replace("/", "/slow");
    for (let each = 0; each < 3; each++) await new Visitor(port, slow).connected();
    const late = new Visitor(port, ask);
    await until(() => late.isClosed);
    expect(late.answer).toBe("");
    expect(await new Promise((resolve) => server.getConnections((_, count) => resolve(count)))).toBe(3);
  });

  it("of one public address are bounded on their own", async () => {
    const { server } = await aServer({ max: 100 });
    const from = (remoteAddress: string): Duplex => {
      const socket = new Duplex({ read: () => undefined, write: (_chunk, _encoding, done) => done() });
      server.emit("connection", Object.assign(socket, { remoteAddress }));
      return socket;
    };
    const crowd = ["2001:db8:7::1", "2001:db8:7::2", "2001:db8:7::3"];
    const readers = ["2001:470::1", "2001:470::2", "2001:470::3"].map(from);
    const documentation = crowd.map(from);
    const proxied = ["10.0.0.1", "10.0.0.1", "10.0.0.1"].map(from);
    expect(readers.map(({ destroyed }) => destroyed)).toEqual([true, false, false]);
    // Addresses that are nobody's in public stand for a network of our own.
    expect([...documentation, ...proxied].some(({ destroyed }) => destroyed)).toBe(false);
  });

  it("end where their answer is never taken, and where empty lines keep them from resting in peace", async () => {
    const { port } = await aServer({ restMs: 500, answerMs: 500 });
    const unanswered = new Visitor(port, ask.replace("/", "/slow"));
    const empty = new Visitor(port, ask);
    const timer = setInterval(() => empty.socket.write("\r\n"), 100);
    await until(() => unanswered.isClosed && empty.isClosed);
    clearInterval(timer);
    expect(empty.answer).toContain("answered");
  });
});
