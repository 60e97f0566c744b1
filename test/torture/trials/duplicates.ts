import { sized, type Arena } from "../arena.ts";
import { aHistory } from "../history/a-history.ts";
import { rollDice } from "../history/dice.ts";
import { judge } from "../judge/judge.ts";
import { refoldAgrees } from "../judge/refold-agrees.ts";
import { aReplica } from "../support/a-replica.ts";
import { deliverAll } from "../support/courier.ts";
import { aSqliteFile } from "../support/databases.ts";
import { exactly, type Finding, type Trial } from "../trial.ts";

const COPIES = 10;

export const duplicates: Trial = {
  name: "duplicates",
  about: "each event ten times, in seeded shuffles of all of them",
  async run(arena) {
    const history = await aHistory(arena, { gifts: sized(arena, { short: 12, long: 220 }), months: 8 });
    const { sandbox, letters } = history;
    const shuffles = sized(arena, { short: 1, long: 20 });
    const findings: Finding[] = [exactly("events", letters.length, letters.length)];
    for (let shuffle = 1; shuffle <= shuffles; shuffle++) {
      const databaseUrl = aSqliteFile(arena, `shuffle-${shuffle}`);
      const replica = await aReplica(arena, { databaseUrl, stripeUrl: sandbox.url });
      const copies = Array.from({ length: COPIES }, () => letters).flat();
      const total = copies.length;
      const { answers, taken } = await deliverAll(rollDice(arena.seed + shuffle).shuffled(copies), {
        urls: [replica.url],
        connections: 16,
        giveUpMs: 600_000,
        onTaken: (count) => count % 500 === 0 && progress(arena, { shuffle, shuffles, count, total }),
      });
      const all = [
        exactly("answers other than 200", total - (answers.get(200) ?? 0) + answers.size - 1, 0),
        ...(await judge({ sandbox, url: replica.url, databaseUrl, taken })),
        await refoldAgrees(arena, databaseUrl),
      ];
      const named = shuffles === 1 ? all : all.map((each) => ({ ...each, what: `shuffle ${shuffle}: ${each.what}` }));
      findings.push(...(shuffle === 1 ? named : named.filter(({ isMet }) => !isMet)));
      await replica.stop();
    }
    return findings;
  },
};

function progress(
  { progress }: Arena,
  { shuffle, shuffles, count, total }: Readonly<Record<"shuffle" | "shuffles" | "count" | "total", number>>,
): void {
  progress(`shuffle ${shuffle} of ${shuffles}, delivery ${count} of ${total}`);
}
