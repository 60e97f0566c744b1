import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openLedgerStore } from "../../src/server/node/open-ledger-store.ts";
import { aHandler, toReceiver } from "../unit/server/support/a-handler.ts";
import { anEndpoint, readLedger } from "../unit/server/support/an-endpoint.ts";
import { deliverSequence } from "../unit/server/support/deliver-sequence.ts";
import { startStripeStub, type StripeStub } from "../unit/server/support/stripe-stub.ts";
import {
  answerFrom,
  deliver,
  ordersOf,
  sequences,
  shuffled,
  SITE_ID,
} from "../unit/server/support/webhook-sequences.ts";
import { findPostgres, startPostgres, type Postgres } from "./support/start-postgres.ts";

const found = findPostgres();

if ("missing" in found) {
  console.warn(found.missing);
  describe.skip("the endpoint on PostgreSQL", () => it(found.missing, () => undefined));
} else {
  describe("the endpoint on PostgreSQL", () => {
    let postgres: Postgres;
    let stripe: StripeStub;
    beforeAll(async () => {
      postgres = await startPostgres(found.bin);
      stripe = await startStripeStub();
    }, 60_000);
    afterAll(async () => {
      await stripe.close();
      await postgres.close();
    });

    const named = sequences
      .filter(({ steps }) => steps === undefined)
      .map((each) => [`${each.id} ${each.why}`, each] as const);
    it.each(named)("%s", async (_name, sequence) => {
      stripe.answer(answerFrom(sequence.stripeState));
      const orders = ordersOf(sequence);
      for (const order of [orders[0] ?? [], orders.at(-1) ?? []]) {
        const store = await openLedgerStore(await postgres.createDatabase(), () => undefined);
        await deliverSequence(
          toReceiver(aHandler(store, { siteId: SITE_ID, stripeApiBase: new URL(stripe.url) })),
          sequence,
          order,
        );
        await store.close();
      }
    });

    it.each(named)("two replicas, everything at once: %s", async (_name, sequence) => {
      stripe.answer(answerFrom(sequence.stripeState));
      const databaseUrl = await postgres.createDatabase();
      const stores = await Promise.all([
        openLedgerStore(databaseUrl, () => undefined),
        openLedgerStore(databaseUrl, () => undefined),
      ]);
      const [one, other] = stores.map((store) =>
        toReceiver(aHandler(store, { siteId: SITE_ID, stripeApiBase: new URL(stripe.url) })),
      );
      let turn = 0;
      const both = {
        send: async (event: unknown) => (await (turn++ % 2 === 0 ? one : other)?.send(event)) ?? 0,
        ledger: async () => await other?.ledger(),
      };
      const order = [...(sequence.deliveries ?? sequence.events.keys())];
      await deliverSequence(both, { ...sequence, concurrent: true }, shuffled([...order, ...order], 7));
      for (const store of stores) await store.close();
    });

    it("S45: 503 while the server is stopped, 200 as soon as it is back, in the same process", async () => {
      const sequence = sequences.find(({ id }) => id === "S45");
      const endpoint = await anEndpoint({ siteId: SITE_ID, databaseUrl: await postgres.createDatabase() });
      await postgres.stop();
      for (let delivery = 0; delivery < 3; delivery++)
        expect(await deliver(endpoint.url, sequence?.events[0])).toBe(503);
      expect((await fetch(`${endpoint.url}/health`)).status).toBe(503);
      await postgres.start();
      expect(await deliver(endpoint.url, sequence?.events[0])).toBe(200);
      expect(await readLedger(endpoint.url)).toMatchObject(sequence?.expect ?? {});
      await endpoint.close();
    }, 30_000);
  });
}
