import { connect, createServer, type AddressInfo } from "node:net";
import { join } from "node:path";

/** A way to a server that listens on a Unix socket only, for a runtime that knows none: see {@link startPostgres}. */
export interface OverTcp {
  /** The same database, at an address of TCP. */
  urlOf(databaseUrl: string): string;
  close(): Promise<void>;
}

export async function postgresOverTcp(socketUrl: string): Promise<OverTcp> {
  const directory = new URL(socketUrl).searchParams.get("host") ?? "";
  const server = createServer((near) => {
    const far = connect(join(directory, ".s.PGSQL.5432"));
    near.pipe(far).pipe(near);
    near.on("error", () => far.destroy());
    far.on("error", () => near.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    urlOf: (databaseUrl) => `postgres://postgres@127.0.0.1:${port}${new URL(databaseUrl).pathname}`,
    close: () => new Promise((resolve) => void server.close(() => resolve())),
  };
}
