import { describe, expect, it, onTestFinished } from "vitest";
import Stripe from "stripe";
import { startSandbox } from "../../../../src/sandbox/index.ts";
import { createStripeHttpClient } from "../../../../src/server/node/stripe-http-client.ts";
import { createStripeGateway } from "../../../../src/server/stripe/create-stripe-gateway.ts";
import { StripeUnavailable } from "../../../../src/server/stripe/stripe-gateway.ts";
import { startStripeStub, type StubAnswer } from "../support/stripe-stub.ts";
import { anOrder } from "./an-order.ts";
import { payWithCard } from "../../sandbox/a-sandbox.ts";

describe.each([
  ["fetch, as on Bun, on Deno and in a Worker", () => Stripe.createFetchHttpClient()],
  ["Node's own", createStripeHttpClient],
])("Stripe through %s", (_name, createHttpClient) => {
  it("knows a replayed answer, and sends a reader who has paid to the thanks", async () => {
    const sandbox = await startSandbox({ port: 0, seed: 1 });
    onTestFinished(() => sandbox.close());
    const gateway = createStripeGateway({
      secretKey: "sk_test_abc123",
      apiBase: new URL(sandbox.url),
      siteId: "support-appeal",
      now: Date.now,
      httpClient: createHttpClient(),
    });
    const press = () => gateway.createCheckout(anOrder({ attemptId: "0b6f0a52-8e7c-4a5e-9a53-0d6a5a1c7e11" }));
    const first = await press();
    expect(await press()).toEqual(first);
    const [session] = sandbox.store.all("checkout.session");
    if (session === undefined) throw new Error("no session was made");
    await payWithCard(session);
    expect(await press()).toMatchObject({ url: `https://news.example/thanks?session=${session.id}` });
  });

  it.each<[string, StubAnswer]>([
    ["a proxy's empty object, with 502", { status: 502, body: {} }],
    ["a failure whose error is null", { status: 400, body: { error: null } }],
    ["a way to somewhere else", { status: 302, headers: { location: "https://elsewhere.example" }, body: {} }],
    ["a proxy's words, with 200", { body: { status: "ok" } }],
    ["another object", { body: { id: "in_1", object: "charge" } }],
    ["nothing but a name", { body: { object: "invoice" } }],
  ])("takes for nothing that was asked for: %s", async (_what, answer) => {
    const stub = await startStripeStub();
    onTestFinished(() => stub.close());
    stub.answer(() => answer);
    const gateway = createStripeGateway({
      secretKey: "sk_test_abc123",
      apiBase: new URL(stub.url),
      siteId: "support-appeal",
      now: Date.now,
      httpClient: createHttpClient(),
    });
    const asked = [
      gateway.fetchObject({ kind: "invoice", id: "in_1" }),
      gateway.fetchSubscription("sub_1", 1_790_000_000),
      gateway.fetchInvoiceOf("pi_1"),
      gateway.fetchCheckout("cs_test_1"),
      gateway.createCheckout(anOrder()),
    ];
    for (const each of await Promise.allSettled(asked))
      expect(each).toMatchObject({ status: "rejected", reason: expect.any(StripeUnavailable) });
    expect(await Promise.allSettled(asked)).toMatchObject(asked.map(() => ({ reason: { reason: "out" } })));
  });
});
