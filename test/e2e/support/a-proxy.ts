import { createServer, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";

export interface Proxy {
  /** Stands before a server, and resolves with its own address. */
  readonly before: (url: string) => Promise<string>;
  close(): Promise<void>;
}

/** A publisher's proxy: passes everything on, and says which address it has it from. */
export function aProxy(readersAddress: string): Proxy {
  let server: Server | undefined;
  return {
    async before(url) {
      const made = createServer((incoming, outgoing) => {
        const forwarded = [incoming.headers["x-forwarded-for"], readersAddress].flat().filter(Boolean).join(", ");
        const headers = { ...incoming.headers, "x-forwarded-for": forwarded };
        const passed = request(new URL(incoming.url ?? "/", url), { method: incoming.method ?? "GET", headers });
        passed.on("response", (answer) => {
          outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
          answer.pipe(outgoing);
        });
        passed.on("error", () => outgoing.destroy());
        incoming.pipe(passed);
      });
      server = made;
      await new Promise<void>((resolve) => made.listen(0, "127.0.0.1", resolve));
      return `http://127.0.0.1:${(made.address() as AddressInfo).port}`;
    },
    close: () =>
      new Promise((resolve) => {
        if (server === undefined) return resolve();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
