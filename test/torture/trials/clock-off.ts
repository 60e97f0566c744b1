import { sized } from "../arena.ts";
import { Connection } from "../../bench/load/connection.ts";
import { aHistory } from "../history/a-history.ts";
import { judge } from "../judge/judge.ts";
import { aReplica } from "../support/a-replica.ts";
import { sealed, type Letter } from "../support/courier.ts";
import { onEachStore } from "../support/each-store.ts";
import { exactly, type Trial } from "../trial.ts";

/** What Stripe's signatures allow is 5 minutes. */
const BEARABLE_SECONDS = 290;
const TOO_MUCH_SECONDS = 330;

export const clockOff: readonly Trial[] = onEachStore({
  name: "clock-off",
  about: "Stripe's clock and ours differ by 4 min 50 s, then by more than is allowed",
  async run(arena, databaseUrl) {
    const { sandbox, letters } = await aHistory(arena, { gifts: sized(arena, { short: 4, long: 40 }), months: 3 });
    const replica = await aReplica(arena, { databaseUrl, stripeUrl: sandbox.url });
    const connection = await Connection.open(replica.url);
    arena.defer(() => connection.close());
    const send = async (some: readonly Letter[], aheadSeconds: number): Promise<number[]> => {
      const statuses: number[] = [];
      for (const letter of some) statuses.push(await connection.send(sealed(letter, { aheadSeconds })));
      return statuses;
    };
    const refused = await send(letters.slice(0, 5), -TOO_MUCH_SECONDS);
    const alarms = /clock/.test(replica.output());
    const half = Math.ceil(letters.length / 2);
    const taken = [
      ...(await send(letters.slice(0, half), BEARABLE_SECONDS)),
      ...(await send(letters.slice(half), -BEARABLE_SECONDS)),
    ];
    return [
      exactly("refused when it is too far off", refused.join(" "), refused.map(() => 400).join(" ")),
      exactly("alarm in the log within five refusals", alarms ? "yes" : "no", "yes"),
      exactly("taken at ±4 min 50 s", taken.filter((status) => status === 200).length, letters.length),
      ...(await judge({ sandbox, url: replica.url, databaseUrl, taken: letters.map(({ id }) => id) })),
    ];
  },
});
