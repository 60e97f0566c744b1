import { randomUUID } from "node:crypto";
import { sized } from "../arena.ts";
import { aReplica } from "../support/a-replica.ts";
import { aTill } from "../support/a-till.ts";
import { aSqliteFile } from "../support/databases.ts";
import { order } from "../support/shop.ts";
import { atMost, exactly, timed, type Trial } from "../trial.ts";

export const drained: Trial = {
  name: "drained",
  about: "SIGTERM while readers wait for Stripe: what is under way is finished",
  async run(arena) {
    const sandbox = await aTill(arena);
    const replica = await aReplica(arena, { databaseUrl: aSqliteFile(arena), stripeUrl: sandbox.url });
    const count = sized(arena, { short: 5, long: 60 });
    const hangMs = sized(arena, { short: 800, long: 4000 });
    sandbox.faults.add("POST /v1/checkout/sessions", { hangMs }, count);
    const orders = Array.from({ length: count }, () => order(replica.url, { attemptId: randomUUID() }));
    while (sandbox.faults.list().length > 0) await new Promise((resolve) => setTimeout(resolve, 20));
    const stopping = performance.now();
    const ended = replica.stop();
    const answers = await Promise.all(orders);
    const status = await ended;
    return [
      exactly("readers with a session", answers.filter((each) => each.status === 200).length, count),
      exactly("exit status", status, 0),
      timed(atMost("gone after", performance.now() - stopping, 10_500, " ms")),
    ];
  },
};
