import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync } from "node:fs";
import { join, resolve } from "node:path";
import { sized, type Arena } from "../arena.ts";
import { aHistory } from "../history/a-history.ts";
import { judge } from "../judge/judge.ts";
import { refoldAgrees } from "../judge/refold-agrees.ts";
import { aReplica } from "../support/a-replica.ts";
import { deliverAll } from "../support/courier.ts";
import { aPostgres, lacksPostgres } from "../support/databases.ts";
import { exactly, type Trial } from "../trial.ts";

const root = resolve(import.meta.dirname, "../../..");
/** The last state of the source before the ledger kept running totals. */
const BEFORE = "0222d4ce";

function lacksHistory(): string | undefined {
  try {
    execFileSync("git", ["-C", root, "cat-file", "-e", `${BEFORE}^{commit}`], { stdio: "ignore" });
    return undefined;
  } catch {
    return `this copy of the source has no history (${BEFORE}), and so no older release to upgrade from`;
  }
}

/** The command line as it was then, on the packages of today. */
function olderRelease({ folder }: Arena): string {
  const older = join(folder, "older");
  mkdirSync(older);
  const archive = execFileSync("git", ["-C", root, "archive", BEFORE, "src", "package.json"], { maxBuffer: 1 << 28 });
  execFileSync("tar", ["-x", "-C", older], { input: archive });
  symlinkSync(join(root, "node_modules"), join(older, "node_modules"));
  return join(older, "src/cli.ts");
}

export const upgrade: Trial = {
  name: "upgrade",
  about: "the tables are upgraded by a new replica while an old one serves",
  lacks: () => lacksPostgres() ?? lacksHistory(),
  async run(arena) {
    const { sandbox, letters } = await aHistory(arena, { gifts: sized(arena, { short: 8, long: 120 }), months: 4 });
    const databaseUrl = await (await aPostgres(arena)).createDatabase();
    const settings = { databaseUrl, stripeUrl: sandbox.url };
    const old = await aReplica(arena, { ...settings, cli: olderRelease(arena) });
    const third = Math.ceil(letters.length / 3);
    const first = await deliverAll(letters.slice(0, third), { urls: [old.url], perSecond: 100 });
    // Behind a balancer, a delivery that one replica refuses is sent again, and may meet the other.
    const urls = [old.url];
    const meanwhile = deliverAll(letters.slice(third, 2 * third), { urls, perSecond: 100, retryMs: 500 });
    const fresh = await aReplica(arena, settings);
    urls.push(fresh.url);
    const during = await meanwhile;
    const status = await old.stop();
    const last = await deliverAll(letters.slice(2 * third), { urls: [fresh.url] });
    const strange = [...during.answers.keys()].filter((answer) => ![200, 503].includes(answer));
    const taken = new Set([...first.taken, ...during.taken, ...last.taken]);
    return [
      exactly(
        "answers but 200 and 503 (the old replica knows not the new tables)",
        strange.join(" ") || "none",
        "none",
      ),
      exactly(
        "the new replica alone: answers other than 200",
        [...last.answers.keys()].filter((answer) => answer !== 200).length,
        0,
      ),
      exactly("the old one ended with", status, 0),
      exactly("events taken in the end", taken.size, letters.length),
      ...(await judge({ sandbox, url: fresh.url, databaseUrl, taken })),
      await refoldAgrees(arena, databaseUrl),
    ];
  },
};
