import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { sized, type Arena } from "../arena.ts";
import { aHistory } from "../history/a-history.ts";
import { readLedger } from "../judge/read-ledger.ts";
import { judge } from "../judge/judge.ts";
import { aReplica } from "../support/a-replica.ts";
import { deliverAll } from "../support/courier.ts";
import { atLeast, atMost, exactly, timed, type Trial } from "../trial.ts";

const DISK_BYTES = 8 * 1024 * 1024;
/** Room that is left for the database once the ballast lies there: used up within a few hundred events. */
const ROOM_BYTES = 192 * 1024;

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

function mountSmallDisk({ folder, defer }: Arena): string {
  const disk = join(folder, "disk");
  mkdirSync(disk);
  execFileSync("mount", ["-t", "tmpfs", "-o", `size=${DISK_BYTES}`, "tmpfs", disk]);
  defer(() => execFileSync("umount", [disk]));
  return disk;
}

export const diskFull: Trial = {
  name: "disk-full",
  about: "the disk of the SQLite file is full, and then has room again",
  lacks: lacksMount,
  async run(arena) {
    const { sandbox, letters } = await aHistory(arena, { gifts: sized(arena, { short: 20, long: 150 }), months: 8 });
    const disk = mountSmallDisk(arena);
    const databaseUrl = `file:${join(disk, "ledger.db")}`;
    const replica = await aReplica(arena, { databaseUrl, stripeUrl: sandbox.url });
    const { bavail, bsize } = statfsSync(disk);
    const ballast = join(disk, "ballast");
    writeFileSync(ballast, Buffer.alloc(bavail * bsize - ROOM_BYTES));
    const load = deliverAll(letters, {
      urls: [replica.url],
      connections: 16,
      perSecond: sized(arena, { short: 400, long: 50 }),
      retryMs: 500,
      giveUpMs: 300_000,
    });
    const statuses = await meanwhile(replica.url, ballast, sized(arena, { short: 1500, long: 20_000 }));
    const { answers, taken, refusalsMs } = await load;
    const database = new DatabaseSync(databaseUrl.slice("file:".length));
    const integrity = database.prepare("pragma integrity_check").get();
    database.close();
    return [
      atLeast("refusals while the disk was full", answers.get(503) ?? 0, 1),
      exactly(
        "answers but 200 and 503",
        [...answers.keys()].filter((each) => ![200, 503].includes(each)).join(" ") || "none",
        "none",
      ),
      exactly("health and ledger while it was full", [...statuses].join(" "), "503 200"),
      timed(atMost("longest refusal", Math.max(0, ...refusalsMs), 3000, " ms")),
      exactly("events taken in the end", taken.size, letters.length),
      exactly("integrity check", Object.values(integrity ?? {}).join(" "), "ok"),
      ...(await judge({ sandbox, url: replica.url, databaseUrl, taken })),
    ];
  },
};

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
