import { sized, type Arena } from "../arena.ts";
import { aHistory } from "../history/a-history.ts";
import { judge } from "../judge/judge.ts";
import { aReplica, type Replica } from "../support/a-replica.ts";
import { deliverAll, type Letter } from "../support/courier.ts";
import { aPostgres, aSqliteFile, lacksPostgres } from "../support/databases.ts";
import { holdFile } from "../support/hold-file.ts";
import { behindLine } from "../support/unsteady-line.ts";
import { atMost, exactly, timed, type Finding, type Trial } from "../trial.ts";

/** A database that can be made to fail, and mended. */
interface Patient {
  /** As the endpoint knows it. */
  readonly url: string;
  /** As the judge reads it. */
  readonly direct: string;
  readonly harm: () => Promise<void> | void;
  readonly heal: () => Promise<void> | void;
}

interface DatabaseFault {
  readonly name: string;
  readonly about: string;
  readonly lacks?: () => string | undefined;
  readonly admit: (arena: Arena) => Promise<Patient>;
  /** Whether events may be taken meanwhile: a slow database is no dead one. */
  readonly isDead: boolean;
}

const faults: readonly DatabaseFault[] = [
  {
    name: "database-stopped",
    about: "PostgreSQL ended at once, as by a crash, and started again",
    lacks: lacksPostgres,
    isDead: true,
    async admit(arena) {
      const postgres = await aPostgres(arena);
      const url = await postgres.createDatabase();
      return { url, direct: url, harm: () => postgres.stop(), heal: () => postgres.start() };
    },
  },
  {
    name: "database-silent",
    about: "PostgreSQL does not answer, and no connection breaks",
    lacks: lacksPostgres,
    isDead: true,
    admit: (arena) => onLine(arena, { kind: "silent" }),
  },
  {
    name: "database-unreachable",
    about: "connections to PostgreSQL break, and new ones are turned away",
    lacks: lacksPostgres,
    isDead: true,
    admit: (arena) => onLine(arena, { kind: "gone" }),
  },
  {
    name: "database-slow",
    about: "every word to and from PostgreSQL takes 150 ms",
    lacks: lacksPostgres,
    isDead: false,
    admit: (arena) => onLine(arena, { kind: "slow", delayMs: 150 }),
  },
  {
    name: "database-cut",
    about: "one in twenty words to PostgreSQL cuts its connection, in mid-transaction too",
    lacks: lacksPostgres,
    isDead: false,
    admit: (arena) => onLine(arena, { kind: "cutting", chance: 0.05 }),
  },
  {
    name: "file-locked",
    about: "another process holds the SQLite file",
    isDead: true,
    async admit(arena) {
      const url = aSqliteFile(arena);
      const hold = holdFile(arena, url);
      return { url, direct: url, harm: hold.take, heal: hold.release };
    },
  },
];

async function onLine(
  arena: Arena,
  mood: Parameters<Awaited<ReturnType<typeof behindLine>>["line"]["set"]>[0],
): Promise<Patient> {
  const direct = await (await aPostgres(arena)).createDatabase();
  const { line, url } = await behindLine(arena, direct);
  return { url, direct, harm: () => line.set(mood), heal: () => line.set({ kind: "steady" }) };
}

/** Beside what was promised, a little for a machine that also carries the load, in milliseconds. */
const REFUSED_MS = 3500;
const RECOVERED_MS = 5000;

async function run(arena: Arena, { admit, isDead }: DatabaseFault): Promise<readonly Finding[]> {
  const { sandbox, letters } = await aHistory(arena, { gifts: sized(arena, { short: 6, long: 120 }), months: 4 });
  const patient = await admit(arena);
  const replica = await aReplica(arena, { databaseUrl: patient.url, stripeUrl: sandbox.url });
  const harmMs = sized(arena, { short: 2500, long: 30_000 });
  const third = Math.ceil(letters.length / 3);
  const giveUpMs = sized(arena, { short: 20_000, long: 120_000 });
  const deliver = (some: readonly Letter[]) =>
    deliverAll(some, { urls: [replica.url], connections: 24, perSecond: 100, retryMs: 400, giveUpMs });

  const before = await deliver(letters.slice(0, third));
  await patient.harm();
  const meanwhile = deliver(letters.slice(third, 2 * third));
  arena.progress(`harmed for ${harmMs / 1000} s`);
  const health = await healthDuring(replica, harmMs);
  await patient.heal();
  const healedAt = performance.now();
  const recovery = isHealthy(replica).then(() => performance.now() - healedAt);
  const during = await meanwhile;
  const recoveredMs = await recovery;
  const after = await deliver(letters.slice(2 * third));
  const taken = new Set([...before.taken, ...during.taken, ...after.taken]);
  return [
    exactly("events taken in the end", taken.size, letters.length),
    exactly("connections left without an answer", (during.answers.get(0) ?? 0) + (after.answers.get(0) ?? 0), 0),
    exactly("answers but 200 and 503", strange([before.answers, during.answers, after.answers]), "none"),
    ...(isDead ? [exactly("health meanwhile", [...health.statuses].join(" "), "503")] : []),
    timed(atMost("longest refusal", Math.max(0, ...during.refusalsMs), REFUSED_MS, " ms")),
    timed(atMost("longest look at health", health.longestMs, REFUSED_MS, " ms")),
    timed(atMost("well again after", recoveredMs, RECOVERED_MS, " ms")),
    ...(await judge({ sandbox, url: replica.url, databaseUrl: patient.direct, taken })),
  ];
}

function strange(rounds: readonly ReadonlyMap<number, number>[]): string {
  const statuses = new Set(rounds.flatMap((answers) => [...answers.keys()]));
  return [...statuses].filter((status) => ![0, 200, 503].includes(status)).join(" ") || "none";
}

/** What `GET /health` says while the harm lasts; its first half second aside, in which it may still be well. */
async function healthDuring(
  { url }: Replica,
  lastsMs: number,
): Promise<{ statuses: ReadonlySet<number>; longestMs: number }> {
  const SETTLE_MS = 1200;
  const statuses = new Set<number>();
  let longestMs = 0;
  const began = performance.now();
  await new Promise((resolve) => setTimeout(resolve, Math.min(SETTLE_MS, lastsMs / 2)));
  while (performance.now() - began < lastsMs) {
    const asked = performance.now();
    const { status } = await fetch(`${url}/health`);
    statuses.add(status);
    longestMs = Math.max(longestMs, performance.now() - asked);
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  return { statuses, longestMs };
}

async function isHealthy({ url }: Replica): Promise<void> {
  const PATIENCE_MS = 30_000;
  const deadline = performance.now() + PATIENCE_MS;
  while (performance.now() < deadline) {
    if ((await fetch(`${url}/health`)).status === 200) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

export const databaseFaults: readonly Trial[] = faults.map((fault) => ({
  name: fault.name,
  about: fault.about,
  lacks: fault.lacks,
  run: (arena) => run(arena, fault),
}));
