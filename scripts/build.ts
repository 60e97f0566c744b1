/** `npm run build`: everything in `dist/`, with the sizes that a reader pays for. `--widget-only` leaves the npm entries out. */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, copyFileSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { relative, resolve } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { build } from "vite";
import type { Placement } from "../src/core/campaign/placement.ts";
import { locales } from "../src/core/locale.ts";
import { loadMessages } from "../src/element/messages/load-messages.ts";
import { buildDesk } from "./build-desk.ts";
import { CALLED_ON_LOAD } from "./called-on-load.ts";
import { configJsonSchema } from "./config-json-schema.ts";
import { keepEarlierBuilds, readEarlierBuilds } from "./earlier-builds.ts";
import { writeFrameworkTypes } from "./framework-types.ts";

/** Brotli bytes. The gate's is what every page view of every reader costs. */
const GATE_LIMIT = 1600;
/** All that is loaded before the appeal is visible, in the largest language. */
const VISIBLE_GOAL = 14_000;
const VISIBLE_LIMIT = 16_000;

/** How many languages share a list of hashes: about as many as there are lists, which is where the bytes are fewest. */
const LANGUAGES_PER_LIST = 5;

/** Stands for the name that is not known yet. */
const UNNAMED = "@unnamed";
/** Stands for a hash that is not known yet; as long as one. */
const LATE_INTEGRITY = "sha256-+late/integrity/late/integrity/late/integrity+=";

/** The modules that are loaded under a hash of theirs. */
const bundled = [
  "banner",
  "header",
  "modal",
  "wall",
  "parse-config",
  "solve-challenge",
  "element-script",
  "late-script",
];

// Whatever started us (a test runner sets its own): Lit's development build is twice the size, and talks.
process.env["NODE_ENV"] = "production";

const root = resolve(import.meta.dirname, "..");
const dist = resolve(root, "dist");

const { version: release } = JSON.parse(readFileSync(resolve(root, "package.json"), "utf8")) as { version: string };
const earlier = readEarlierBuilds(dist);
rmSync(dist, { recursive: true, force: true });
mkdirSync(dist, { recursive: true });
if (!process.argv.includes("--widget-only")) {
  run("tsc", ["-p", "src"]);
  chmodSync(resolve(dist, "cli.js"), 0o755);
}

// What is loaded first pins what is loaded next: the gate the scripts, the element the first words, they the rest.
const words = await pinWords();
define("WORDS_PINS", words.pins);
define("WORDS_NAME", `.${UNNAMED}.json`);
const unnamed: [name: Placement, file: Pinned][] = [];
for (const name of ["banner", "header", "modal", "wall"] as const) {
  await bundle(name);
  unnamed.push([name, built(name)]);
}
// Under the release's name, as the gate knows it.
define(
  "PLACEMENTS",
  Object.fromEntries(unnamed.map(([name, { hash }]) => [name, pin({ file: `${name}.${UNNAMED}.js`, hash })])),
);
await bundle("parse-config");
const parser = built("parse-config");
define("PARSER", pin(parser));
await bundle("solve-challenge");
const solver = built("solve-challenge");
define("SOLVER", pin(solver));
define("LATE_SCRIPT", ["late-script.js", LATE_INTEGRITY]);
const elementModules = await bundle("element");
const { version, element, late } = nameScripts();
const placements = unnamed.map(([name, { file }]) => {
  const code = readFileSync(resolve(dist, file), "utf8");
  rmSync(resolve(dist, file));
  return writeFile(`${name}.${version}.js`, code);
});
const firstWords = words.first.map(([locale, text]) => [locale, writeFile(`${locale}.${version}.json`, text)] as const);
const lateWords = words.late.map(([locale, text]) => writeFile(`${locale}-late.${version}.json`, text));

define("ELEMENT", pin(element));
define("WORDS_NAME", `.${version}.json`);
define("SCRIPT_NAME", `.${version}.js`);
const gateModules = await bundle("gate");
const pinned = [element, late, ...placements, parser, solver, ...firstWords.map(([, file]) => file), ...lateWords].map(
  ({ file }) => file,
);
// Under an address of the release, for a page that pins the gate: all that it loads stands beside it.
mkdirSync(resolve(dist, release));
for (const file of ["embed.js", ...pinned]) copyFileSync(resolve(dist, file), resolve(dist, release, file));
const files = [...pinned, ...["embed.js", ...pinned].map((file) => `${release}/${file}`)];
const kept = keepEarlierBuilds(dist, { version: release, files }, earlier);
writeFileSync(
  resolve(dist, "release.json"),
  `${JSON.stringify({ version: release, ...pins(), files, earlier: kept }, null, 2)}\n`,
);

