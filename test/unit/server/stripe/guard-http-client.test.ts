import { describe, expect, it, onTestFinished } from "vitest";
import Stripe from "stripe";
import { startSandbox } from "../../../../src/sandbox/index.ts";
import { createStripeHttpClient } from "../../../../src/server/node/stripe-http-client.ts";
import { createStripeGateway } from "../../../../src/server/stripe/create-stripe-gateway.ts";
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
});
