import { execFile } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
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

/** `core`, `server`, …; `entry` for what stands in src itself; nothing for packages and the rest. */
function layerOf(path: string): string | undefined {
  const [top, layer, inner] = path.split("/");
  if (top !== "src" || layer === undefined) return undefined;
  return inner === undefined ? "entry" : layer;
}

/** Whom each layer may import; `types` only as types. */
const rules: Readonly<Record<string, { readonly code: readonly string[]; readonly types?: readonly string[] }>> = {
  core: { code: [] },
  storage: { code: ["core"] },
  client: { code: ["core"] },
  element: { code: ["core"], types: ["storage", "client"] },
  server: { code: ["core"] },
  sandbox: { code: ["core"] },
};

const said = ({ file, target, typeOnly }: Import) => `${file} imports ${target}${typeOnly ? " (types)" : ""}`;

describe("who may import whom", () => {
  it("is known of every folder in src", () => {
    const folders = new Set(files.map((file) => layerOf(relative(root, file))).filter((layer) => layer !== "entry"));
    expect(folders).toEqual(new Set(Object.keys(rules)));
    expect(imports.length).toBeGreaterThan(files.length);
  });

  it.each(Object.entries(rules))("%s: %j", (layer, { code, types = [] }) => {
    const allowed = ({ target, typeOnly }: Import) => {
      const other = layerOf(target);
      return other === undefined || other === layer || code.includes(other) || (typeOnly && types.includes(other));
    };
    expect(imports.filter((each) => layerOf(each.file) === layer && !allowed(each)).map(said)).toEqual([]);
  });

  it.each(["server", "sandbox"])("of the entries only cli knows the %s: readers are sent none of it", (layer) => {
    const knowing = imports.filter(({ file, target }) => layerOf(target) === layer && layerOf(file) === "entry");
    expect(knowing.filter(({ file }) => file !== "src/cli.ts").map(said)).toEqual([]);
    expect(knowing).not.toEqual([]);
  });

  it("nothing reaches out of src but for the project's own packages", () => {
    expect(
      imports.filter(({ target }) => target.startsWith("..") || /^(demo|test|scripts|dist)\//.test(target)).map(said),
    ).toEqual([]);
  });
});

describe("which packages a layer stands on", () => {
  it.each([
    ["core", /^valibot$/],
    ["storage", /^idb-keyval$/],
    ["client", /^valibot$/],
    ["element", /^lit(\/|$)/],
  ])("%s: %s, and nothing of Node", (layer, allowed) => {
    const packages = imports.filter(({ file, target }) => layerOf(file) === layer && !target.startsWith("src/"));
    expect(packages.filter(({ target }) => !allowed.test(target)).map(said)).toEqual([]);
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
