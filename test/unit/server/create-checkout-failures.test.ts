import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createStripeGateway } from "../../../src/server/stripe/create-stripe-gateway.ts";
import { aConfig, anEndpoint, someSettings, type AnEndpoint } from "./support/an-endpoint.ts";
import { postCheckout, type CheckoutAnswer } from "./support/post-checkout.ts";
import {
  aStripeError,
  aStripeSession,
  startStripeStub,
  type StripeStub,
  type StubAnswer,
} from "./support/stripe-stub.ts";

describe("POST /checkout where Stripe does not do it", () => {
  let stripe: StripeStub;
  let endpoint: AnEndpoint;

  beforeEach(async () => {
    stripe = await startStripeStub();
    endpoint = await anEndpoint({ stripeApiBase: new URL(stripe.url) });
  });
  afterEach(async () => {
    await endpoint.close();
    await stripe.close();
  });

  const post = (change?: Readonly<Record<string, unknown>>): Promise<CheckoutAnswer> =>
    postCheckout(endpoint.url, change);

  it.each<[string, StubAnswer, number, string | null]>([
    ["asks to slow down", { status: 429, body: aStripeError("rate_limit_error", "slow down") }, 503, "2"],
    [
      "fails",
      { status: 500, headers: { "stripe-should-retry": "false" }, body: aStripeError("api_error", "secret detail") },
      503,
      "5",
    ],
    [
      "does not know the key",
      { status: 401, body: aStripeError("authentication_error", "Invalid API Key provided: sk_test_***") },
      502,
      null,
    ],
    [
      "refuses a parameter",
      { status: 400, body: aStripeError("invalid_request_error", "secret detail", { code: "parameter_invalid" }) },
      502,
      null,
    ],
  ])("says so in its own words when Stripe %s", async (_what, refusal, status, retryAfter) => {
    stripe.answer(() => refusal);
    const answer = await post();
    expect(answer.status).toBe(status);
    expect(answer.headers.get("retry-after")).toBe(retryAfter);
    expect(JSON.stringify(answer.body)).not.toMatch(/secret detail|sk_test/);
    expect(endpoint.lines.join("")).not.toMatch(/secret detail|sk_test/);
    expect(endpoint.lines.join("")).toContain("Stripe did not do it");
  });

  it("tells the operator what to mend, and the reader that trying again does not help", async () => {
    stripe.answer(() => ({
      status: 401,
      body: aStripeError("invalid_request_error", "Invalid API Key provided: sk_test_***"),
    }));
    expect(await post()).toMatchObject({ status: 502, body: { code: "stripe" } });
    const told = endpoint.lines.filter((line) => line.includes("Stripe did not do it"));
    expect(told).toHaveLength(1);
    expect(told[0]).toContain("STRIPE_SECRET_KEY is not known to Stripe, or was revoked");
  });

  it("asks no more of a Stripe that is slow than it can have under way, and says so at once", async () => {
    let answer = (): void => undefined;
    const held = new Promise<void>((resolve) => (answer = resolve));
    stripe.answer(() => ({ body: aStripeSession(), until: held }));
    const underWay = Array.from({ length: 150 }, () => post());
    while (stripe.requests.length < 150) await new Promise((resolve) => setTimeout(resolve, 20));
    const late = await post();
    expect(late).toMatchObject({ status: 503, body: { code: "busy" } });
    expect(late.headers.get("retry-after")).toBe("2");
    answer();
    expect(new Set((await Promise.all(underWay)).map(({ status }) => status))).toEqual(new Set([200]));
    expect((await post()).status).toBe(200);
  });

  it("answers in time where Stripe says nothing", async () => {
    stripe.answer(() => ({ body: {}, delayMs: Infinity }));
    const { stripeSecretKey: secretKey, siteId } = someSettings();
    const apiBase = new URL(stripe.url);
    const patience = { totalMs: 100, webhookTotalMs: 50 };
    const gateway = createStripeGateway({ secretKey, apiBase, siteId, now: Date.now, patience });
    await endpoint.close();
    endpoint = await anEndpoint({}, { gateway });
    const answer = await post();
    expect([answer.status, answer.headers.get("retry-after"), answer.body["code"]]).toEqual([503, "5", "busy"]);
    expect((await fetch(`${endpoint.url}/checkout/cs_test_1`)).status).toBe(503);
    await expect(gateway.fetchSubscription("sub_1", 0)).rejects.toThrow("no answer in 50 ms");
  });

  it("sends nobody to an address where cards are not safe", async () => {
    stripe.answer(() => ({ body: aStripeSession({ url: "http://checkout.evil.example/pay" }) }));
    expect((await post()).status).toBe(503);
  });

  it.each([
    ["a user name before the host", aStripeSession({ url: "https://checkout.stripe.com@evil.example/" })],
    ["no address", aStripeSession({ url: null })],
    ["no id", aStripeSession({ id: undefined })],
    ["nothing in it", {}],
  ])("is out of order where Stripe's answer has %s", async (_, body) => {
    stripe.answer(() => ({ body }));
    const answer = await post();
    expect([answer.status, answer.body["code"]]).toEqual([503, "busy"]);
  });

  it.each([
    "https://checkout.stripe.com.evil.example/pay",
    "https://evilstripe.com/pay",
    "https://checkout.stripe.com:8443/pay",
    "https://pay.news.example/pay",
  ])("sends nobody to %s, and says where an own domain of Checkout is named", async (url) => {
    stripe.answer(() => ({ body: aStripeSession({ url }) }));
    const answer = await post();
    expect([answer.status, answer.body["code"]]).toEqual([502, "stripe"]);
    expect(endpoint.lines.join("")).toContain("name it in the config as publication.checkoutDomain");
  });

  it.each([
    ["https://pay.news.example/c/pay/cs_test_stub1#fid", 200],
    ["https://checkout.stripe.com/c/pay/cs_test_stub1", 200],
    ["https://pay.news.example:8443/c/pay", 502],
    ["http://pay.news.example/c/pay", 503],
    ["https://evil.pay.news.example/c/pay", 502],
  ])("sends readers to the own domain that the config names, and to no other: %s", async (url, status) => {
    await endpoint.close();
    endpoint = await anEndpoint({
      stripeApiBase: new URL(stripe.url),
      config: aConfig({ publication: { checkoutDomain: "pay.news.example" } }),
    });
    stripe.answer(() => ({ body: aStripeSession({ url }) }));
    expect((await post()).status).toBe(status);
  });

  it.each([
    ["amount", { code: "amount_too_small", param: "line_items[0][price_data][unit_amount]" }],
    ["email", { code: "email_invalid", param: "customer_email" }],
    ["locale", { param: "locale" }],
    ["returnUrl", { param: "success_url" }],
    ["currency", { param: "line_items[0][price_data][currency]" }],
  ])("names the field that Stripe refuses for good: %s", async (path, more) => {
    stripe.answer(() => ({ status: 400, body: aStripeError("invalid_request_error", "No.", more) }));
    const answer = await post();
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({ code: "stripe", errors: [{ path }] });
    expect(endpoint.lines.join("")).toContain(more.param);
  });

  it("asks under another key where Stripe has kept a failure under the first", async () => {
    const keys: unknown[] = [];
    stripe.answer(({ headers }) => {
      keys.push(headers["idempotency-key"]);
      return new Set(keys).size === 1
        ? { status: 500, headers: { "idempotent-replayed": "true" }, body: aStripeError("api_error", "It failed.") }
        : undefined;
    });
    expect((await post({ attemptId: "0b6f0a52-8e7c-4a5e-9a53-0d6a5a1c7e99" })).status).toBe(200);
    expect(new Set(keys).size).toBe(2);
  });

  it("makes a session at once where Stripe has kept ten failures, and asks for none of them twice", async () => {
    const keys: unknown[] = [];
    stripe.answer(({ headers }) => {
      keys.push(headers["idempotency-key"]);
      return new Set(keys).size <= 10
        ? { status: 500, headers: { "idempotent-replayed": "true" }, body: aStripeError("api_error", "It failed.") }
        : undefined;
    });
    expect((await post({ attemptId: "0b6f0a52-8e7c-4a5e-9a53-0d6a5a1c7e98" })).status).toBe(200);
    expect(keys.length).toBe(11);
    expect(new Set(keys).size).toBe(11);
  });
});
