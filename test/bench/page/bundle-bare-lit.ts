import { fileURLToPath } from "node:url";
import { build, type Rolldown } from "vite";

/** The two scripts of `bare-lit`, by name, as a publisher's own bundler would make them. */
export async function bundleBareLit(): Promise<ReadonlyMap<string, string>> {
  const built = (await build({
    configFile: false,
    logLevel: "warn",
    define: { "process.env.NODE_ENV": '"production"' },
    plugins: [
      {
        name: "plain-imports",
        enforce: "pre",
        load: (id) => (id.includes("vite/preload-helper") ? "export const __vitePreload = (load) => load();" : null),
      },
    ],
    build: {
      target: "es2022",
      write: false,
      minify: true,
      modulePreload: false,
      rolldownOptions: {
        input: fileURLToPath(new URL("bare-lit/gate.ts", import.meta.url)),
        output: { format: "es", entryFileNames: "bare-lit-gate.js", chunkFileNames: "bare-lit-element.js" },
      },
    },
  })) as Rolldown.RolldownOutput;
  return new Map(
    built.output.flatMap((each) => (each.type === "chunk" ? [[`/${each.fileName}`, each.code] as const] : [])),
  );
}
