import { afterAll, beforeAll, describe, it } from "vitest";
import { openLedgerStore } from "../../../src/server/node/open-ledger-store.ts";
import { aHandler, toReceiver } from "./support/a-handler.ts";
import { anEndpoint, readLedger } from "./support/an-endpoint.ts";
import { deliverSequence } from "./support/deliver-sequence.ts";
import { startStripeStub, type StripeStub } from "./support/stripe-stub.ts";
import { answerFrom, deliver, ordersOf, sequences, SITE_ID } from "./support/webhook-sequences.ts";

const withoutFaults = sequences.filter(({ steps }) => steps === undefined);
const named = withoutFaults.map((each) => [`${each.id} ${each.why}`, each] as const);

describe("POST /webhooks/stripe, each delivered twice", () => {
  let stripe: StripeStub;
  beforeAll(async () => void (stripe = await startStripeStub()));
  afterAll(() => stripe.close());

  it.each(named)(
    "in every order: %s",
    async (_name, sequence) => {
      stripe.answer(answerFrom(sequence.stripeState));
      for (const order of ordersOf(sequence)) {
        const store = await openLedgerStore("file::memory:", () => undefined);
        await deliverSequence(
          toReceiver(aHandler(store, { siteId: SITE_ID, stripeApiBase: new URL(stripe.url) })),
          sequence,
          order,
        );
        await store.close();
      }
    },
    60_000,
  );

  it.each(named)("over HTTP: %s", async (_name, sequence) => {
    stripe.answer(answerFrom(sequence.stripeState));
    const endpoint = await anEndpoint({ siteId: SITE_ID, stripeApiBase: new URL(stripe.url) });
    const [order = []] = ordersOf(sequence);
    await deliverSequence(
      { send: (event) => deliver(endpoint.url, event), ledger: () => readLedger(endpoint.url) },
      sequence,
      order,
    );
    await endpoint.close();
  });
});
