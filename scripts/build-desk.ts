import { existsSync, readdirSync, rmSync } from "node:fs";
import { resolve } from "node:path";
import { build } from "vite";
import { isDeskFile } from "../src/server/node/is-desk-file.ts";

/** `dist/desk/`: the publisher's pages, with everything that they load under hashed names beside them. */
export async function buildDesk(root: string, dist: string): Promise<void> {
  const outDir = resolve(dist, "desk");
  // What an earlier build left. The rest of that folder are modules of the endpoint's: its letter speaks the desk's words.
  const left = existsSync(outDir) ? readdirSync(outDir).filter((name) => isDeskFile(name)) : [];
  for (const name of left) rmSync(resolve(outDir, name));
  await build({
    configFile: false,
    root: resolve(root, "src/desk"),
    base: "./",
    publicDir: false,
    logLevel: "warn",
    define: { "process.env.NODE_ENV": JSON.stringify("production") },
    build: {
      target: "es2022",
      outDir,
      emptyOutDir: false,
      assetsDir: ".",
      // Nothing inline, which the desk's policy would refuse.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        // The desk, and the page on which its studio looks at an appeal.
        input: ["index.html", "studio-stage.html"].map((page) => resolve(root, "src/desk", page)),
        output: {
          entryFileNames: "[name].[hash].js",
          chunkFileNames: "[name].[hash].js",
          assetFileNames: "[name].[hash][extname]",
          hashCharacters: "hex",
        },
      },
    },
  });
}
