import { sized } from "../arena.ts";
import { bodyOf, checkoutCases, headersOf } from "../../contract/support/checkout-cases.ts";
import { rawRequest } from "../../unit/server/support/raw-request.ts";
import { aReplica } from "../support/a-replica.ts";
import { aTill } from "../support/a-till.ts";
import { aSqliteFile } from "../support/databases.ts";
import { atMost, exactly, timed, type Trial } from "../trial.ts";

/** Of one request, in milliseconds. */
const LONGEST_MS = 50;

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
    const times = new Map<string, number>();
    let strange = 0;
    for (let round = 0; round < sized(arena, { short: 1, long: 10 }); round++)
      for (const each of checkoutCases.cases) {
        const body = bodyOf(each);
        const began = performance.now();
        const { status } = await rawRequest(`${replica.url}/checkout`, {
          method: each.method,
          headers: headersOf(each),
          ...(body === undefined ? {} : { body }),
        });
        if (status >= 500) strange += 1;
        // What is taken goes on to Stripe's stand-in, which is quick here; what it takes is in this, too.
        times.set(each.id, Math.max(times.get(each.id) ?? 0, performance.now() - began));
      }
    const [slowest = "", longestMs = 0] = [...times].sort(([, one], [, other]) => other - one)[0] ?? [];
    return [
      exactly("answers of 500 and above", strange, 0),
      timed(atMost(`longest of all, ${slowest}`, longestMs, LONGEST_MS, " ms")),
      exactly("still running", replica.isRunning() ? "yes" : "no", "yes"),
    ];
  },
};
