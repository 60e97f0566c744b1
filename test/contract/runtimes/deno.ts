/** The endpoint on Deno, as the README shows it: run by endpoint.deno.test.ts. */
import { loadWords, openEndpoint } from "../../../src/endpoint.ts";
import { createPrometheusMetrics, loadAssets, loadDeskFiles, openLedgerStore } from "../../../src/endpoint-files.ts";

interface DenoServer {
  readonly addr: { readonly port: number };
  shutdown(): Promise<void>;
}
declare const Deno: {
  readonly env: { toObject(): Record<string, string>; get(name: string): string | undefined };
  serve(
    options: { hostname: string; port: number; onListen(): void },
    answer: (request: Request, info: { remoteAddr: { hostname: string } }) => Response | Promise<Response>,
  ): DenoServer;
  addSignalListener(signal: string, listener: () => void): void;
  exit(status: number): never;
};

const config = Deno.env.get("CONFIG");
const endpoint = await openEndpoint({
  environment: Deno.env.toObject(),
  config: config === undefined ? undefined : JSON.parse(config),
  openStore: openLedgerStore,
  assets: await loadAssets(Deno.env.get("ASSETS") ?? ""),
  deskFiles: await loadDeskFiles(Deno.env.get("ASSETS") ?? ""),
  loadWords,
  metrics: createPrometheusMetrics(Date.now),
});
const server = Deno.serve({ hostname: "127.0.0.1", port: 0, onListen: () => undefined }, (request, { remoteAddr }) =>
  endpoint.fetch(request, { socketAddress: remoteAddr.hostname }),
);
console.log(JSON.stringify({ message: "listening", url: `http://127.0.0.1:${server.addr.port}` }));
Deno.addSignalListener("SIGTERM", async () => {
  endpoint.drain();
  await server.shutdown();
  await endpoint.close();
  Deno.exit(0);
});
