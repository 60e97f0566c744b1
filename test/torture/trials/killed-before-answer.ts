import { sized } from "../arena.ts";
import { aHistory } from "../history/a-history.ts";
import { judge } from "../judge/judge.ts";
import { readRows } from "../judge/read-rows.ts";
import { aReplica } from "../support/a-replica.ts";
import { deliverAll } from "../support/courier.ts";
import { aSqliteFile } from "../support/databases.ts";
import { anUnsteadyLine } from "../support/unsteady-line.ts";
import { exactly, type Trial } from "../trial.ts";

export const killedBeforeAnswer: Trial = {
  name: "killed-before-answer",
  about: "kill -9 after the commit and before its answer has reached Stripe",
  async run(arena) {
    const times = sized(arena, { short: 2, long: 200 });
    const { sandbox, letters } = await aHistory(arena, { gifts: sized(arena, { short: 4, long: 220 }), months: 2 });
    const databaseUrl = aSqliteFile(arena);
    const replica = await aReplica(arena, { databaseUrl, stripeUrl: sandbox.url });
    const line = await anUnsteadyLine(arena, { host: "127.0.0.1", port: Number(new URL(replica.url).port) });
    const paid = sandbox.store
      .all("event")
      .filter(
        ({ type, data: { object } }) =>
          type === "invoice.paid" || ("payment_status" in object && object.payment_status === "paid"),
      )
      .map(({ id }) => letters.find((letter) => letter.id === id))
      .filter((letter) => letter !== undefined)
      .slice(0, times);
    let stored = 0;
    for (const [index, letter] of paid.entries()) {
      line.set({ kind: "swallowing", onAnswer: () => replica.signal("SIGKILL") });
      const before = (await readRows(databaseUrl)).events.size;
      await deliverAll([letter], { urls: [`http://127.0.0.1:${line.port}`], giveUpMs: 1, retryMs: 0 });
      await replica.kill();
      if ((await readRows(databaseUrl)).events.size > before) stored += 1;
      line.set({ kind: "steady" });
      await replica.start();
      arena.progress(`kill ${index + 1} of ${paid.length}`);
    }
    const again = await deliverAll(letters, { urls: [replica.url] });
    return [
      exactly("stored before the answer", stored, paid.filter((letter) => isOurs(letter.body)).length),
      exactly("taken when they came again", again.answers.get(200) ?? 0, letters.length),
      ...(await judge({ sandbox, url: replica.url, databaseUrl, taken: again.taken })),
    ];
  },
};

function isOurs(body: string): boolean {
  return !body.includes('"app":"somebody-else"');
}
