import { build } from "esbuild";
import { existsSync } from "node:fs";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL(".", import.meta.url));
const builtEntry = fileURLToPath(new URL("../dist/define.js", import.meta.url));

export interface BundledScript {
  readonly path: string;
  readonly code: string;
}

/** The panel, the page that navigates without reloading, and the article that takes the widget from the npm package as a publisher's own build would. */
export async function bundleScripts({
  endpointUrl,
  sandboxUrl,
}: {
  endpointUrl: string;
  sandboxUrl: string | undefined;
}): Promise<BundledScript[]> {
  if (!existsSync(builtEntry)) throw new Error("dist/define.js is missing: run npm run build first");
  const outdir = "/";
  const { outputFiles } = await build({
    entryPoints: {
      panel: `${folder}panel.ts`,
      "npm-entry": `${folder}npm-entry.js`,
      "single-page": `${folder}single-page.ts`,
    },
    define: { ENDPOINT_URL: JSON.stringify(endpointUrl), SANDBOX_URL: JSON.stringify(sandboxUrl ?? "") },
    outdir,
    chunkNames: "chunk-[hash]",
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    minify: true,
    write: false,
    logLevel: "silent",
  });
  return outputFiles.map(({ path, text }) => ({ path: `/${relative(outdir, path)}`, code: text }));
}
