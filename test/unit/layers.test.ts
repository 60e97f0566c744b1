import { execFile } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { dirname, join, relative, resolve } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";

const root = resolve(import.meta.dirname, "../..");
const src = join(root, "src");

interface Import {
  /** The importing file, within the project. */
  readonly file: string;
  /** A file within the project, or a package. */
  readonly target: string;
  /** Gone at run time. */
  readonly typeOnly: boolean;
}

function typeScriptFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => join(folder, file));
}

const statement = /^(?:import|export)\s+(type\s)?(?:[^"';]*?\sfrom\s+)?"([^"]+)"/gm;
const dynamic = /\bimport\(\s*"([^"]+)"\s*[,)]/g;

function importsOf(path: string): Import[] {
  const text = readFileSync(path, "utf8");
  const found = [
    ...[...text.matchAll(statement)].map(([, type, target = ""]) => ({ target, typeOnly: type !== undefined })),
    ...[...text.matchAll(dynamic)].map(([, target = ""]) => ({ target, typeOnly: false })),
  ];
  return found.map(({ target, typeOnly }) => ({
    file: relative(root, path),
    target: target.startsWith(".") ? relative(root, resolve(dirname(path), target)) : target,
    typeOnly,
  }));
}

const files = typeScriptFiles(src);
const imports = files.flatMap(importsOf);

/** `core`, `server`, …; the name of the file for the public doors; nothing for packages and the rest. */
function layerOf(path: string): string | undefined {
  const [top, layer] = path.split("/");
  return top === "src" ? layer : undefined;
}

interface Room {
  /** Whose code it may run. */
  readonly code: readonly string[];
  /** Whose types it may know besides. */
  readonly types?: readonly string[];
  /** What of it may be imported from outside: a pattern for the path within it. All of it where nothing is said. */
  readonly doors?: RegExp;
}

const oneOf = (...doors: readonly string[]): RegExp => new RegExp(`^(${doors.join("|")})\\.ts$`);

/** Who may import whom, and by which doors. */
const house: Readonly<Record<string, Room>> = {
  "index.ts": { code: ["core"], types: ["client", "storage", "visit", "element"] },
  "define.ts": { code: ["core", "client", "storage", "visit", "element", "tag"] },
  "define-nowhere.ts": { code: [] },
  "embed.ts": { code: ["tag"] },
  "endpoint.ts": { code: ["server", "element"] },
  "endpoint-files.ts": { code: ["server"] },
  "endpoint-files-nowhere.ts": { code: ["server"] },
  "endpoint-postgres.ts": { code: ["server"] },
  "endpoint-postgres-per-call.ts": { code: ["server"] },
  "verify-token.ts": { code: ["server"] },
  "cli.ts": { code: ["cli"] },
  core: { code: [] },
  storage: { code: ["core"], doors: /^(names|reader-store|open-reader-store|visit-key|within)\.ts$/ },
  client: {
    code: ["core"],
    doors: /^(checkout-client|http-checkout-client|load-config|send-tallies|solve-challenge)\.ts$/,
  },
  visit: {
    code: ["core"],
    types: ["storage", "client"],
    doors:
      /^(action|events|find-story|give-back-room|once-opened|open-asking|pause|services|state|visit|wall-cut|wishes|late\/(answer-nudge|late-visit|objects-here|scratch-store|tally-sheet))\.ts$/,
  },
  element: {
    code: ["core", "visit"],
    doors:
      /^(appeal-event|framework-root|language-of|services|support-appeal|late\/(debug-panel|frames|late-views|warm-dates|when-taken-over)|placements\/(frame|load-placement)|late\/late\.styles|messages\/(load-messages|messages))\.ts$/,
  },
  tag: { code: ["core", "client", "storage", "visit", "element"], doors: /^(gate|late-script|parse-config)\.ts$/ },
  // The weekly letter says in words what the desk's cards say. Those words are the desk's own: with seven languages and all
  // their tables in a room of their own, every card would reach through two doors for one sentence.
  server: {
    code: ["core", "desk"],
    doors: oneOf(
      "(assets|endpoint|log|open-endpoint|preview-key|sparing-log)",
      "contribute/words",
      "metrics/metrics",
      "http/read-body",
      "node/(assets|config-file|line-writer|open-ledger-store|outlive-failures|prometheus-metrics|read-payouts|read-serving-config|run-doctor|run-endpoint|run-forget|run-reconcile|run-move|run-refold|serve|settings|settings-file|with-ledger)",
      "settings/(check-setting|endpoint-settings|settings-error)",
      "store/(ledger-store|open-ledger-per-call|open-postgres-ledger|open-store)",
      "stripe/(create-stripe-gateway|stripe-gateway)",
      "tokens/(read-token|token-secrets|verify-token)",
    ),
  },
  // The studio's stage gives the element its services and its state, and both are said in types and parts of a visit.
  desk: {
    code: ["core", "client", "visit", "element"],
    doors: /^(desk-speech|say\/say-(suggestion|week)|words\/(choose-language|load-words))\.ts$/,
  },
  sandbox: { code: [], doors: /^index\.ts$/ },
  cli: { code: ["core", "element", "server", "sandbox"], doors: /^run\.ts$/ },
};

const said = ({ file, target, typeOnly }: Import) => `${file} imports ${target}${typeOnly ? " (types)" : ""}`;
const crossing = imports.filter(({ file, target }) => {
  const other = layerOf(target);
  return other !== undefined && other !== layerOf(file);
});

describe("who may import whom", () => {
  it("is known of every room in src", () => {
    expect(new Set(files.map((file) => layerOf(relative(root, file))))).toEqual(new Set(Object.keys(house)));
    expect(imports.length).toBeGreaterThan(files.length);
  });

  it.each(Object.entries(house))("%s: %j", (layer, { code, types = [] }) => {
    const isAllowed = ({ target, typeOnly }: Import) => {
      const other = layerOf(target) ?? "";
      return code.includes(other) || (typeOnly && types.includes(other));
    };
    expect(crossing.filter((each) => layerOf(each.file) === layer && !isAllowed(each)).map(said)).toEqual([]);
  });

  it("goes through the doors of a room", () => {
    const isByDoor = ({ target }: Import) => {
      const [, layer = "", ...within] = target.split("/");
      return house[layer]?.doors?.test(within.join("/")) ?? true;
    };
    expect(crossing.filter((each) => !isByDoor(each)).map(said)).toEqual([]);
  });

  it("keeps what is loaded late out of what is loaded before the appeal is visible", () => {
    const isLate = (path: string) => /^src\/(visit|element)\/late\//.test(path) || path === "src/tag/late-script.ts";
    // No reader loads the desk, whose studio draws all that there is.
    const ofReaders = imports.filter(({ file }) => !file.startsWith("src/desk/"));
    const early = ofReaders.filter(({ file, target, typeOnly }) => isLate(target) && !isLate(file) && !typeOnly);
    // Each of these loads it by a dynamic import.
    expect(early.map(({ file }) => file).sort()).toEqual(["src/define.ts", "src/tag/element-script.ts"]);
  });

  it("lets nothing reach out of src but for the project's own packages", () => {
    const outside = imports.filter(
      ({ target }) => target.startsWith("..") || /^(demo|test|scripts|dist)\//.test(target),
    );
    expect(outside.map(said)).toEqual([]);
  });

  it("has no circle of files", () => {
    expect(circles()).toEqual([]);
  });
});

/** Files that reach themselves by what they run, each circle once. */
function circles(): string[] {
  const next = new Map<string, string[]>();
  for (const { file, target, typeOnly } of imports)
    if (!typeOnly && target.startsWith("src/")) next.set(file, [...(next.get(file) ?? []), target]);
  const found: string[] = [];
  const done = new Set<string>();
  const walk = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) found.push([...path.slice(path.indexOf(file)), file].join(" → "));
    if (done.has(file) || path.includes(file)) return;
    for (const target of next.get(file) ?? []) walk(target, [...path, file]);
    done.add(file);
  };
  for (const file of next.keys()) walk(file, []);
  return found;
}

describe("which packages a room stands on", () => {
  it.each([
    ["core", /^(valibot|leven)$/],
    ["storage", /^idb-keyval$/],
    ["client", /^altcha-lib(\/algorithms\/web\/pbkdf2)?$/],
    ["visit", /^$/],
    ["element", /^lit(\/directive\.js)?$/],
    ["tag", /^idb-keyval$/],
  ])("%s: %s, and nothing of Node", (layer, allowed) => {
    const packages = imports.filter(({ file, target }) => layerOf(file) === layer && !target.startsWith("src/"));
    expect(packages.filter(({ target }) => !allowed.test(target)).map(said)).toEqual([]);
  });
});

describe("the endpoint", () => {
  const anywhere = files.filter((file) => /^src\/server\/(?!node\/)/.test(relative(root, file)));

  it("needs nothing of Node but its crypto, and what follows a request, outside of server/node", () => {
    const ofNode = imports.filter(
      ({ file, target }) =>
        anywhere.includes(join(root, file)) &&
        (builtinModules.includes(target.replace(/^node:/, "").split("/")[0] ?? "") ||
          target.startsWith("node:") ||
          target.startsWith("src/server/node/")),
    );
    // Bun, Deno and workerd have these two.
    const everywhere = ["node:crypto", "node:async_hooks"];
    expect(ofNode.filter(({ target }) => !everywhere.includes(target)).map(said)).toEqual([]);
  });

  it("takes no global for granted that only Node has", () => {
    const globals = /\b(?:Buffer|process|setImmediate|__dirname|__filename|require)\b(?=[.([])|\bNodeJS\.|\)\.unref\(/;
    const lines = anywhere.flatMap((file) =>
      readFileSync(file, "utf8")
        .split("\n")
        .filter((line) => globals.test(line) && !/^\s*(?:\/?\*|\/\/)/.test(line))
        .map((line) => `${relative(root, file)}: ${line.trim()}`),
    );
    expect(lines).toEqual([]);
  });
});

describe("core", () => {
  it("takes time and chance as arguments", () => {
    const impure = /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bperformance\./;
    expect(
      files.filter((file) => layerOf(relative(root, file)) === "core" && impure.test(readFileSync(file, "utf8"))),
    ).toEqual([]);
  });

  it("compiles without the types of the DOM and of Node", { timeout: 120_000 }, async () => {
    const config: unknown = JSON.parse(readFileSync(join(src, "core/tsconfig.json"), "utf8"));
    expect(config).toMatchObject({ compilerOptions: { lib: ["es2023"], types: [] } });
    const tsc = promisify(execFile)(join(root, "node_modules/.bin/tsc"), ["-p", join(src, "core")], { cwd: root });
    expect(await tsc.catch((error: unknown) => error)).toMatchObject({ stdout: "" });
  });
});

describe("a file in src", () => {
  it("has at most 300 lines", () => {
    const long = files
      .map((file) => [relative(root, file), readFileSync(file, "utf8").split("\n").length - 1] as const)
      .filter(([, lines]) => lines > 300);
    expect(long).toEqual([]);
  });
});
