import { connect, createServer, type AddressInfo, type Socket } from "node:net";

/** A stretch of network between the endpoint and its database, that can be as bad as one. */
export interface TcpProxy {
  /** The same database, by way of it. */
  urlOf(databaseUrl: string): string;
  /** How long everything takes in each direction, in milliseconds. */
  delayMs: number;
  /** Asked for all that is on its way to the database: the connection is reset in place of passing it on. */
  mayReset: (sent: Buffer) => boolean;
  /** Nothing that stands open passes anything on any more, and nobody is told; new connections are well. */
  cut(): void;
  /** Nothing gets through, old or new, until it is mended. */
  cutAll(): void;
  mend(): void;
  /** How many connections were opened so far. */
  readonly opened: number;
  close(): Promise<void>;
}

/** @param socketPath where the database listens */
export async function startTcpProxy(socketPath: string): Promise<TcpProxy> {
  const pairs = new Set<{ readonly client: Socket; readonly server: Socket; isCut: boolean }>();
  let isCut = false;
  let opened = 0;

  const server = createServer((client) => {
    opened += 1;
    const pair = { client, server: connect(socketPath), isCut: false };
    pairs.add(pair);
    const isDead = (): boolean => isCut || pair.isCut;
    const pass = (from: Socket, to: Socket, mayReset: (sent: Buffer) => boolean): void => {
      from.on("data", (chunk: Buffer) => {
        if (isDead()) return;
        if (mayReset(chunk)) {
          client.resetAndDestroy();
          pair.server.destroy();
          return;
        }
        setTimeout(() => !isDead() && to.write(chunk), proxy.delayMs);
      });
      from.on("error", () => undefined);
      from.on("close", () => {
        if (isDead()) return;
        pairs.delete(pair);
        setTimeout(() => to.destroy(), proxy.delayMs);
      });
    };
    pass(client, pair.server, (sent) => proxy.mayReset(sent));
    pass(pair.server, client, () => false);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;

  const proxy: TcpProxy = {
    urlOf: (databaseUrl) => `postgres://postgres@127.0.0.1:${port}${new URL(databaseUrl).pathname}`,
    delayMs: 0,
    mayReset: () => false,
    cut() {
      for (const pair of pairs) pair.isCut = true;
    },
    cutAll() {
      isCut = true;
      proxy.cut();
    },
    mend() {
      isCut = false;
    },
    get opened() {
      return opened;
    },
    async close() {
      for (const { client, server: to } of pairs) {
        client.destroy();
        to.destroy();
      }
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return proxy;
}
