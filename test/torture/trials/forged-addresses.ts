import { sized } from "../arena.ts";
import { aReplica } from "../support/a-replica.ts";
import { aTill } from "../support/a-till.ts";
import { onEachStore } from "../support/each-store.ts";
import { order, type Ordered } from "../support/shop.ts";
import { exactly, type Trial } from "../trial.ts";

/** Sessions that one address may have made in ten minutes. */
const ALLOWED = 10;

export const forgedAddresses: readonly Trial[] = onEachStore({
  name: "forged-addresses",
  about: "one sender behind our proxy, with another forged X-Forwarded-For each time",
  async run(arena, databaseUrl) {
    const sandbox = await aTill(arena);
    const replica = await aReplica(arena, {
      databaseUrl,
      stripeUrl: sandbox.url,
      more: { TRUSTED_PROXIES: "127.0.0.1" },
    });
    const count = sized(arena, { short: 14, long: 200 });
    const send = async (addresses: (index: number) => string): Promise<Ordered[]> => {
      const answers: Ordered[] = [];
      for (let index = 0; index < count; index++) {
        answers.push(await order(replica.url, {}, { "x-forwarded-for": addresses(index) }));
        // Under the limit on requests of any kind, which is another one.
        await new Promise((resolve) => setTimeout(resolve, 110));
      }
      return answers;
    };
    const passed = (answers: readonly Ordered[]): number => answers.filter(({ status }) => status === 200).length;
    const v4 = await send((index) => `198.51.100.${index % 250}, 203.0.113.7`);
    const v6 = await send((index) => `198.51.100.${index % 250}, 2001:db8:1:1::${index.toString(16)}`);
    return [
      exactly("passed, IPv4", passed(v4), ALLOWED),
      exactly("passed, one /64 of IPv6", passed(v6), ALLOWED),
      exactly("sessions made", sandbox.store.all("checkout.session").length, 2 * ALLOWED),
      exactly(
        "refusals that say when to come again",
        [...v4, ...v6].filter(({ status, retryAfter }) => status !== 200 && retryAfter === null).length,
        0,
      ),
    ];
  },
});
