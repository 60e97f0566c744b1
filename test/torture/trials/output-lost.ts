import { closeSync, openSync } from "node:fs";
import { sized, type Arena } from "../arena.ts";
import { aHistory } from "../history/a-history.ts";
import { judge } from "../judge/judge.ts";
import { aReplica, type Replica } from "../support/a-replica.ts";
import { deliverAll } from "../support/courier.ts";
import { aSqliteFile } from "../support/databases.ts";
import { exactly, type Finding, type Trial } from "../trial.ts";

type Lose = (arena: Arena, options: { databaseUrl: string; stripeUrl: string }) => Promise<Replica>;

async function run(arena: Arena, lose: Lose): Promise<readonly Finding[]> {
  const { sandbox, letters } = await aHistory(arena, { gifts: sized(arena, { short: 6, long: 150 }), months: 4 });
  const databaseUrl = aSqliteFile(arena);
  const replica = await lose(arena, { databaseUrl, stripeUrl: sandbox.url });
  const { taken, answers } = await deliverAll(letters, { urls: [replica.url] });
  const findings = await judge({ sandbox, url: replica.url, databaseUrl, taken });
  return [
    exactly("answers other than 200", [...answers.keys()].filter((each) => each !== 200).join(" ") || "none", "none"),
    ...findings,
    exactly("exit status on SIGTERM", await replica.stop(), 0),
  ];
}

export const outputClosed: Trial = {
  name: "output-closed",
  about: "nobody reads its output any more",
  run: (arena) =>
    run(arena, async (within, options) => {
      const replica = await aReplica(within, options);
      replica.stopReading();
      return replica;
    }),
};

export const outputFull: Trial = {
  name: "output-full",
  about: "the disk of its log is full",
  run: (arena) =>
    run(arena, async (within, options) => {
      const full = openSync("/dev/full", "w");
      const replica = await aReplica(within, { ...options, output: full });
      closeSync(full);
      return replica;
    }),
};
