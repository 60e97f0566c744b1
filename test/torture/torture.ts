/** `npm run torture`: every fault at full length; `npm run torture -- killed burst` only these, `-- --short` in short. */
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { inArena } from "./arena.ts";
import { progressLine } from "./progress-line.ts";
import { table, type Outcome } from "./report.ts";
import type { Trial } from "./trial.ts";
import { trials } from "./trials/all.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    short: { type: "boolean", default: false },
    /** The endpoint as it lies in src/, in place of what the build made of it. */
    sources: { type: "boolean", default: false },
    seed: { type: "string", default: "1" },
  },
});
const built = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));
const line = progressLine(process.stderr);

async function run(trial: Trial): Promise<Outcome> {
  const skipped = trial.lacks?.();
  if (skipped !== undefined) return { trial, findings: [], seconds: 0, skipped };
  const began = performance.now();
  const secondsSince = (): number => (performance.now() - began) / 1000;
  const progress = (text: string): void => line.show(`${trial.name}: ${text} (${Math.round(secondsSince())} s)`);
  progress(trial.about);
  try {
    const size = values.short ? "short" : "long";
    const findings = await inArena(
      { size, seed: Number(values.seed), progress, ...(values.sources ? {} : { cli: built }) },
      trial.run,
    );
    return { trial, findings, seconds: secondsSince() };
  } catch (error) {
    const measured = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const findings = [{ what: "the trial itself", measured, allowed: "comes to its end", isMet: false }];
    return { trial, findings, seconds: secondsSince() };
  }
}

const unknown = positionals.filter((name) => !trials.some((trial) => trial.name === name));
if (unknown.length > 0) {
  console.error(`no fault is called ${unknown.join(", ")}; there are:`);
  for (const { name, about } of trials) console.error(`  ${name.padEnd(24)} ${about}`);
  process.exit(2);
}
const outcomes: Outcome[] = [];
for (const trial of trials.filter(({ name }) => positionals.length === 0 || positionals.includes(name))) {
  const outcome = await run(trial);
  outcomes.push(outcome);
  const failed = outcome.findings.filter(({ isMet }) => !isMet).length;
  line.clear();
  console.error(
    outcome.skipped === undefined
      ? `${failed === 0 ? "holds" : "FAILS"}  ${trial.name.padEnd(24)} ${outcome.seconds.toFixed(1)} s`
      : `NOT RUN  ${trial.name}: ${outcome.skipped}`,
  );
}
console.log(`\n${table(outcomes)}\n`);
const failed = outcomes.filter(({ findings }) => findings.some(({ isMet }) => !isMet));
const notRun = outcomes.filter(({ skipped }) => skipped !== undefined);
console.log(
  failed.length === 0
    ? `${outcomes.length - notRun.length} faults, and the ledger holds. Seed ${values.seed}.`
    : `Does not hold: ${failed.map(({ trial }) => trial.name).join(", ")}. Seed ${values.seed}.`,
);
if (notRun.length > 0) console.log(`Not run: ${notRun.map(({ trial }) => trial.name).join(", ")}.`);
process.exitCode = failed.length === 0 ? 0 : 1;
