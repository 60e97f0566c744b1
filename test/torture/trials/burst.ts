import { sized } from "../arena.ts";
import { aHistory } from "../history/a-history.ts";
import { judge } from "../judge/judge.ts";
import { aReplica } from "../support/a-replica.ts";
import { deliverAll, percentile } from "../support/courier.ts";
import { onEachStore } from "../support/each-store.ts";
import { atMost, exactly, timed, type Trial } from "../trial.ts";

export const burst: readonly Trial[] = onEachStore({
  name: "burst",
  about: "a thousand events in one second",
  async run(arena, databaseUrl) {
    const { sandbox, letters } = await aHistory(arena, { gifts: sized(arena, { short: 15, long: 60 }), months: 6 });
    const replica = await aReplica(arena, { databaseUrl, stripeUrl: sandbox.url });
    const first = letters.slice(0, 1000);
    const round = await deliverAll(first, { urls: [replica.url], connections: 200, perSecond: 1000 });
    const rest = await deliverAll(letters.slice(1000), { urls: [replica.url] });
    return [
      exactly("answered 200 at the first try", round.answers.get(200) ?? 0, first.length),
      timed(atMost("all answered within", round.seconds * 1000, 5000, " ms")),
      timed(atMost("longest answer", percentile(round.latenciesMs, 1), 10_000, " ms")),
      ...(await judge({ sandbox, url: replica.url, databaseUrl, taken: [...round.taken, ...rest.taken] })),
    ];
  },
});