writeFileSync(resolve(dist, "support-appeal.schema.json"), `${JSON.stringify(configJsonSchema(release), null, 2)}\n`);
run("cem", ["analyze", "--config", "scripts/manifest.config.js"]);
writeFrameworkTypes(dist);
await buildDesk(root, dist);
cpSync(resolve(root, "src/themes"), resolve(dist, "themes"), { recursive: true });

report();

interface Pinned {
  readonly file: string;
  /** SHA-256 in base64. */
  readonly hash: string;
  readonly brotli: number;
  readonly raw: number;
}

/** For `support-appeal tag`: what a page may pin and preload. */
function pins() {
  const named = ({ file, hash }: Pinned) => ({ file, integrity: `sha256-${hash}` });
  const languages = firstWords.map(([locale, each]) => [locale, named(each)] as const);
  const gate = measured("embed.js", readFileSync(resolve(dist, "embed.js")));
  return { gate: named(gate), element: named(element), messages: Object.fromEntries(languages) };
}

/** Hands a constant to vite.config.ts, which writes it into the scripts. */
function define(name: string, value: unknown): void {
  process.env[name] = JSON.stringify(value);
}

function pin({ file, hash }: Pick<Pinned, "file" | "hash">): [file: string, integrity: string] {
  return [file, `sha256-${hash}`];
}

/** A module that vite wrote under a hashed name; there is exactly one, or something would load unpinned. */
function built(name: string): Pinned {
  const files = readdirSync(dist).filter((file) => /^[a-z-]+\.[0-9a-f]+\.js$/.test(file));
  const [file, ...others] = files.filter((each) => each.startsWith(`${name}.`));
  const unknown = files.filter((each) => !bundled.includes(each.split(".")[0] ?? ""));
  if (file === undefined || others.length > 0 || unknown.length > 0)
    throw new Error(`expected one ${name} and nothing unknown, found ${files.join(", ")}`);
  return measured(file, readFileSync(resolve(dist, file)));
}

/** What stands in each language's two files, and what pins all of them: see tag/load-words.ts. */
async function pinWords() {
  const said = await Promise.all(locales.map(async (locale) => [locale, await loadMessages(locale)] as const));
  const parts = said.map(([locale, { dir, amounts, early, late }]) => {
    const later = JSON.stringify(late);
    const first = JSON.stringify({ dir, amounts, early, late: shortHash(later) });
    return { locale, first, later };
  });
  const groups = parts
    .filter((_, index) => index % LANGUAGES_PER_LIST === 0)
    .map((_, index) => parts.slice(index * LANGUAGES_PER_LIST, (index + 1) * LANGUAGES_PER_LIST));
  const lists = groups.map((group) => group.map(({ locale, first }) => shortHash(locale + first)).join(" "));
  const listOf = (index: number) => JSON.stringify(lists[Math.floor(index / LANGUAGES_PER_LIST)]);
  return {
    pins: lists.map(shortHash).join(" "),
    first: parts.map(({ locale, first }, index) => [locale, `[${listOf(index)},\n${first}]`] as const),
    late: parts.map(({ locale, later }) => [locale, later] as const),
  };
}

/** 96 bits, as tag/load-words.ts checks them. */
function shortHash(text: string): string {
  return createHash("sha256").update(text).digest("base64").slice(0, 16);
}

/**
 * Each of the two scripts imports the other, and the first pins the second and all words: so they have the name of what
 * is in both, the words too, and the hash is put in last.
 */
function nameScripts() {
  const names = ["element-script", "late-script"] as const;
  const [first = "", second = ""] = names.map((name) => readFileSync(resolve(dist, `${name}.js`), "utf8"));
  const codes = underOwnNames(first, second);
  const version = createHash("sha256").update(codes.join("\n")).digest("hex").slice(0, 8);
  const named = (code: string) =>
    code.replace(/\b(element|late)-script(?=\.js\b)/g, `$&.${version}`).replaceAll(UNNAMED, version);
  for (const name of names) rmSync(resolve(dist, `${name}.js`));
  const [element = "", late = ""] = codes.map(named);
  if (!element.startsWith(CALLED_ON_LOAD)) throw new Error("the element's script is not compiled while it arrives");
  if (!element.includes(LATE_INTEGRITY)) throw new Error("the element's script does not pin the late one");
  const lateFile = writeFile(`late-script.${version}.js`, late);
  const pinning = element.replace(LATE_INTEGRITY, `sha256-${lateFile.hash}`);
  return { version, element: writeFile(`element-script.${version}.js`, pinning), late: lateFile };
}

