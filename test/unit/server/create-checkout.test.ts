import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createStripeGateway } from "../../../src/server/stripe/create-stripe-gateway.ts";
import { aConfig, anEndpoint, someSettings, type AnEndpoint } from "./support/an-endpoint.ts";
import {
  aStripeError,
  aStripeSession,
  startStripeStub,
  type StripeStub,
  type StubAnswer,
} from "./support/stripe-stub.ts";
import { stripeThatRemembers } from "./support/stripe-that-remembers.ts";

const attemptId = "0b6f0a52-8e7c-4a5e-9a53-0d6a5a1c7e11";
const pageUrl = "https://news.example/article/1";
const aRequest = (change: Readonly<Record<string, unknown>> = {}): Record<string, unknown> => ({
  interval: "once",
  amount: 500,
  currency: "usd",
  returnUrl: pageUrl,
  ...change,
});

describe("POST /checkout", () => {
  let stripe: StripeStub;
  let endpoint: AnEndpoint;
  let now: number;

  beforeEach(async () => {
    now = 1_790_000_000_000;
    stripe = await startStripeStub();
    endpoint = await start();
  });
  afterEach(async () => {
    await endpoint.close();
    await stripe.close();
  });

  const start = (change: Parameters<typeof anEndpoint>[0] = {}): Promise<AnEndpoint> =>
    anEndpoint({ stripeApiBase: new URL(stripe.url), ...change }, { now: () => now });

  async function post(
    body: unknown,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<{ status: number; headers: Headers; body: Record<string, unknown> }> {
    const answer = await fetch(`${endpoint.url}/checkout`, {
      method: "POST",
      headers: { "content-type": "application/json", origin: "https://news.example", ...headers },
      body: JSON.stringify(body),
    });
    return { status: answer.status, headers: answer.headers, body: (await answer.json()) as Record<string, unknown> };
  }
  const sent = (): Record<string, string> => Object.fromEntries(stripe.requests[0]?.parameters ?? []);

  it("sends Stripe a session that names the publication, is marked, and ends within the hour", async () => {
    await endpoint.close();
    endpoint = await start({
      config: aConfig({ publication: { name: "The Example Times", logo: "https://times.example/logo.png" } }),
    });
    const answer = await post(
      aRequest({
        interval: "month",
        attemptId,
        campaign: "spring",
        variant: "b",
        placement: "inline",
        locale: "de",
        email: "ann@reader.example",
      }),
    );
    expect(answer).toMatchObject({
      status: 200,
      body: { id: "cs_test_stub1", url: "https://checkout.stripe.com/c/pay/cs_test_stub1" },
    });
    expect(answer.headers.get("access-control-allow-origin")).toBe("https://news.example");
    const marks = (at: string) => ({
      [`${at}[app]`]: "support-appeal",
      [`${at}[interval]`]: "month",
      [`${at}[campaign]`]: "spring",
      [`${at}[variant]`]: "b",
      [`${at}[placement]`]: "inline",
    });
    expect(sent()).toEqual({
      mode: "subscription",
      submit_type: "donate",
      "adaptive_pricing[enabled]": "false",
      "line_items[0][quantity]": "1",
      "line_items[0][price_data][currency]": "usd",
      "line_items[0][price_data][unit_amount]": "500",
      "line_items[0][price_data][product_data][name]": "Unterstützung für The Example Times",
      "line_items[0][price_data][product_data][images][0]": "https://times.example/logo.png",
      "line_items[0][price_data][recurring][interval]": "month",
      ...marks("metadata"),
      ...marks("subscription_data[metadata]"),
      success_url: `${pageUrl}?support_appeal_session={CHECKOUT_SESSION_ID}`,
      cancel_url: `${pageUrl}?support_appeal_cancelled=1`,
      locale: "de",
      expires_at: String(1_790_000_100 + 2700),
      "after_expiration[recovery][enabled]": "true",
      client_reference_id: attemptId,
      customer_email: "ann@reader.example",
    });
  });

  it("charges what arrives whole when the reader covers the fees", async () => {
    await endpoint.close();
    endpoint = await start({
      config: aConfig({ amounts: { usd: { min: 100, max: 100000, fees: { percent: 2.9, fixed: 30 } } } }),
    });
    await post(aRequest({ coverFees: true }));
    expect(sent()["line_items[0][price_data][unit_amount]"]).toBe("546");
  });

  it("lets the browser choose the language where Stripe does not list the reader's", async () => {
    await post(aRequest({ locale: "tlh" }));
    expect(sent()["locale"]).toBe("auto");
  });

  it("sends one key for one attempt, whatever the case of its letters, and a new one where there is none", async () => {
    for (const each of [{ attemptId }, { attemptId: attemptId.toUpperCase() }, {}, {}]) await post(aRequest(each));
    const keys = stripe.requests.map(({ headers }) => headers["idempotency-key"]);
    expect(keys[0]).toMatch(/^[0-9a-f]{64}$/);
    expect(keys[1]).toBe(keys[0]);
    expect(new Set(keys).size).toBe(3);
  });

  describe("with an attempt that was seen before", () => {
    const idempotent = stripeThatRemembers();

    it("gives a double click the same session", async () => {
      stripe.answer(idempotent());
      const [first, second] = [await post(aRequest({ attemptId })), await post(aRequest({ attemptId }))];
      expect(first.status).toBe(200);
      expect(second.body).toEqual(first.body);
    });

    it("gives a retry in a later quarter of an hour the same session", async () => {
      stripe.answer(idempotent());
      const first = await post(aRequest({ attemptId }));
      now += 40 * 60_000;
      expect((await post(aRequest({ attemptId }))).body).toEqual(first.body);
    });

    it("refuses another amount", async () => {
      stripe.answer(idempotent());
      await post(aRequest({ attemptId }));
      expect(await post(aRequest({ attemptId, amount: 700 }))).toMatchObject({
        status: 409,
        body: { code: "attempt-used", type: "urn:support-appeal:attempt-used" },
      });
    });

    it("refuses when the session has ended, and sends a reader who has paid to the page of thanks", async () => {
      const states = new Map<string, unknown>();
      stripe.answer(idempotent(states));
      await post(aRequest({ attemptId }));
      states.set("cs_test_1", aStripeSession({ id: "cs_test_1", status: "expired", url: null }));
      expect(await post(aRequest({ attemptId }))).toMatchObject({ status: 409 });
      states.set("cs_test_1", aStripeSession({ id: "cs_test_1", status: "complete", url: null }));
      expect(await post(aRequest({ attemptId }))).toMatchObject({
        status: 200,
        body: { id: "cs_test_1", url: `${pageUrl}?support_appeal_session=cs_test_1` },
      });
    });
  });

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
    const answer = await post(aRequest());
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
    expect(await post(aRequest())).toMatchObject({ status: 502, body: { code: "stripe" } });
    const told = endpoint.lines.filter((line) => line.includes("Stripe did not do it"));
    expect(told).toHaveLength(1);
    expect(told[0]).toContain("STRIPE_SECRET_KEY is not known to Stripe, or was revoked");
  });

  it("asks no more of a Stripe that is slow than it can have under way, and says so at once", async () => {
    let answer = (): void => undefined;
    const held = new Promise<void>((resolve) => (answer = resolve));
    stripe.answer(() => ({ body: aStripeSession(), until: held }));
    const underWay = Array.from({ length: 150 }, () => post(aRequest()));
    while (stripe.requests.length < 150) await new Promise((resolve) => setTimeout(resolve, 20));
    const late = await post(aRequest());
    expect(late).toMatchObject({ status: 503, body: { code: "busy" } });
    expect(late.headers.get("retry-after")).toBe("2");
    answer();
    expect(new Set((await Promise.all(underWay)).map(({ status }) => status))).toEqual(new Set([200]));
    expect((await post(aRequest())).status).toBe(200);
  });

  it("answers in time where Stripe says nothing", async () => {
    stripe.answer(() => ({ body: {}, delayMs: Infinity }));
    const { stripeSecretKey: secretKey, siteId } = someSettings();
    const apiBase = new URL(stripe.url);
    const patience = { totalMs: 100, webhookTotalMs: 50 };
    const gateway = createStripeGateway({ secretKey, apiBase, siteId, now: () => now, patience });
    await endpoint.close();
    endpoint = await anEndpoint({}, { gateway });
    const answer = await post(aRequest());
    expect([answer.status, answer.headers.get("retry-after"), answer.body["code"]]).toEqual([503, "5", "busy"]);
    expect((await fetch(`${endpoint.url}/checkout/cs_test_1`)).status).toBe(503);
    await expect(gateway.fetchSubscription("sub_1", 0)).rejects.toThrow("no answer in 50 ms");
  });

  it("sends nobody to an address where cards are not safe", async () => {
    stripe.answer(() => ({ body: aStripeSession({ url: "http://checkout.evil.example/pay" }) }));
    expect((await post(aRequest())).status).toBe(503);
  });

  it.each([
    ["another host that begins like Stripe's", aStripeSession({ url: "https://checkout.stripe.com.evil.example/pay" })],
    ["another host that ends like Stripe's", aStripeSession({ url: "https://evilstripe.com/pay" })],
    ["a user name before the host", aStripeSession({ url: "https://checkout.stripe.com@evil.example/" })],
    ["no address", aStripeSession({ url: null })],
    ["no id", aStripeSession({ id: undefined })],
    ["nothing in it", {}],
  ])("is out of order where Stripe's answer has %s", async (_, body) => {
    stripe.answer(() => ({ body }));
    const answer = await post(aRequest());
    expect([answer.status, answer.body["code"]]).toEqual([503, "busy"]);
  });

  it.each([
    ["amount", { code: "amount_too_small", param: "line_items[0][price_data][unit_amount]" }],
    ["email", { code: "email_invalid", param: "customer_email" }],
    ["locale", { param: "locale" }],
    ["returnUrl", { param: "success_url" }],
    ["currency", { param: "line_items[0][price_data][currency]" }],
  ])("names the field that Stripe refuses for good: %s", async (path, more) => {
    stripe.answer(() => ({ status: 400, body: aStripeError("invalid_request_error", "No.", more) }));
    const answer = await post(aRequest());
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
    expect((await post(aRequest({ attemptId: "0b6f0a52-8e7c-4a5e-9a53-0d6a5a1c7e99" }))).status).toBe(200);
    expect(new Set(keys).size).toBe(2);
  });

  it("calls a company's page what it is", async () => {
    await endpoint.close();
    endpoint = await start({ config: aConfig({ publication: { kind: "company" } }) });
    await post(aRequest({ interval: "once" }));
    await post(aRequest({ interval: "month" }));
    expect(stripe.requests.map(({ parameters }) => parameters.get("submit_type"))).toEqual(["pay", "subscribe"]);
  });

  it("never logs who the reader is", async () => {
    await post(aRequest({ email: "ann@reader.example" }), { "x-forwarded-for": "203.0.113.9" });
    expect(endpoint.lines.join("")).toContain("checkout created");
    expect(endpoint.lines.join("")).not.toMatch(/ann@|203\.0|127\.0\.0\.1"?,"(?!mode)/);
  });

  it("brakes one address behind a trusted proxy, and no other", async () => {
    await endpoint.close();
    const { parseAddressRange } = await import("../../../src/server/limits/address-range.ts");
    const proxy = parseAddressRange("127.0.0.0/8");
    endpoint = await start({ trustedProxies: proxy === undefined ? [] : [proxy] });
    const from = (address: string) => post(aRequest(), { "x-forwarded-for": `198.51.100.77, ${address}` });
    const statuses: number[] = [];
    for (let each = 0; each < 11; each++) statuses.push((await from("203.0.113.9")).status);
    expect(statuses).toEqual([...Array<number>(10).fill(200), 429]);
    expect((await from("203.0.113.9")).headers.get("retry-after")).toBe("600");
    expect((await from("203.0.113.10")).status).toBe(200);
    now += 600_000;
    expect((await from("203.0.113.9")).status).toBe(200);
  });

  it("does not count what it refuses", async () => {
    const forwarded = { "x-forwarded-for": "203.0.113.9" };
    for (let each = 0; each < 100; each++) await post(aRequest({ amount: 1 }), forwarded);
    expect((await post(aRequest(), forwarded)).status).toBe(200);
    expect(endpoint.lines.filter((line) => line.includes("TRUSTED_PROXIES"))).toHaveLength(1);
  });
});
