import { resolve } from "node:path";
import { transform } from "lightningcss";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";

/**
 * The scripts of the tag. `scripts/build.ts` runs mode `element` first (two modules: what shows the appeal,
 * and the conversation that follows), then mode `gate` (a classic script that carries their hashes).
 */
export default defineConfig(({ mode }) => ({
  publicDir: false,
  logLevel: "warn",
  plugins: [compactTemplates()],
  define: {
    "process.env.NODE_ENV": JSON.stringify("production"),
    ELEMENT_FILE: process.env["ELEMENT_FILE"] ?? "undefined",
    ELEMENT_HASH: process.env["ELEMENT_HASH"] ?? "undefined",
    MESSAGE_HASHES: process.env["MESSAGE_HASHES"] ?? "undefined",
  },
  test: {
    reporters:
      process.env["TEST_COUNTS"] === undefined
        ? ["default"]
        : ["default", ["json", { outputFile: process.env["TEST_COUNTS"] }]],
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["test/unit/**/*.test.ts", "test/contract/**/*.test.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      // Every file starts a demo of its own and a browser: one at a time on a small machine.
      {
        extends: true,
        test: {
          name: "e2e",
          include: ["test/e2e/**/*.test.ts"],
          globalSetup: ["test/e2e/support/build-first.ts"],
          testTimeout: 90_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
  build: {
    target: "es2022",
    outDir: "dist",
    emptyOutDir: false,
    minify: true,
    modulePreload: false,
    rolldownOptions: {
      input: resolve(import.meta.dirname, mode === "gate" ? "src/embed.ts" : "src/appeal.ts"),
      preserveEntrySignatures: "allow-extension",
      output:
        mode === "gate"
          ? { format: "iife", entryFileNames: "embed.js" }
          : {
              format: "es",
              entryFileNames: "element.[hash].js",
              chunkFileNames: "[name].[hash].js",
              hashCharacters: "hex",
            },
    },
  },
}));

/** Indentation inside our own templates and styles is for us; readers need not load it. */
function compactTemplates(): Plugin {
  return {
    name: "compact-templates",
    apply: "build",
    transform(code, id) {
      if (!/src\/element\/.*(view|\.styles)\.ts$/.test(id)) return null;
      const compact = code.replace(/\n\s+/g, "\n");
      return compact.replace(/(?<=\/\* css \*\/ )`([^`]*)`/g, (_, styles: string) => JSON.stringify(minified(styles)));
    },
  };
}

function minified(styles: string): string {
  return transform({ filename: "styles.css", code: Buffer.from(styles), minify: true }).code.toString();
}
