import { jwtVerify } from "jose";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { anEndpoint, TOKEN_SECRET, type AnEndpoint } from "./support/an-endpoint.ts";
import { aStripeError, aStripeSession, startStripeStub, type StripeStub } from "./support/stripe-stub.ts";

const now = 1_790_000_000;
const day = 86_400;
const paid = { status: "complete", payment_status: "paid", created: now - day };
const unpaid = { status: "complete", payment_status: "unpaid" };
const charge = (change: object) => ({
  ...paid,
  payment_intent: {
    id: "pi_1",
    latest_charge: { id: "ch_1", created: now - day, refunded: false, disputed: false, ...change },
  },
});
const subscription = (
  status: string,
  periodEnd: number,
  { start = periodEnd - 30 * day, invoice = "paid", paused = false, ...change }: SubscriptionChange = {},
) => ({
  mode: "subscription",
  metadata: { app: "support-appeal", interval: "year" },
  subscription: {
    id: "sub_1",
    status,
    items: { data: [{ current_period_start: start, current_period_end: periodEnd }] },
    latest_invoice: { id: "in_1", status: invoice },
    pause_collection: paused ? { behavior: "void", resumes_at: null } : null,
    ...change,
  },
});
interface SubscriptionChange extends Record<string, unknown> {
  readonly start?: number;
  readonly invoice?: string;
  readonly paused?: boolean;
}
/** `now` is in September 2026. */
const cardUntil = (exp_month: number, exp_year = 2026) => ({
  default_payment_method: { id: "pm_1", type: "card", card: { exp_month, exp_year } },
});
const iso = (seconds: number) => new Date(seconds * 1000).toISOString();
const unpaidSince = (days: number) => ({ start: now - days * day, invoice: "open" });

