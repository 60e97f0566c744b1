/** `npm test`: every check, in the order in which a mistake is cheapest to find. Goes on after a failure, fails at the end. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { ensureChromium } from "./ensure-chromium.ts";

const root = resolve(import.meta.dirname, "..");
const scratch = mkdtempSync(join(tmpdir(), "support-appeal-test-"));
const only = process.argv.slice(2);

interface Step {
  readonly name: string;
  readonly command: readonly string[];
  /** How many tests passed and failed, from what the runner left behind. */
  readonly count?: (output: string) => Counts;
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
    command: ["lit-analyzer", "src/element/**/*.ts", "--strict", "--rules.no-missing-import", "off", "--quiet"],
  },
  { name: "build", command: ["node", "scripts/build.ts"] },
  { name: "package", command: ["publint", "--strict"] },
  { name: "types of the package", command: ["attw", "--pack", ".", "--profile", "esm-only"] },
  { name: "unit", command: ["vitest", "run", "--project", "unit"], count: vitestCounts },
  { name: "browser", command: ["wtr"], count: browserCounts },
  { name: "end to end", command: ["vitest", "run", "--project", "e2e"], count: vitestCounts },
];

ensureChromium();

const chosen = only.length === 0 ? steps : steps.filter(({ name }) => only.includes(name));
const failures: string[] = [];
const total = { passed: 0, failed: 0, skipped: 0 };
for (const step of chosen) {
  const counts = run(step);
  total.passed += counts.passed;
  total.failed += counts.failed;
  total.skipped += counts.skipped;
  if (counts.failed > 0) failures.push(step.name);
}
rmSync(scratch, { recursive: true, force: true });

console.log(failures.length === 0 ? "\nEvery check passed." : `\nFailed: ${failures.join(", ")}.`);
console.log(`${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ""}`);
process.exitCode = failures.length === 0 ? 0 : 1;

function run({ name, command, count }: Step): Counts {
  console.log(`\n── ${name} ──`);
  const [program = "", ...rest] = command;
  const output = join(scratch, "counts.json");
  rmSync(output, { force: true });
  const { status, stdout } = spawnSync(join(root, "node_modules/.bin", program), rest, {
    cwd: root,
    env: { ...process.env, TEST_COUNTS: output, NO_COLOR: "1" },
    // Only the browser runner's counts are read from what it prints.
    stdio: ["ignore", name === "browser" ? "pipe" : "inherit", "inherit"],
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  if (name === "browser") process.stdout.write(stdout);
  const counts = count?.(name === "browser" ? stdout : readOr(output, "")) ?? {
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
