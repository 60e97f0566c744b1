import { describe, expect, test } from "vitest";
import Stripe from "stripe";
import { aGift, aSandbox } from "./a-sandbox.ts";

describe("faults", () => {
  test("keep a failure under its idempotency key, as Stripe does", async () => {
    const { stripe, control } = await aSandbox();
    await control("POST", "faults", { route: "POST /v1/checkout/sessions", fault: { status: 500, kept: true } });
    const make = (idempotencyKey: string) =>
      stripe.checkout.sessions.create(aGift(), { idempotencyKey, maxNetworkRetries: 0 });
    for (const headers of [{}, { "idempotent-replayed": "true" }])
      await expect(make("one")).rejects.toMatchObject({ statusCode: 500, headers });
    expect((await make("another")).status).toBe("open");
  });

  test("are planned by a curl that calls its JSON a form, too", async () => {
    const { sandbox, stripe } = await aSandbox();
    const body = JSON.stringify({ route: "GET /v1/account", fault: { status: 429 } });
    const headers = { "content-type": "application/x-www-form-urlencoded" };
    expect((await fetch(`${sandbox.url}/_sandbox/faults`, { method: "POST", headers, body })).status).toBe(200);
    await expect(stripe.rawRequest("GET", "/v1/account")).rejects.toMatchObject({ statusCode: 429 });
  });

  test("answer with anything at all", async () => {
    const { sandbox, control } = await aSandbox();
    await control("POST", "faults", { route: "GET /v1/account", fault: { body: "[]" } });
    const answer = await fetch(`${sandbox.url}/v1/account`);
    expect([answer.status, await answer.text()]).toEqual([200, "[]"]);
  });

  test("an error answers so many times", async () => {
    const { stripe, control } = await aSandbox();
    await control("POST", "faults", { route: "POST /v1/checkout/sessions", fault: { status: 429 }, times: 2 });
    await expect(stripe.checkout.sessions.create(aGift())).rejects.toBeInstanceOf(Stripe.errors.StripeRateLimitError);
    await expect(stripe.checkout.sessions.create(aGift())).rejects.toMatchObject({ statusCode: 429 });
    await expect(stripe.checkout.sessions.create(aGift())).resolves.toBeDefined();
  });

  test("a cut connection is one", async () => {
    const { stripe, control } = await aSandbox();
    // Twice: the SDK asks again after one, even with no retries configured.
    await control("POST", "faults", { route: "GET /v1/events/{id}", fault: { reset: true }, times: 2 });
    await expect(stripe.events.retrieve("evt_1")).rejects.toMatchObject({ type: "StripeConnectionError" });
    await expect(stripe.events.retrieve("evt_1")).rejects.toMatchObject({ statusCode: 404 });
  });

  test("are taken back", async () => {
    const { stripe, control } = await aSandbox();
    await control("POST", "faults", { route: "* /v1/*", fault: { status: 500 }, times: 100 });
    await control("DELETE", "faults");
    await expect(stripe.events.list()).resolves.toBeDefined();
  });
});