/** Nobody but the late script takes what the element's script exports: a second name for each is bytes for nothing. */
function underOwnNames(element: string, late: string): readonly [element: string, late: string] {
  const [list = ""] = /(?<=export\{)[^}]*(?=\})/.exec(element) ?? [];
  const names = new Map(list.split(",").map((each) => each.split(" as ").reverse() as [alias: string, own: string]));
  const [taken = ""] = /(?<=import\{)[^}]*(?=\}from"\.\/element-script\.js")/.exec(late) ?? [];
  const renamed = taken.split(",").map((each) => {
    const [alias = "", local = alias] = each.split(" as ");
    const own = names.get(alias);
    if (own === undefined) throw new Error(`the element's script does not export ${alias}`);
    return own === local ? own : `${own} as ${local}`;
  });
  if (names.size < 2 || renamed.length < 2) throw new Error("the late script takes nothing from the element's");
  return [element.replace(list, [...names.values()].join()), late.replace(taken, renamed.join())];
}

function writeFile(file: string, content: string): Pinned {
  writeFileSync(resolve(dist, file), content);
  return measured(file, Buffer.from(content));
}

function measured(file: string, content: Buffer): Pinned {
  return {
    file,
    hash: createHash("sha256").update(content).digest("base64"),
    brotli: brotliCompressSync(content).length,
    raw: content.length,
  };
}

function report(): void {
  const gate = readFileSync(resolve(dist, "embed.js"));
  const gateBrotli = brotliCompressSync(gate).length;
  const largest = firstWords.map(([, each]) => each).reduce((a, b) => (a.brotli > b.brotli ? a : b));
  const visible = gateBrotli + element.brotli + largest.brotli;
  console.log("\n  file                         raw   brotli");
  const line = (name: string, raw: number, brotli: number) =>
    console.log(`  ${name.padEnd(24)} ${String(raw).padStart(7)}  ${String(brotli).padStart(7)}`);
  line("embed.js (the gate)", gate.length, gateBrotli);
  line(element.file, element.raw, element.brotli);
  line(late.file, late.raw, late.brotli);
  for (const each of [...placements, parser, solver]) line(each.file, each.raw, each.brotli);
  for (const [, each] of firstWords) line(each.file, each.raw, each.brotli);
  console.log(
    `\n  before the appeal is visible: ${visible} bytes brotli (goal ${VISIBLE_GOAL}, limit ${VISIBLE_LIMIT})\n`,
  );
  shares("the gate", gateModules);
  // As vite wrote them: they were given their names later.
  for (const [name, written] of [
    ["the element's script", "element-script.js"],
    ["the late script", "late-script.js"],
  ] as const)
    shares(
      name,
      elementModules.filter(({ file }) => file === written),
    );
  const tooLarge = [
    ...(gateBrotli > GATE_LIMIT ? [`embed.js: ${gateBrotli} bytes brotli, at most ${GATE_LIMIT}`] : []),
    ...(visible > VISIBLE_LIMIT
      ? [`before the appeal is visible: ${visible} bytes brotli, at most ${VISIBLE_LIMIT}`]
      : []),
  ];
  if (visible > VISIBLE_GOAL) console.warn(`  over the goal by ${visible - VISIBLE_GOAL} bytes`);
  for (const problem of tooLarge) console.error(`too large: ${problem}`);
  if (tooLarge.length > 0) process.exitCode = 1;
}

/** What each module is of a file, before it is minified and compressed. */
function shares(name: string, modules: readonly Module[]): void {
  const sum = modules.reduce((total, { length }) => total + length, 0);
  console.log(`  ${name}, module by module:`);
  for (const { id, length } of [...modules].sort((a, b) => b.length - a.length)) {
    const share = Math.round((length / sum) * 100);
    if (share > 0) console.log(`  ${`${share} %`.padStart(6)}  ${id}`);
  }
  console.log("");
}

interface Module {
  /** The file that it went into. */
  readonly file: string;
  readonly id: string;
  readonly length: number;
}

/** Runs vite, and says which modules went where. Fails where its preload helper came back: see vite.config.ts. */
async function bundle(mode: "element" | "gate" | "parse-config" | "solve-challenge" | Placement): Promise<Module[]> {
  const result = await build({ root, mode });
  const outputs = Array.isArray(result) ? result : "output" in result ? [result] : [];
  const chunks = outputs.flatMap(({ output }) => output).filter((each) => each.type === "chunk");
  for (const { code, fileName } of chunks)
    if (code.includes("preloadError")) throw new Error(`${fileName} carries vite's preload helper`);
  return chunks.flatMap(({ fileName, modules }) =>
    Object.entries(modules).map(([id, { renderedLength }]) => ({
      file: fileName,
      id: relative(root, id),
      length: renderedLength,
    })),
  );
}

function run(command: string, args: readonly string[]): void {
  const { status } = spawnSync(resolve(root, "node_modules/.bin", command), args, { cwd: root, stdio: "inherit" });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} ended with ${status}`);
}
