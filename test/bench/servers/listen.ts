import { createServer, type IncomingMessage, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";

/** Says where it listens, which is what the benchmark waits for. */
export function listen(handle: RequestListener): void {
  const server = createServer(handle);
  server.listen(0, "127.0.0.1", () => console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
}

export function readBody(incoming: IncomingMessage, use: (body: Buffer) => void): void {
  const chunks: Buffer[] = [];
  incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
  incoming.on("end", () => use(Buffer.concat(chunks)));
}
