import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import pg from "pg";
import { sized, type Arena } from "../arena.ts";
import { aHistory } from "../history/a-history.ts";
import { readLedger } from "../judge/read-ledger.ts";
import { judge } from "../judge/judge.ts";
import { aReplica } from "../support/a-replica.ts";
import { deliverAll } from "../support/courier.ts";
import { aPostgres, lacksPostgres } from "../support/databases.ts";
import { atLeast, atMost, exactly, timed, type Finding, type Trial } from "../trial.ts";

const MIB = 1024 * 1024;

interface Disk {
  /** Whole. */
  readonly bytes: number;
  /** Left for the database once the ballast lies there: used up within a few hundred events. */
  readonly roomBytes: number;
  /** Opens an empty database there. */
  readonly database: (arena: Arena, folder: string) => Promise<Ledger>;
}

interface Ledger {
  readonly url: string;
  /** What the database's own checks find wrong. */
  readonly integrity: () => Promise<string>;
}

const sqlite: Disk = {
  bytes: 8 * MIB,
  roomBytes: 192 * 1024,
  async database(_arena, folder) {
    const path = join(folder, "ledger.db");
    return {
      url: `file:${path}`,
      async integrity() {
        const database = new DatabaseSync(path);
        const found = database.prepare("pragma integrity_check").get();
        database.close();
        return Object.values(found ?? {}).join(" ");
      },
    };
  },
};

/** The server's whole data directory, its write-ahead log with it, in segments of 1 MiB: either may be what is full. */
const postgres: Disk = {
  bytes: 120 * MIB,
  roomBytes: 192 * 1024,
  async database(arena, folder) {
    const server = await aPostgres(arena, { dataParent: folder });
    const url = await server.createDatabase();
    return { url, integrity: () => amcheck(url) };
  },
};

/** Every index against its table, and every table against itself. */
async function amcheck(url: string): Promise<string> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    await client.query("create extension amcheck");
    await client.query(`
      select bt_index_check(c.oid, true) from pg_class c join pg_am a on a.oid = c.relam and a.amname = 'btree'
        where c.relkind = 'i' and c.relpersistence = 'p'`);
    const { rows } = await client.query<{ msg: string }>(`
      select h.msg from pg_class c, verify_heapam(c.oid) h where c.relkind = 'r' and c.relpersistence = 'p'`);
    return rows.map(({ msg }) => msg).join(" ") || "ok";
  } finally {
    await client.end();
  }
}

/** Why no small disk can be had here. */
function lacksMount(): string | undefined {
  const probe = join("/tmp", `support-appeal-mount-${process.pid}`);
  try {
    mkdirSync(probe, { recursive: true });
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=1m", "tmpfs", probe], { stdio: "ignore" });
    execFileSync("umount", [probe], { stdio: "ignore" });
    return undefined;
  } catch {
    return "a tmpfs can't be mounted here (it takes root, and a container that may): a full disk was not tried";
  } finally {
    rmSync(probe, { recursive: true, force: true });
  }
}

function mountSmallDisk({ folder, defer }: Arena, bytes: number): string {
  const disk = join(folder, "disk");
  mkdirSync(disk);
  // The server of PostgreSQL does not run as root.
  chmodSync(folder, 0o755);
  execFileSync("mount", ["-t", "tmpfs", "-o", `size=${bytes}`, "tmpfs", disk]);
  defer(() => execFileSync("umount", [disk]));
  return disk;
}

export const diskFull: readonly Trial[] = [
  {
    name: "disk-full",
    about: "the disk of the SQLite file is full, and then has room again",
    lacks: lacksMount,
    run: (arena) => run(arena, sqlite),
  },
  {
    name: "disk-full-postgres",
    about: "the disk of PostgreSQL, its write-ahead log included, is full, and then has room again",
    lacks: () => lacksPostgres() ?? lacksMount(),
    run: (arena) => run(arena, postgres),
  },
];

async function run(arena: Arena, { bytes, roomBytes, database }: Disk): Promise<readonly Finding[]> {
  const { sandbox, letters } = await aHistory(arena, { gifts: sized(arena, { short: 20, long: 150 }), months: 8 });
  const disk = mountSmallDisk(arena, bytes);
  const { url: databaseUrl, integrity } = await database(arena, disk);
  const replica = await aReplica(arena, { databaseUrl, stripeUrl: sandbox.url });
  const { bavail, bsize } = statfsSync(disk);
  const ballast = join(disk, "ballast");
  writeFileSync(ballast, Buffer.alloc(Math.max(0, bavail * bsize - roomBytes)));
  const load = deliverAll(letters, {
    urls: [replica.url],
    connections: 16,
    perSecond: sized(arena, { short: 400, long: 50 }),
    retryMs: 500,
    giveUpMs: 300_000,
  });
  const statuses = await meanwhile(replica.url, ballast, sized(arena, { short: 1500, long: 20_000 }));
  const { answers, taken, refusalsMs } = await load;
  return [
    atLeast("refusals while the disk was full", answers.get(503) ?? 0, 1),
    exactly(
      "answers but 200 and 503",
      [...answers.keys()].filter((each) => ![200, 503].includes(each)).join(" ") || "none",
      "none",
    ),
    exactly("health and ledger while it was full", statuses.join(" "), "503 200"),
    timed(atMost("longest refusal", Math.max(0, ...refusalsMs), 3000, " ms")),
    exactly("events taken in the end", taken.size, letters.length),
    exactly("integrity check", await integrity(), "ok"),
    ...(await judge({ sandbox, url: replica.url, databaseUrl, taken })),
  ];
}

/** Waits until the disk is full, looks around for a while, and makes room. Statuses of `GET /health` and `GET /ledger`. */
async function meanwhile(url: string, ballast: string, fullMs: number): Promise<number[]> {
  const PATIENCE_MS = 60_000;
  const deadline = performance.now() + PATIENCE_MS;
  let health = 200;
  while (health === 200 && performance.now() < deadline) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    health = (await fetch(`${url}/health`)).status;
  }
  await new Promise((resolve) => setTimeout(resolve, fullMs));
  const ledger = await readLedger(url).then(
    () => 200,
    () => 503,
  );
  rmSync(ballast);
  return [health, ledger];
}
