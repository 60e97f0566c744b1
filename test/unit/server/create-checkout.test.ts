import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { aConfig, anEndpoint, type AnEndpoint } from "./support/an-endpoint.ts";
import { postCheckout, type CheckoutAnswer } from "./support/post-checkout.ts";
import { aStripeSession, startStripeStub, type StripeStub } from "./support/stripe-stub.ts";
import { stripeThatRemembers } from "./support/stripe-that-remembers.ts";

const attemptId = "0b6f0a52-8e7c-4a5e-9a53-0d6a5a1c7e11";
const pageUrl = "https://news.example/article/1";
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

  const post = (
    ...given: [change?: Readonly<Record<string, unknown>>, headers?: Readonly<Record<string, string>>]
  ): Promise<CheckoutAnswer> => postCheckout(endpoint.url, ...given);
  const sent = (): Record<string, string> => Object.fromEntries(stripe.requests[0]?.parameters ?? []);

  it("sends Stripe a session that names the publication, is marked, and ends within the hour", async () => {
    await endpoint.close();
    endpoint = await start({
      config: aConfig({ publication: { name: "The Example Times", logo: "https://times.example/logo.png" } }),
    });
    const answer = await post({
      interval: "month",
      attemptId,
      campaign: "spring",
      variant: "b",
      placement: "inline",
      locale: "de",
      email: "ann@reader.example",
    });
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
      [`${at}[locale]`]: "de",
      [`${at}[consent]`]: "Heute 5\u00a0$, danach 5\u00a0$ jeweils am 21. des Monats.",
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
      "metadata[attempt]": attemptId,
      "subscription_data[metadata][attempt]": attemptId,
      customer_email: "ann@reader.example",
    });
  });

  it("charges what arrives whole when the reader covers the fees", async () => {
    await endpoint.close();
    endpoint = await start({
      config: aConfig({ amounts: { usd: { min: 100, max: 100000, fees: { percent: 2.9, fixed: 30 } } } }),
    });
    await post({ coverFees: true });
    expect(sent()["line_items[0][price_data][unit_amount]"]).toBe("546");
    expect(sent()["metadata[fees]"]).toBe("covered");
  });

  it("marks where the fees could have been covered, so that it can be counted how many do", async () => {
    await endpoint.close();
    const fees = { percent: 2.9, fixed: 30 };
    const spring = { id: "spring", placement: "inline", coverFees: true, variants: [{ id: "a" }] };
    endpoint = await start({
      config: aConfig({ amounts: { usd: { min: 100, max: 100000, fees } }, appeals: [spring] }),
    });
    await post({ campaign: "spring" });
    await post({ campaign: "autumn" });
    expect(stripe.requests.map(({ parameters }) => new Map(parameters).get("metadata[fees]"))).toEqual([
      "offered",
      undefined,
    ]);
  });

  it("lets the browser choose the language where Stripe does not list the reader's", async () => {
    await post({ locale: "tlh" });
    expect(sent()["locale"]).toBe("auto");
  });

  it("sends one key for one attempt, whatever the case of its letters, and a new one where there is none", async () => {
    for (const each of [{ attemptId }, { attemptId: attemptId.toUpperCase() }, {}, {}]) await post(each);
    const keys = stripe.requests.map(({ headers }) => headers["idempotency-key"]);
    expect(keys[0]).toMatch(/^[0-9a-f]{64}$/);
    expect(keys[1]).toBe(keys[0]);
    expect(new Set(keys).size).toBe(3);
  });

  describe("with an attempt that was seen before", () => {
    const idempotent = stripeThatRemembers();

    it("gives a double click the same session", async () => {
      stripe.answer(idempotent());
      const [first, second] = [await post({ attemptId }), await post({ attemptId })];
      expect(first.status).toBe(200);
      expect(second.body).toEqual(first.body);
    });

    it("gives a retry in a later quarter of an hour the same session", async () => {
      stripe.answer(idempotent());
      const first = await post({ attemptId });
      now += 40 * 60_000;
      expect((await post({ attemptId })).body).toEqual(first.body);
    });

    it("makes a session of its own for another choice, and one for each", async () => {
      stripe.answer(idempotent());
      const choices = [{}, { amount: 700 }, { interval: "month" }, {}, { amount: 700 }, { interval: "month" }];
      const answers: CheckoutAnswer[] = [];
      for (const choice of choices) answers.push(await post({ attemptId, ...choice }));
      const ids = answers.map(({ body }) => body["id"]);
      expect(new Set(ids).size).toBe(3);
      expect(ids.slice(3)).toEqual(ids.slice(0, 3));
    });

    it("refuses the same choice with other words", async () => {
      stripe.answer(idempotent());
      await post({ attemptId });
      expect(await post({ attemptId, campaign: "autumn" })).toMatchObject({
        status: 409,
        body: { code: "attempt-used", type: "urn:support-appeal:attempt-used" },
      });
    });

    it("refuses when the session has ended, and sends a reader who has paid to the page of thanks", async () => {
      const states = new Map<string, unknown>();
      stripe.answer(idempotent(states));
      await post({ attemptId });
      states.set("cs_test_1", aStripeSession({ id: "cs_test_1", status: "expired", url: null }));
      expect(await post({ attemptId })).toMatchObject({ status: 409 });
      states.set("cs_test_1", aStripeSession({ id: "cs_test_1", status: "complete", url: null }));
      expect(await post({ attemptId })).toMatchObject({
        status: 200,
        body: { id: "cs_test_1", url: `${pageUrl}?support_appeal_session=cs_test_1` },
      });
    });
  });

  it("calls a company's page what it is", async () => {
    await endpoint.close();
    endpoint = await start({ config: aConfig({ publication: { kind: "company" } }) });
    await post({ interval: "once" });
    await post({ interval: "month" });
    expect(stripe.requests.map(({ parameters }) => parameters.get("submit_type"))).toEqual(["pay", "subscribe"]);
  });

  it("never logs who the reader is", async () => {
    await post({ email: "ann@reader.example" }, { "x-forwarded-for": "203.0.113.9" });
    expect(endpoint.lines.join("")).toContain("checkout created");
    expect(endpoint.lines.join("")).not.toMatch(/ann@|203\.0|127\.0\.0\.1"?,"(?!mode)/);
  });

  it("brakes one address behind a trusted proxy, and no other", async () => {
    await endpoint.close();
    const { parseAddressRange } = await import("../../../src/server/limits/address-range.ts");
    const proxy = parseAddressRange("127.0.0.0/8");
    endpoint = await start({ trustedProxies: proxy === undefined ? [] : [proxy] });
    const from = (address: string) => post({}, { "x-forwarded-for": `198.51.100.77, ${address}` });
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
    for (let each = 0; each < 100; each++) await post({ amount: 1 }, forwarded);
    expect((await post({}, forwarded)).status).toBe(200);
    expect(endpoint.lines.filter((line) => line.includes("TRUSTED_PROXIES"))).toHaveLength(1);
  });
});
