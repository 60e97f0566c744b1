/** The endpoint on Bun, as the README shows it: run by endpoint.bun.test.ts. */
import { loadWords, openEndpoint } from "../../../src/endpoint.ts";
import { createPrometheusMetrics, loadAssets, loadDeskFiles, openLedgerStore } from "../../../src/endpoint-files.ts";

interface BunServer {
  readonly url: URL;
  requestIP(request: Request): { readonly address: string } | null;
  stop(): Promise<void>;
}
declare const Bun: {
  serve(options: {
    hostname: string;
    port: number;
    fetch(request: Request, server: BunServer): Response | Promise<Response>;
  }): BunServer;
};

const endpoint = await openEndpoint({
  environment: process.env,
  config: process.env["CONFIG"] === undefined ? undefined : JSON.parse(process.env["CONFIG"]),
  openStore: openLedgerStore,
  assets: await loadAssets(process.env["ASSETS"] ?? ""),
  deskFiles: await loadDeskFiles(process.env["ASSETS"] ?? ""),
  loadWords,
  metrics: createPrometheusMetrics(Date.now),
});
const running = Bun.serve({
  hostname: "127.0.0.1",
  port: 0,
  fetch: (request, server) => endpoint.fetch(request, { socketAddress: server.requestIP(request)?.address }),
});
console.log(JSON.stringify({ message: "listening", url: running.url.origin }));
process.once("SIGTERM", async () => {
  endpoint.drain();
  await running.stop();
  await endpoint.close();
});
