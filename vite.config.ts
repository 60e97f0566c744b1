import { resolve } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { transform } from "lightningcss";
import { minify as terser } from "terser";
import { minify, type Plugin } from "vite";
import { defineConfig } from "vitest/config";
import { CALLED_ON_LOAD } from "./scripts/called-on-load.ts";

/**
 * The scripts of the tag. `scripts/build.ts` runs a mode for each placement, `parse-config` and `solve-challenge` first (modules without imports), then
 * mode `element` (two modules: what shows the appeal, and what answers the reader, with the placements' hashes), then
 * mode `gate` (a classic script that carries theirs).
 */
export default defineConfig(({ mode }) => ({
  publicDir: false,
  logLevel: "warn",
  plugins: [compactTemplates(), plainImports(), leanLit(), minifiedTwice()],
  define: {
    "process.env.NODE_ENV": JSON.stringify("production"),
    ...Object.fromEntries(
      ["WORDS_PINS", "ELEMENT", "LATE_SCRIPT", "WORDS_NAME", "SCRIPT_NAME", "PLACEMENTS", "PARSER", "SOLVER"].map(
        (name) => [name, process.env[name] ?? "undefined"],
      ),
    ),
  },
  test: {
    reporters:
      process.env["TEST_COUNTS"] === undefined
        ? ["default"]
        : ["default", ["json", { outputFile: process.env["TEST_COUNTS"] }]],
    // `npm run coverage`: of what the income depends on; words are no code.
    coverage: {
      provider: "v8",
      include: ["src/core/**/*.ts", "src/server/**/*.ts"],
      exclude: ["src/server/words/**"],
      reporter: ["text-summary", "html"],
      reportsDirectory: "coverage",
      reportOnFailure: true,
    },
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          setupFiles: ["test/support/watch-logs.ts"],
          include: ["unit", "contract", "torture", "fuzz", "conformance"].map((each) => `test/${each}/**/*.test.ts`),
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      // Every file starts a demo of its own and a browser: one at a time on a small machine.
      {
        extends: true,
        test: {
          name: "e2e",
          setupFiles: ["test/support/watch-logs.ts"],
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
    minify: false,
    modulePreload: false,
    rolldownOptions: {
      input: resolve(import.meta.dirname, inputs[mode] ?? `src/element/placements/${mode}.ts`),
      preserveEntrySignatures: "allow-extension",
      optimization: { inlineConst: { mode: "all", pass: 2 } },
      output:
        mode === "gate"
          ? { minify: false, format: "iife", entryFileNames: "embed.js" }
          : {
              minify: false,
              format: "es",
              // Two modules that name each other: scripts/build.ts has names for them.
              entryFileNames: mode === "element" ? "[name].js" : "[name].[hash].js",
              chunkFileNames: "[name].js",
              hashCharacters: "hex",
              postBanner: ({ fileName }) => hintFor(fileName),
            },
    },
  },
}));

const inputs: Readonly<Record<string, string>> = {
  gate: "src/embed.ts",
  element: "src/tag/element-script.ts",
  "parse-config": "src/tag/parse-config.ts",
  "solve-challenge": "src/client/solve-challenge.ts",
};

/** Indentation inside our own templates and styles is for us; readers need not load it. */
function compactTemplates(): Plugin {
  return {
    name: "compact-templates",
    apply: "build",
    transform(code, id) {
      if (!/src\/element\/(placements\/|.*(view|\.styles)\.ts$)/.test(id)) return null;
      const compact = code.replace(/\n\s+/g, "\n");
      // Nothing is filled in, so that Lit need not check what is.
      return compact
        .replace('import { css } from "lit"', 'import { unsafeCSS } from "lit"')
        .replace(/\bcss`([^`]*)`/g, (_, styles: string) => `unsafeCSS(\`${minified(styles)}\`)`);
    },
  };
}

/**
 * Vite wraps the imports of a library in a helper that preloads what they need: half a kilobyte on the way to the
 * appeal, and an event of its own on the publisher's page. Ours need nothing but themselves.
 */
function plainImports(): Plugin {
  return {
    name: "plain-imports",
    apply: "build",
    enforce: "pre",
    load: (id) => (id.includes("vite/preload-helper") ? "export const __vitePreload = (load) => load();" : null),
  };
}

/**
 * Of Lit, what readers load without a use: words for mistakes in a template of ours, hooks for polyfills of browsers
 * older than those we support, and the lists of versions, which also keeps the page's `window` as it was.
 */
function leanLit(): Plugin {
  const nothing = "!0";
  const hooks: Readonly<Record<string, readonly (readonly [what: RegExp, instead: string])[]>> = {
    "reactive-element/reactive-element.js": [
      [/(?<=,)\w+\?\.\(\{ReactiveElement:\w+\}\),\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, nothing],
    ],
    "reactive-element/css-tag.js": [[/(?<=,e=)\w+\.ShadowRoot&&.*?CSSStyleSheet\.prototype(?=,)/, nothing]],
    "lit-html/lit-html.js": [
      [/(?<=,\w+=)\w+\.litHtmlPolyfillSupport;.*?litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, nothing],
      // Options of listeners: none of ours has any, and each would take the page's, off Object.prototype. With `passive`
      // there, Continue would load the page anew.
      [/\|\|\w\.capture!==\w\.capture.*?\.passive!==\w\.passive/, ""],
      [/(?<=removeEventListener\(this\.name,this),\w/, ""],
      [/(?<=addEventListener\(this\.name,this),\w/, ""],
    ],
    "lit-element/lit-element.js": [
      [/\w+\.litElementHydrateSupport.*?litElementPolyfillSupport;\w+\?\.\(\{LitElement:\w+\}\)/, nothing],
      [/\(\w+\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, nothing],
    ],
  };
  return {
    name: "lean-lit",
    apply: "build",
    transform(code, id) {
      if (!/node_modules\/(@?lit)/.test(id)) return null;
      const [, found = []] = Object.entries(hooks).find(([file]) => id.endsWith(file)) ?? [];
      for (const [hook] of found) if (!hook.test(code)) this.error(`${id} has no ${hook} any more`);
      return found
        .reduce((lean, [hook, instead]) => lean.replace(hook, instead), code)
        .replace(/(?<=\bError\()(["'`])[^"'`]*\1(?=\))/g, "");
    },
  };
}

/** All of the element's script draws the appeal. */
function hintFor(fileName: string): string {
  return fileName === "element-script.js" ? CALLED_ON_LOAD : "";
}

/**
 * What one minifier leaves, the other finds: a hundredth smaller than with either alone. How the second had best write
 * what it has found is only known when it is compressed. Nobody may write it anew after that.
 */
function minifiedTwice(): Plugin {
  const ways = [
    {},
    { sequences: false },
    { join_vars: false },
    { join_vars: false, conditionals: false },
    { unsafe_comps: true },
    { inline: 1 },
    { inline: 1, reduce_vars: false },
    { inline: 1, unsafe_comps: true, conditionals: false },
    { sequences: false, computed_props: false, pure_getters: true },
    { sequences: false, unsafe_comps: true, hoist_funs: true, pure_getters: true },
    { conditionals: false, pure_getters: true },
    { inline: 0, unsafe_comps: true },
    { hoist_funs: true },
    { hoist_funs: true, inline: 2 },
    { hoist_funs: true, inline: 1, conditionals: false },
    { hoist_funs: true, inline: 0, unsafe_comps: true, pure_getters: true },
  ];
  return {
    name: "minified-twice",
    apply: "build",
    async renderChunk(code, { fileName }) {
      const once = await minify(fileName, code, { module: true });
      const twice = await Promise.all(
        ways.map((way) =>
          terser(once.code, {
            ecma: 2020,
            module: true,
            compress: { passes: 3, unsafe_arrows: true, unsafe_methods: true, ...way },
          }),
        ),
      );
      const written = [once, ...twice].map((each) => each.code ?? once.code);
      const best = smallest(written, fileName);
      // Only for what every reader waits for, and each form of what is quickly tried.
      const again = fileName === "embed.js" ? written : fileName.startsWith("element") ? [best] : [];
      const renamed = await Promise.all(
        again.flatMap((each) =>
          namings
            .slice(0, fileName === "embed.js" ? 20 : 8)
            .map((get) => terser(each, { module: true, compress: false, mangle: { nth_identifier: { get } } })),
        ),
      );
      return { code: smallest([best, ...renamed.map((each) => each.code ?? code)], fileName), map: null };
    },
  };
}

function smallest(codes: readonly string[], fileName: string): string {
  const sizes = codes.map((each) => brotliCompressSync(hintFor(fileName) + each).length);
  return codes[sizes.indexOf(Math.min(...sizes))] ?? "";
}

/** Names for variables, the short ones first: which letters compress best beside the rest nobody can tell beforehand. */
const namings = Array.from({ length: 20 }, (_, turn) => {
  const common = "etnrisouaflchpdvmgyb";
  const letters = common.slice(turn) + common.slice(0, turn) + "wESxTNCkLAOMDPHBjFIqRUzWXV$JKQGYZ_";
  const nameAt = (index: number): string => {
    const before = Math.floor(index / letters.length);
    return letters.charAt(index % letters.length) + (before === 0 ? "" : nameAt(before - 1));
  };
  return nameAt;
});

function minified(styles: string): string {
  return transform({ filename: "styles.css", code: Buffer.from(styles), minify: true }).code.toString();
}
