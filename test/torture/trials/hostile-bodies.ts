import { intervals } from "../../../src/core/money/interval.ts";
import { sized } from "../arena.ts";
import { bodyOf, checkoutCases, headersOf } from "../../contract/support/checkout-cases.ts";
import { rawRequest } from "../../unit/server/support/raw-request.ts";
import { aReplica } from "../support/a-replica.ts";
import { aTill } from "../support/a-till.ts";
import { aSqliteFile } from "../support/databases.ts";
import { order } from "../support/shop.ts";
import { exactly, timed, type Trial } from "../trial.ts";

export const hostileBodies: Trial = {
  name: "hostile-bodies",
  about: "deep JSON, long texts, many keys and all the other bodies that tests know of",
  async run(arena) {
    const sandbox = await aTill(arena);
    const replica = await aReplica(arena, {
      databaseUrl: aSqliteFile(arena),
      stripeUrl: sandbox.url,
      more: {
        PAGE_ORIGINS: checkoutCases.policy.pageOrigins.join(),
        RETURN_ORIGINS: checkoutCases.policy.returnOrigins.join(),
      },
    });
    // What the first orders of a process cost, and of the stand-in's, is not the bodies' doing.
    for (const interval of intervals)
      await order(replica.url, { interval }, { origin: checkoutCases.policy.pageOrigins[0] ?? "" });
    const before = await slowOnesAt(replica.url);
    const requests = checkoutCases.cases.map((each) => {
      const body = bodyOf(each);
      return {
        method: each.method,
        headers: headersOf(each),
        ...(body === undefined ? {} : { body: Buffer.from(body) }),
      };
    });
    let strange = 0;
    for (let round = 0; round < sized(arena, { short: 1, long: 10 }); round++)
      for (const each of requests) if ((await rawRequest(`${replica.url}/checkout`, each)).status >= 500) strange += 1;
    return [
      exactly("answers of 500 and above", strange, 0),
      timed(exactly("took over 50 ms, by the endpoint's own clock", (await slowOnesAt(replica.url)) - before, 0)),
      exactly("still running", replica.isRunning() ? "yes" : "no", "yes"),
    ];
  },
};

/** Orders that have taken over 50 ms: what is taken goes on to Stripe's stand-in, and its time is in this. */
async function slowOnesAt(url: string): Promise<number> {
  const text = await (await fetch(`${url}/metrics`)).text();
  const of = (name: string): number =>
    Number(new RegExp(`request_duration_seconds_${name} (\\d+)`).exec(text)?.[1] ?? Number.NaN);
  return of('count\\{route="/checkout"\\}') - of('bucket\\{le="0.05",route="/checkout"\\}');
}
