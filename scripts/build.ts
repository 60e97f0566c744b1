/** `npm run build`: everything in `dist/`, with the sizes that a reader pays for. `--widget-only` leaves the npm entries out. */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { toJsonSchema } from "@valibot/to-json-schema";
import { build } from "vite";
import { configSchema } from "../src/core/campaign/config-schema.ts";
import { askMessageNames } from "../src/element/messages/messages.ts";
import { locales, type Locale } from "../src/element/messages/locales.ts";
import { loadMessages } from "../src/element/messages/load-messages.ts";

/** Brotli bytes. The gate's is what every page view of every reader costs. */
const GATE_LIMIT = 1500;
/** All that is loaded before the appeal is visible, in the largest language. */
const VISIBLE_GOAL = 12_000;
const VISIBLE_LIMIT = 14_000;

// Whatever started us (a test runner sets its own): Lit's development build is twice the size, and talks.
process.env["NODE_ENV"] = "production";

const root = resolve(import.meta.dirname, "..");
const dist = resolve(root, "dist");

rmSync(dist, { recursive: true, force: true });
mkdirSync(dist, { recursive: true });
if (!process.argv.includes("--widget-only")) {
  run("tsc", ["-p", "src"]);
  chmodSync(resolve(dist, "cli.js"), 0o755);
}

await build({ root, mode: "element" });
const element = built("element");
const conversation = built("conversation");

const messages = Object.fromEntries(
  await Promise.all(
    locales.map(async (locale): Promise<[Locale, Pinned]> => {
      const all = Object.entries(await loadMessages(locale));
      const isAsked = ([name]: [string, unknown]) => askMessageNames.some((each) => each === name);
      const rest = writeJson(locale, Object.fromEntries(all.filter((each) => !isAsked(each))));
      return [
        locale,
        writeJson(locale, {
          ...Object.fromEntries(all.filter(isAsked)),
          rest: pin(rest),
          conversation: pin(conversation),
        }),
      ];
    }),
  ),
);

process.env["ELEMENT_FILE"] = JSON.stringify(element.file);
process.env["ELEMENT_HASH"] = JSON.stringify(element.hash);
process.env["MESSAGE_HASHES"] = JSON.stringify(
  Object.fromEntries(Object.entries(messages).map(([locale, { hash }]) => [locale, hash])),
);
await build({ root, mode: "gate" });

const schema = toJsonSchema(configSchema, { errorMode: "ignore", typeMode: "input" });
writeFileSync(
  resolve(dist, "support-appeal.schema.json"),
  `${JSON.stringify({ title: "support-appeal.json", ...schema }, null, 2)}\n`,
);
run("cem", ["analyze", "--litelement", "--globs", "src/element/support-appeal.ts", "--outdir", "dist", "--quiet"]);

report();

interface Pinned {
  readonly file: string;
  /** SHA-256 in base64. */
  readonly hash: string;
  readonly brotli: number;
  readonly raw: number;
}

function pin({ file, hash }: Pinned): [file: string, integrity: string] {
  return [file, `sha256-${hash}`];
}

/** A module that vite wrote under a hashed name; there is exactly one, or something would load unpinned. */
function built(name: string): Pinned {
  const files = readdirSync(dist).filter((file) => /^[a-z-]+\.[0-9a-f]+\.js$/.test(file));
  const [file, ...others] = files.filter((each) => each.startsWith(`${name}.`));
  if (file === undefined || others.length > 0 || files.length !== 2)
    throw new Error(`expected element and conversation alone, found ${files.join(", ")}`);
  return measured(file, readFileSync(resolve(dist, file)));
}

/** Writes JSON under a name that the gate can make out of its hash, so that it may be cached for ever. */
function writeJson(name: string, value: unknown): Pinned {
  const content = Buffer.from(JSON.stringify(value));
  const { hash, ...sizes } = measured("", content);
  const file = `${name}.${hash.replace(/\W/g, "")}.json`;
  writeFileSync(resolve(dist, file), content);
  return { ...sizes, file, hash };
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
  const largest = Object.values(messages).reduce((a, b) => (a.brotli > b.brotli ? a : b));
  const visible = gateBrotli + element.brotli + largest.brotli;
  console.log("\n  file                         raw   brotli");
  const line = (name: string, raw: number, brotli: number) =>
    console.log(`  ${name.padEnd(24)} ${String(raw).padStart(7)}  ${String(brotli).padStart(7)}`);
  line("embed.js (the gate)", gate.length, gateBrotli);
  line(element.file, element.raw, element.brotli);
  line(conversation.file, conversation.raw, conversation.brotli);
  for (const each of Object.values(messages)) line(each.file, each.raw, each.brotli);
  console.log(
    `\n  before the appeal is visible: ${visible} bytes brotli (goal ${VISIBLE_GOAL}, limit ${VISIBLE_LIMIT})\n`,
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

function run(command: string, args: readonly string[]): void {
  const { status } = spawnSync(resolve(root, "node_modules/.bin", command), args, { cwd: root, stdio: "inherit" });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} ended with ${status}`);
}
