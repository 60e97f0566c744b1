/** `npm test`: every check, in the order in which a mistake is cheapest to find. Goes on after a failure, fails at the end. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { engines } from "./engines/engines.ts";
import { ensureChromium } from "./ensure-chromium.ts";

const root = resolve(import.meta.dirname, "..");
const scratch = mkdtempSync(join(tmpdir(), "support-appeal-test-"));
process.once("exit", () => rmSync(scratch, { recursive: true, force: true }));
const only = process.argv.slice(2);

interface Step {
  readonly name: string;
  /** What else chooses it: `npm test -- browser`, `npm test -- firefox`. */
  readonly aliases?: readonly string[];
  readonly command: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Why it can't be run on this machine, and what to do; undefined where it can. */
  readonly lacks?: () => string | undefined;
  /** How many tests passed and failed, from the report that the runner left behind, or from what it printed. */
  readonly count?: (report: string) => Counts;
  readonly reports?: "by printing";
}

interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const steps: readonly Step[] = [
  { name: "types", command: ["tsc", "-p", "tsconfig.json"] },
  { name: "core without DOM and Node", command: ["tsc", "-p", "src/core"] },
  { name: "format", command: ["prettier", "--check", "."] },
  { name: "lint", command: ["oxlint", "--type-aware", "--max-warnings=0"] },
  {
    name: "templates",
    command: [
      "lit-analyzer",
      "src/element/**/*.ts",
      "src/desk/**/*.ts",
      "--strict",
      "--rules.no-missing-import",
      "off",
      "--quiet",
    ],
  },
  { name: "build", command: ["node", "scripts/build.ts"] },
  { name: "package", command: ["publint", "--strict"] },
  { name: "types of the package", command: ["attw", "--pack", ".", "--profile", "esm-only"] },
  { name: "unit", command: ["vitest", "run", "--project", "unit"], count: vitestCounts },
  ...engines.map(({ id, name, isInstalled, packages }): Step => ({
    name: `browser: ${name}`,
    aliases: ["browser", id],
    command: ["wtr"],
    env: { BROWSERS: id },
    lacks: () => (isInstalled() ? undefined : `${name} is not installed: apt-get install -y ${packages}`),
    count: browserCounts,
    reports: "by printing",
  })),
  { name: "end to end", command: ["vitest", "run", "--project", "e2e"], count: vitestCounts },
];

ensureChromium();

const namesOf = ({ name, aliases = [] }: Step) => [name, ...aliases];
const unknown = only.filter((name) => !steps.some((step) => namesOf(step).includes(name)));
if (unknown.length > 0) {
  console.error(
    `No check is called ${unknown.join(", ")}; there are ${[...new Set(steps.flatMap(namesOf))].join(", ")}`,
  );
  process.exit(1);
}
const chosen = only.length === 0 ? steps : steps.filter((step) => namesOf(step).some((name) => only.includes(name)));
const failures: string[] = [];
const notRun: string[] = [];
const total = { passed: 0, failed: 0, skipped: 0 };
for (const step of chosen) {
  console.log(`\n── ${step.name} ──`);
  const lacking = step.lacks?.();
  const counts = lacking === undefined ? run(step) : leftOut(step, lacking);
  total.passed += counts.passed;
  total.failed += counts.failed;
  total.skipped += counts.skipped;
  if (counts.failed > 0) failures.push(step.name);
}
const allWell = notRun.length === 0 ? "Every check passed." : "Every check that was run passed.";
console.log(failures.length === 0 ? `\n${allWell}` : `\nFailed: ${failures.join(", ")}.`);
for (const line of notRun) console.log(line);
console.log(`${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ""}`);
process.exitCode = failures.length === 0 ? 0 : 1;

/** On somebody's own machine an engine may be missing, which is said aloud; continuous integration has to have it. */
function leftOut({ name }: Step, lacking: string): Counts {
  const line = `NOT RUN: ${name}: ${lacking}`;
  console.log(line);
  notRun.push(line);
  return process.env["CI"] === "true" ? { passed: 0, failed: 1, skipped: 0 } : { passed: 0, failed: 0, skipped: 1 };
}

function run({ name, command, env, count, reports }: Step): Counts {
  const [program = "", ...rest] = command;
  const report = join(scratch, "counts.json");
  rmSync(report, { force: true });
  const given = performance.now();
  const { status, stdout } = spawnSync(join(root, "node_modules/.bin", program), rest, {
    cwd: root,
    env: { ...process.env, ...env, TEST_COUNTS: report, NO_COLOR: "1" },
    stdio: ["ignore", reports === undefined ? "inherit" : "pipe", "inherit"],
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  if (reports !== undefined) process.stdout.write(stdout);
  console.log(`${name}: ${Math.round((performance.now() - given) / 1000)} s`);
  const counts = count?.(reports === undefined ? readOr(report, "") : stdout) ?? {
    passed: status === 0 ? 1 : 0,
    failed: 0,
    skipped: 0,
  };
  // A runner that failed without a failed test (a crash, no test found) has failed all the same.
  return status === 0 ? counts : { ...counts, failed: Math.max(1, counts.failed) };
}

function vitestCounts(report: string): Counts {
  if (report === "") return { passed: 0, failed: 1, skipped: 0 };
  const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(report) as Record<
    "numPassedTests" | "numFailedTests" | "numPendingTests",
    number
  >;
  return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests };
}

/** The runner's last progress line: `… | 120 passed, 0 failed`. */
function browserCounts(printed: string): Counts {
  const last = [...printed.matchAll(/(\d+) passed, (\d+) failed(?:, (\d+) skipped)?/g)].at(-1);
  if (last === undefined) return { passed: 0, failed: 1, skipped: 0 };
  return { passed: Number(last[1]), failed: Number(last[2]), skipped: Number(last[3] ?? 0) };
}

function readOr(path: string, otherwise: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return otherwise;
    throw error;
  }
}
