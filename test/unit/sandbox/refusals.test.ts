import { describe, expect, test } from "vitest";
import Stripe from "stripe";
import { aGift, aMonthlyGift, aSandbox, noon, payWithCard } from "./a-sandbox.ts";

const lineItem = (data: Record<string, unknown>): Stripe.Checkout.SessionCreateParams.LineItem => ({
  quantity: 1,
  price_data: { currency: "usd", unit_amount: 500, product_data: { name: "Gift" }, ...data },
});

const refusals: [what: string, params: Record<string, unknown>, expected: Record<string, unknown>][] = [
  ["an unknown parameter", { foo: "1" }, { code: "parameter_unknown", param: "foo" }],
  [
    "an unknown parameter deep inside",
    { line_items: [lineItem({ bar: 1 })] },
    { code: "parameter_unknown", param: "line_items[0][price_data][bar]" },
  ],
  [
    "payment_method_types, which sessions no longer take",
    { payment_method_types: ["card"] },
    { code: "parameter_unknown" },
  ],
  [
    "no mode",
    { mode: undefined },
    { code: "parameter_missing", param: "mode", message: "Missing required param: mode." },
  ],
  [
    "no product name",
    { line_items: [lineItem({ product_data: { description: "x" } })] },
    { code: "parameter_missing", param: "line_items[0][price_data][product_data][name]" },
  ],
  ["an unknown mode", { mode: "gift" }, { param: "mode" }],
  [
    "an amount that is no integer",
    { line_items: [lineItem({ unit_amount: 5.5 })] },
    { code: "parameter_invalid_integer", message: "Invalid integer: 5.5" },
  ],
  [
    "a negative amount",
    { line_items: [lineItem({ unit_amount: -5 })] },
    { code: "parameter_invalid_integer", message: "Invalid non-negative integer" },
  ],
  ["too small an amount", { line_items: [lineItem({ unit_amount: 49 })] }, { code: "amount_too_small" }],
  [
    "too small an amount of yen",
    { line_items: [lineItem({ unit_amount: 49, currency: "jpy" })] },
    { code: "amount_too_small" },
  ],
  ["more than eight digits", { line_items: [lineItem({ unit_amount: 100_000_000 })] }, { code: "amount_too_large" }],
  [
    "a third decimal of dinars",
    { line_items: [lineItem({ unit_amount: 5125, currency: "kwd" })] },
    { code: "parameter_invalid_integer" },
  ],
  [
    "a fraction of a króna",
    { line_items: [lineItem({ unit_amount: 10_050, currency: "isk" })] },
    { code: "parameter_invalid_integer" },
  ],
  [
    "an unknown currency",
    { line_items: [lineItem({ currency: "zzz" })] },
    { param: "line_items[0][price_data][currency]" },
  ],
  ["no quantity", { line_items: [{ ...lineItem({}), quantity: undefined }] }, { param: "line_items[0]" }],
  ["a success address that is none", { success_url: "news.example" }, { code: "url_invalid", param: "success_url" }],
  ["a success address that is a script", { success_url: "javascript:alert(1)" }, { code: "url_invalid" }],
  ["no success address", { success_url: undefined }, { code: "parameter_missing", param: "success_url" }],
  ["an e-mail address that is none", { customer_email: "reader" }, { code: "email_invalid", param: "customer_email" }],
  ["a metadata key of 41 characters", { metadata: { ["k".repeat(41)]: "v" } }, { param: "metadata" }],
  ["a metadata value of 501 characters", { metadata: { key: "v".repeat(501) } }, { param: "metadata[key]" }],
  [
    "51 metadata keys",
    { metadata: Object.fromEntries(Array.from({ length: 51 }, (_, n) => [`k${n}`, "v"])) },
    { param: "metadata" },
  ],
  ["an expiry in 29 minutes", { expires_at: noon + 29 * 60 }, { param: "expires_at" }],
  ["an expiry in 25 hours", { expires_at: noon + 25 * 3600 }, { param: "expires_at" }],
  [
    "a recurring price to pay once",
    { line_items: [lineItem({ recurring: { interval: "month" } })] },
    { param: "mode" },
  ],
  ["subscription data on a payment", { subscription_data: { metadata: { a: "b" } } }, { param: "subscription_data" }],
  ["an unknown locale", { locale: "tlh" }, { param: "locale" }],
  [
    "a customer that is not there",
    { customer: "cus_nobody" },
    { code: "resource_missing", param: "customer", statusCode: 400 },
  ],
];

describe("a new session is refused for", () => {
  test.each(refusals)("%s", async (_, params, expected) => {
    const { stripe } = await aSandbox();
    const refused = stripe.checkout.sessions.create({ ...aGift(), ...params });
    await expect(refused).rejects.toMatchObject({ statusCode: 400, type: "StripeInvalidRequestError", ...expected });
    expect((await stripe.checkout.sessions.list()).data).toEqual([]);
  });

  test("payment intent data on a subscription", async () => {
    const { stripe } = await aSandbox();
    const refused = stripe.checkout.sessions.create(aMonthlyGift({ payment_intent_data: { description: "x" } }));
    await expect(refused).rejects.toMatchObject({ param: "payment_intent_data" });
  });
});

