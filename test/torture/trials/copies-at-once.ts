import { sized } from "../arena.ts";
import { aHistory } from "../history/a-history.ts";
import { judge } from "../judge/judge.ts";
import { aReplica } from "../support/a-replica.ts";
import { deliverAll } from "../support/courier.ts";
import { aDatabase } from "../support/databases.ts";
import { exactly, type Trial } from "../trial.ts";

const COPIES = 50;

export const copiesAtOnce: Trial = {
  name: "copies-at-once",
  about: "fifty copies of each event at once, over two replicas on one database",
  async run(arena) {
    const { sandbox, letters } = await aHistory(arena, { gifts: sized(arena, { short: 5, long: 60 }), months: 3 });
    const databaseUrl = await aDatabase(arena);
    const replicas = await Promise.all([1, 2].map(() => aReplica(arena, { databaseUrl, stripeUrl: sandbox.url })));
    const copies = letters.flatMap((letter) => Array.from({ length: COPIES }, () => letter));
    const { answers, taken } = await deliverAll(copies, {
      urls: replicas.map(({ url }) => url),
      connections: COPIES,
      onTaken: (count) => count % 500 === 0 && arena.progress(`delivery ${count} of ${copies.length}`),
    });
    const findings = await Promise.all(replicas.map(({ url }) => judge({ sandbox, url, databaseUrl, taken })));
    return [
      exactly("deliveries answered 200", answers.get(200) ?? 0, copies.length),
      ...findings.flatMap((each, replica) =>
        each.map((one) => ({ ...one, what: `replica ${replica + 1}: ${one.what}` })),
      ),
    ];
  },
};
