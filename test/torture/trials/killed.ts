import { sized } from "../arena.ts";
import { aHistory } from "../history/a-history.ts";
import { rollDice } from "../history/dice.ts";
import { judge } from "../judge/judge.ts";
import { refoldAgrees } from "../judge/refold-agrees.ts";
import { aReplica, type Replica } from "../support/a-replica.ts";
import { deliverAll } from "../support/courier.ts";
import { aPostgres, aSqliteFile, lacksPostgres } from "../support/databases.ts";
import { exactly, type Trial } from "../trial.ts";

function killedOn(name: string, kind: "sqlite" | "postgres"): Trial {
  return {
    name,
    about: `kill -9 again and again under load, on ${kind === "sqlite" ? "SQLite" : "PostgreSQL"}`,
    lacks: kind === "postgres" ? lacksPostgres : undefined,
    async run(arena) {
      const kills = sized(arena, { short: 2, long: 100 });
      const { sandbox, letters } = await aHistory(arena, { gifts: sized(arena, { short: 6, long: 200 }), months: 6 });
      const databaseUrl = kind === "sqlite" ? aSqliteFile(arena) : await (await aPostgres(arena)).createDatabase();
      const replica = await aReplica(arena, { databaseUrl, stripeUrl: sandbox.url });
      const dice = rollDice(arena.seed);
      const taken = new Set<string>();
      const kill = { count: 0, underLoad: 0 };
      const load = (async () => {
        // Again and again, so that there is load to the last kill: what was taken before is a duplicate.
        do {
          const round = await deliverAll(dice.shuffled(letters), {
            urls: [replica.url],
            connections: 8,
            retryMs: 50,
            perSecond: 700,
            giveUpMs: 600_000,
          });
          for (const id of round.taken) taken.add(id);
        } while (kill.count < kills);
      })();
      for (; kill.count < kills; kill.count++) {
        if (await hasWritten(replica, 2 + dice.upTo(60))) kill.underLoad += 1;
        await replica.kill();
        await replica.start();
        arena.progress(`kill ${kill.count + 1} of ${kills}`);
      }
      await load;
      return [
        exactly("kills", kill.count, kills),
        exactly("of them with events under way", kill.underLoad, kills),
        exactly("events taken", taken.size, letters.length),
        ...(await judge({ sandbox, url: replica.url, databaseUrl, taken })),
        await refoldAgrees(arena, databaseUrl),
      ];
    },
  };
}

/** Waits until so many more lines are in its log, one for each event: a kill comes in the midst of them. */
async function hasWritten(replica: Replica, lines: number): Promise<boolean> {
  const PATIENCE_MS = 10_000;
  const deadline = performance.now() + PATIENCE_MS;
  const enough = replica.lines() + lines;
  while (replica.lines() < enough && performance.now() < deadline) await new Promise(setImmediate);
  return replica.lines() >= enough;
}

export const killed: Trial = killedOn("killed", "sqlite");
export const killedOnPostgres: Trial = killedOn("killed-postgres", "postgres");
