import { copyFileSync } from "node:fs";
import { copyFile, rm } from "node:fs/promises";
import pg from "pg";
import type { Sandbox } from "../../../src/sandbox/index.ts";
import { sized, type Arena } from "../arena.ts";
import { liveThrough } from "../history/live-through.ts";
import { judge } from "../judge/judge.ts";
import { refoldAgrees } from "../judge/refold-agrees.ts";
import { aReplica, type Replica } from "../support/a-replica.ts";
import { aTill } from "../support/a-till.ts";
import { onEachStore } from "../support/each-store.ts";
import { WEBHOOK_SECRET } from "../support/environment.ts";
import { runCommand } from "../support/run-command.ts";
import { atLeast, atMost, exactly, timed, type Finding, type Trial } from "../trial.ts";

/** Within the 30 days for which Stripe keeps its events. */
const THREE_DAYS_IN_MONTHS = 0.1;
const MAX_MS = 300_000;

interface Stage {
  readonly sandbox: Sandbox;
  readonly databaseUrl: string;
  readonly replica: Replica;
}

/** Lives through some days, lets `lose` lose some of what was told, and has it all found again by `reconcile`. */
async function run(
  arena: Arena,
  databaseUrl: string,
  lose: (stage: Stage, livesOn: () => Promise<void>) => Promise<void>,
): Promise<Finding[]> {
  const sandbox = await aTill(arena);
  const replica = await aReplica(arena, { databaseUrl, stripeUrl: sandbox.url });
  sandbox.setWebhook(`${replica.url}/webhooks/stripe`, WEBHOOK_SECRET);
  const gifts = sized(arena, { short: 8, long: 400 });
  let { seed } = arena;
  const livesOn = (): Promise<void> => liveThrough(sandbox, { seed: seed++, gifts, months: THREE_DAYS_IN_MONTHS });
  await livesOn();
  const eventsBefore = sandbox.store.all("event").length;
  await lose({ sandbox, databaseUrl, replica }, livesOn);
  const before = await judge({ sandbox, url: replica.url, databaseUrl });

  arena.progress("reconciling");
  const began = performance.now();
  const settings = { DATABASE_URL: databaseUrl, STRIPE_API_BASE: sandbox.url };
  const { status, output } = await runCommand(arena, ["reconcile"], settings);
  const tookMs = performance.now() - began;
  const again = await runCommand(arena, ["reconcile"], settings);
  return [
    atLeast("events lost", sandbox.store.all("event").length - eventsBefore, sized(arena, { short: 40, long: 2000 })),
    atLeast("of the judge's questions, answered wrong before", before.filter(({ isMet }) => !isMet).length, 2),
    exactly("reconcile", status === 0 ? "0" : `${status}: ${output.slice(-600)}`, "0"),
    timed(atMost("it took", tookMs, MAX_MS, " ms")),
    ...(await judge({ sandbox, url: replica.url, databaseUrl })),
    exactly(
      "a second time it finds nothing",
      again.status === 0 && /\b0 were missing/.test(again.output) ? "0" : again.output.slice(-600),
      "0",
    ),
    await refoldAgrees(arena, databaseUrl),
  ];
}

export const deliveriesDropped: readonly Trial[] = onEachStore({
  name: "deliveries-dropped",
  about: "no event arrives for three days, then reconcile",
  run: (arena, databaseUrl) =>
    run(arena, databaseUrl, async ({ sandbox }, livesOn) => {
      sandbox.deliveries.rules.set({ mode: "drop" });
      await livesOn();
      sandbox.deliveries.rules.reset();
    }),
});

export const backupRestored: readonly Trial[] = onEachStore({
  name: "backup-restored",
  about: "the database is replaced by one of three days ago, then reconcile",
  run: (arena, databaseUrl) =>
    run(arena, databaseUrl, async ({ replica }, livesOn) => {
      await replica.stop();
      const restore = databaseUrl.startsWith("file:") ? copyOfFile(databaseUrl) : await copyOnServer(databaseUrl);
      await replica.start();
      await livesOn();
      await replica.stop();
      await restore();
      await replica.start();
    }),
});

/** Makes a backup of what nobody has open; what it gives puts it back in the place of what is there by then. */
function copyOfFile(databaseUrl: string): () => Promise<void> {
  const path = databaseUrl.slice("file:".length);
  copyFileSync(path, `${path}.backup`);
  return async () => {
    for (const end of ["", "-wal", "-shm"]) await rm(`${path}${end}`, { force: true });
    await copyFile(`${path}.backup`, path);
  };
}

async function copyOnServer(databaseUrl: string): Promise<() => Promise<void>> {
  const url = new URL(databaseUrl);
  const name = url.pathname.slice(1);
  url.pathname = "/postgres";
  const run = async (...statements: readonly string[]): Promise<void> => {
    const client = new pg.Client(url.href);
    await client.connect();
    for (const each of statements) await client.query(each);
    await client.end();
  };
  await run(`create database backup template ${name}`);
  return () => run(`drop database ${name} with (force)`, `create database ${name} template backup`);
}