describe("other refusals", () => {
  test("what is not there is 404 by its path", async () => {
    const { stripe } = await aSandbox();
    await expect(stripe.checkout.sessions.retrieve("cs_x")).rejects.toMatchObject({
      statusCode: 404,
      code: "resource_missing",
      message: "No such checkout.session: 'cs_x'",
    });
  });

  test("an unknown route is 404", async () => {
    const { stripe } = await aSandbox();
    await expect(stripe.coupons.list()).rejects.toMatchObject({
      statusCode: 404,
      message: expect.stringContaining("Unrecognized request URL (GET: /v1/coupons)") as string,
    });
  });

  test("no key, and a live one, are 401", async () => {
    const { sandbox } = await aSandbox();
    expect((await fetch(`${sandbox.url}/v1/events`)).status).toBe(401);
    const live = new Stripe("sk_live_abc", { host: sandbox.host, port: sandbox.port, protocol: "http" });
    await expect(live.events.list()).rejects.toBeInstanceOf(Stripe.errors.StripeAuthenticationError);
  });

  test("what cannot be expanded is refused", async () => {
    const { stripe } = await aSandbox();
    const { id } = await stripe.checkout.sessions.create(aGift());
    await expect(stripe.checkout.sessions.retrieve(id, { expand: ["status"] })).rejects.toMatchObject({
      message: "This property cannot be expanded (status).",
    });
  });

  test.each([
    "",
    "\0",
    "a[b",
    "a[__proto__][x]=1",
    "__proto__[x]=1",
    "%ff%fe=%zz",
    "line_items=1",
    "line_items[x]=1",
    "metadata=x",
  ])("a malformed body is a refusal, not a crash: %j", async (body) => {
    const { sandbox } = await aSandbox();
    const response = await fetch(`${sandbox.url}/v1/checkout/sessions`, {
      method: "POST",
      headers: { authorization: "Bearer sk_test_x", "content-type": "application/x-www-form-urlencoded" },
      body,
    });
    expect(response.status).toBe(400);
    expect(Object.hasOwn(Object.prototype, "x")).toBe(false);
  });

  test("a body of more than a megabyte is not read", async () => {
    const { sandbox } = await aSandbox();
    const sent = fetch(`${sandbox.url}/v1/checkout/sessions`, { method: "POST", body: "x".repeat(1_500_000) });
    // The connection may be closed before the answer is read.
    expect(
      await sent.then(
        ({ status }) => status,
        () => 413,
      ),
    ).toBe(413);
    expect((await fetch(`${sandbox.url}/_sandbox/clock`)).status).toBe(200);
  });

  test("JSON is refused as Stripe refuses it", async () => {
    const { sandbox } = await aSandbox();
    const headers = { authorization: "Bearer sk_test_x", "content-type": "application/json" };
    const response = await fetch(`${sandbox.url}/v1/checkout/sessions`, { method: "POST", headers, body: "{}" });
    expect(response.status).toBe(400);
  });
});

describe("what is taken", () => {
  test.each([
    ["jpy", 500],
    ["kwd", 5120],
    ["isk", 10_000],
  ])("%s %i", async (currency, amount) => {
    const { stripe } = await aSandbox();
    const session = await stripe.checkout.sessions.create(
      aGift({ line_items: [lineItem({ currency, unit_amount: amount })] }),
    );
    expect(session).toMatchObject({ amount_total: amount, currency });
  });

  test("references in a list expand", async () => {
    const { stripe } = await aSandbox();
    await payWithCard(await stripe.checkout.sessions.create(aGift()));
    const { data } = await stripe.charges.list({ expand: ["data.payment_intent", "data.refunds"] });
    expect(data).toMatchObject([{ payment_intent: { object: "payment_intent" }, refunds: { data: [] } }]);
  });

  test("a session's metadata can be changed, key by key", async () => {
    const { stripe } = await aSandbox();
    const { id } = await stripe.checkout.sessions.create(aGift());
    const changed = await stripe.checkout.sessions.update(id, { metadata: { app: "", campaign: "spring" } });
    expect(changed.metadata).toEqual({ campaign: "spring" });
  });

  test("the account answers, so that a key can be tried", async () => {
    const { stripe } = await aSandbox();
    expect(await stripe.accounts.retrieveCurrent()).toMatchObject({ object: "account", charges_enabled: true });
  });

  test("lists page as Stripe's do", async () => {
    const { stripe } = await aSandbox();
    for (let n = 0; n < 5; n += 1) await stripe.checkout.sessions.create(aGift({ client_reference_id: String(n) }));
    const first = await stripe.checkout.sessions.list({ limit: 2 });
    expect(first).toMatchObject({ has_more: true, data: [{ client_reference_id: "4" }, { client_reference_id: "3" }] });
    const all: (string | null)[] = [];
    for await (const session of stripe.checkout.sessions.list({ limit: 2 })) all.push(session.client_reference_id);
    expect(all).toEqual(["4", "3", "2", "1", "0"]);
  });
});
