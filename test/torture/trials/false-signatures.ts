import { sized } from "../arena.ts";
import { Connection } from "../../bench/load/connection.ts";
import { aHistory } from "../history/a-history.ts";
import { judge } from "../judge/judge.ts";
import { aReplica } from "../support/a-replica.ts";
import { deliverAll, percentile, sealed } from "../support/courier.ts";
import { aSqliteFile } from "../support/databases.ts";
import { atLeast, atMost, exactly, timed, type Trial } from "../trial.ts";

const FLOODERS = 16;

export const falseSignatures: Trial = {
  name: "false-signatures",
  about: "a flood of webhooks with false signatures, while true ones come",
  async run(arena) {
    const { sandbox, letters } = await aHistory(arena, { gifts: sized(arena, { short: 6, long: 120 }), months: 6 });
    const databaseUrl = aSqliteFile(arena);
    const replica = await aReplica(arena, { databaseUrl, stripeUrl: sandbox.url });
    const linesBefore = replica.lines();
    const flood = { goes: true, sent: 0, statuses: new Set<number>() };
    const [letter] = letters;
    if (letter === undefined) throw new Error("a history without events");
    const forged = sealed({ ...letter, body: letter.body.padEnd(20_000) }, { secret: "whsec_of_somebody_else" });
    const flooding = Array.from({ length: FLOODERS }, async () => {
      const connection = await Connection.open(replica.url);
      while (flood.goes) {
        flood.statuses.add(await connection.send(forged));
        flood.sent += 1;
      }
      connection.close();
    });
    const round = await deliverAll(letters, { urls: [replica.url], connections: 4, perSecond: 100 });
    flood.goes = false;
    await Promise.all(flooding);
    return [
      atLeast("false ones sent", flood.sent, 500),
      exactly("answered", [...flood.statuses].join(" "), "400"),
      exactly("true ones taken at the first try", round.answers.get(200) ?? 0, letters.length),
      timed(atMost("true ones, p99", percentile(round.latenciesMs, 0.99), 500, " ms")),
      atMost("lines in the log beside one for each true one", replica.lines() - linesBefore - letters.length, 50),
      timed(atMost("memory", replica.memoryMib(), 400, " MiB")),
      ...(await judge({ sandbox, url: replica.url, databaseUrl, taken: round.taken })),
    ];
  },
};
