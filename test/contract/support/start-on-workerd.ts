import type { Readable } from "node:stream";
import { build } from "esbuild";
import { Miniflare } from "miniflare";
import type { StartEndpoint } from "./start-endpoint.ts";

/** As a publisher's build would bundle it: the README says how. */
export async function bundleWorker(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [new URL("../runtimes/workerd.ts", import.meta.url).pathname],
    bundle: true,
    write: false,
    format: "esm",
    target: "es2024",
    platform: "node",
    conditions: ["workerd", "worker"],
    mainFields: ["module", "main"],
    external: ["node:*", "cloudflare:*"],
    // pg asks for Node's modules as CommonJS does.
    banner: { js: 'import { createRequire } from "node:module"; const require = createRequire("/");' },
  });
  return outputFiles.map(({ text }) => text).join("");
}

/** Runs a bundled Worker in workerd. */
export const startOnWorkerd =
  (script: string): StartEndpoint =>
  async (environment, { config = {} } = {}) => {
    const lines: string[] = [];
    const worker = new Miniflare({
      modules: [{ type: "ESModule", path: "worker.js", contents: script }],
      compatibilityDate: "2026-04-01",
      compatibilityFlags: ["nodejs_compat"],
      bindings: { ...environment, ...(config === null ? {} : { CONFIG: JSON.stringify(config) }) },
      host: "127.0.0.1",
      port: 0,
      handleRuntimeStdio: (stdout: Readable, stderr: Readable) => {
        for (const stream of [stdout, stderr]) stream.on("data", (chunk: Buffer) => void lines.push(String(chunk)));
      },
    });
    const url = await worker.ready;
    return { url: url.origin, lines, close: () => worker.dispose() };
  };