describe("GET /checkout/{id}", () => {
  let stripe: StripeStub;
  let endpoint: AnEndpoint;
  beforeAll(async () => {
    stripe = await startStripeStub();
    endpoint = await anEndpoint({ stripeApiBase: new URL(stripe.url) }, { now: () => now * 1000 });
  });
  afterAll(async () => {
    await endpoint.close();
    await stripe.close();
  });

  const get = (id = "cs_test_1", headers: Record<string, string> = {}): Promise<Response> =>
    fetch(`${endpoint.url}/checkout/${id}`, { headers });

  it.each<[string, Record<string, unknown>, object]>([
    ["open", { status: "open" }, { status: "open", interval: "once", amount: 500, currency: "usd" }],
    ["expired", { status: "expired" }, { status: "expired" }],
    [
      "a bank debit under way",
      { ...unpaid, payment_intent: { id: "pi_1", status: "processing" } },
      { status: "processing" },
    ],
    [
      "a bank debit that failed",
      { ...unpaid, payment_intent: { id: "pi_1", status: "requires_payment_method" } },
      { status: "failed" },
    ],
    ["a subscription never paid", { ...unpaid, ...subscription("incomplete_expired", now) }, { status: "failed" }],
    [
      "a first debit of a monthly gift that bounced, and is tried again",
      { ...unpaid, ...subscription("past_due", now + 27 * day, { start: now - 3 * day, invoice: "open" }) },
      { status: "failed", trouble: "renewal-failed", supporterUntil: iso(now + day) },
    ],
    [
      "a first debit of a monthly gift that bounced, and was paid when it was tried again",
      { ...unpaid, ...subscription("active", now + 20 * day) },
      { status: "paid", supporterUntil: iso(now + 23 * day) },
    ],
    ["a single gift", charge({}), { status: "paid", supporterUntil: new Date((now + 89 * day) * 1000).toISOString() }],
    [
      "a monthly gift",
      { ...paid, ...subscription("active", now + 20 * day) },
      { status: "paid", interval: "year", supporterUntil: new Date((now + 23 * day) * 1000).toISOString() },
    ],
    [
      "a monthly gift whose card failed",
      { ...paid, ...subscription("past_due", now - day) },
      { status: "paid", supporterUntil: new Date((now + 2 * day) * 1000).toISOString() },
    ],
    [
      "a cancelled gift, its period still running",
      { ...paid, ...subscription("canceled", now + 5 * day) },
      { status: "paid", supporterUntil: new Date((now + 5 * day) * 1000).toISOString() },
    ],
    [
      "a yearly gift that was renewed and ended because nobody paid for it",
      {
        ...paid,
        ...subscription("canceled", now + 300 * day, { start: now + 2 * day, invoice: "uncollectible" }),
      },
      { status: "paid", supporterUntil: new Date((now + 2 * day) * 1000).toISOString() },
    ],
    [
      "a gift whose collection is paused, as far as it is paid",
      { ...paid, ...subscription("active", now + 30 * day, { start: now + day, invoice: "void", paused: true }) },
      { status: "paid", supporterUntil: new Date((now + day) * 1000).toISOString() },
    ],
  ])("tells of %s", async (_what, session, expected) => {
    stripe.answer(() => ({ body: aStripeSession(session) }));
    const answer = await get();
    expect(answer.headers.get("cache-control")).toBe("no-store");
    expect(await answer.json()).toMatchObject(expected);
  });

  it("signs nothing for one whose first debit has bounced: nothing was given yet", async () => {
    const bounced = { ...unpaid, ...subscription("past_due", now + 27 * day, { start: now - day, invoice: "open" }) };
    stripe.answer(() => ({ body: aStripeSession(bounced) }));
    expect(await (await get()).json()).not.toHaveProperty("supporterToken");
  });

  it.each<[string, Record<string, unknown>]>([
    ["a gift given back", charge({ refunded: true })],
    ["a gift disputed", charge({ disputed: true })],
    ["a subscription that lapsed", { ...paid, ...subscription("unpaid", now + day) }],
    ["a subscription cancelled long ago", { ...paid, ...subscription("canceled", now - day) }],
    ["a single gift of last year", { ...paid, created: now - 365 * day }],
  ])("thanks nobody for %s", async (_what, session) => {
    stripe.answer(() => ({ body: aStripeSession(session) }));
    const body = (await (await get()).json()) as object;
    expect(body).toMatchObject({ status: "paid" });
    expect(body).not.toHaveProperty("supporterToken");
    expect(body).not.toHaveProperty("supporterUntil");
  });

  it.each<[string, Record<string, unknown>, object]>([
    [
      "a renewal that failed a moment ago, within the grace",
      subscription("past_due", now + 30 * day, unpaidSince(0)),
      { trouble: "renewal-failed", supporterUntil: iso(now + 3 * day), checkAgainFrom: iso(now + day) },
    ],
    [
      "one that Stripe has tried to collect for two weeks: day by day",
      subscription("past_due", now + 16 * day, unpaidSince(14)),
      { trouble: "renewal-failed", supporterUntil: iso(now + day), checkAgainFrom: undefined },
    ],
    [
      "one that waits for another card",
      subscription("unpaid", now + 16 * day, unpaidSince(14)),
      { trouble: "renewal-failed", supporterUntil: iso(now + day) },
    ],
    [
      "one that has ended by it",
      subscription("canceled", now + 5 * day, {
        ...unpaidSince(25),
        invoice: "uncollectible",
        cancellation_details: { reason: "payment_failed" },
      }),
      { trouble: "renewal-failed", supporterUntil: undefined, checkAgainFrom: undefined },
    ],
    [
      "one that the account leaves unpaid",
      subscription("unpaid", now + 5 * day, { ...unpaidSince(25), invoice: "draft" }),
      { trouble: "renewal-failed", supporterUntil: undefined },
    ],
    [
      "one that the reader has ended",
      subscription("canceled", now - day, { cancellation_details: { reason: "cancellation_requested" } }),
      { trouble: undefined, supporterUntil: undefined },
    ],
    [
      "a card that ends before the next charge, which is near",
      subscription("active", now + 13 * day, cardUntil(9)),
      { trouble: "card-expires", supporterUntil: iso(now + 16 * day), checkAgainFrom: iso(now + day) },
    ],
    [
      "the same before it is near: only from when to ask again",
      subscription("active", now + 300 * day, cardUntil(12)),
      { trouble: undefined, supporterUntil: iso(now + 303 * day), checkAgainFrom: iso(now + 286 * day) },
    ],
    [
      "a card that is good through the month of the charge",
      subscription("active", Date.UTC(2026, 8, 30, 23) / 1000, cardUntil(9)),
      { trouble: undefined, checkAgainFrom: undefined },
    ],
    [
      "a card of a gift that will not be charged again",
      subscription("active", now + 13 * day, { ...cardUntil(9), cancel_at_period_end: true }),
      { trouble: undefined, checkAgainFrom: undefined },
    ],
    [
      "a gift that rests",
      subscription("active", now + 13 * day, { ...cardUntil(9), paused: true }),
      { trouble: undefined, checkAgainFrom: undefined },
    ],
  ])("tells the device of %s", async (_what, session, expected) => {
    stripe.answer(() => ({ body: aStripeSession({ ...paid, ...session }) }));
    const { trouble, supporterUntil, checkAgainFrom } = (await (await get()).json()) as Record<string, unknown>;
    expect({ status: "paid", trouble, supporterUntil, checkAgainFrom }).toMatchObject(expected);
  });

  it("signs a token that says that somebody gives, and nothing of who", async () => {
    stripe.answer(() => ({
      body: aStripeSession({ ...charge({}), customer_details: { email: "ann@reader.example" } }),
    }));
    const { supporterToken } = (await (await get()).json()) as { supporterToken: string };
    const { payload, protectedHeader } = await jwtVerify(supporterToken, new TextEncoder().encode(TOKEN_SECRET), {
      currentDate: new Date(now * 1000),
    });
    expect(protectedHeader).toEqual({ alg: "HS256", typ: "JWT", kid: expect.stringMatching(/^[\w-]{12}$/) as string });
    expect(payload).toEqual({
      purpose: "supporter",
      mode: "test",
      interval: "once",
      livemode: false,
      iss: "support-appeal",
      aud: "support-appeal",
      sub: expect.stringMatching(/^[\w-]{43}$/),
      iat: now,
      exp: now + 89 * day,
    });
  });

  it("knows nothing of sessions that are not ours, gone, or no ids at all", async () => {
    stripe.answer(() => ({ body: aStripeSession({ metadata: { app: "shop" } }) }));
    expect((await get("cs_test_theirs")).status).toBe(404);
    stripe.answer(() => ({
      status: 404,
      body: aStripeError("invalid_request_error", "No such session", { code: "resource_missing" }),
    }));
    expect((await get("cs_test_gone")).status).toBe(404);
    stripe.requests.length = 0;
    for (const id of ["x", "cs_test_", "cs_test_1%2F..%2Fx", `cs_test_${"a".repeat(201)}`, "cs_foo_1"])
      expect((await get(id)).status).toBe(404);
    expect(stripe.requests).toHaveLength(0);
  });

  it("answers the publisher's pages only", async () => {
    stripe.answer(undefined);
    expect((await get("cs_test_1", { origin: "https://evil.example" })).status).toBe(403);
    const answer = await get("cs_test_1", { origin: "https://news.example" });
    expect([answer.status, answer.headers.get("access-control-allow-origin"), answer.headers.get("vary")]).toEqual([
      200,
      "https://news.example",
      "Origin",
    ]);
  });
});
