import { resolve } from "node:path";
import { build } from "vite";

/** `dist/desk/`: the publisher's pages, with everything that they load under hashed names beside them. */
export async function buildDesk(root: string, dist: string): Promise<void> {
  await build({
    configFile: false,
    root: resolve(root, "src/desk"),
    base: "./",
    publicDir: false,
    logLevel: "warn",
    define: { "process.env.NODE_ENV": JSON.stringify("production") },
    build: {
      target: "es2022",
      outDir: resolve(dist, "desk"),
      emptyOutDir: true,
      assetsDir: ".",
      // Nothing inline, which the desk's policy would refuse.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: {
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
