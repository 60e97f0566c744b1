import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { startSandbox, type Sandbox } from "../../../src/sandbox/index.ts";
import {
  aConfig,
  ADMIN_TOKEN,
  anEndpoint,
  readLedger,
  WEBHOOK_SECRET,
  type AnEndpoint,
} from "./support/an-endpoint.ts";
import { deliver } from "./support/webhook-sequences.ts";
import { postCheckout } from "./support/post-checkout.ts";

const origin = "https://news.example";

describe("the endpoint with the sandbox in Stripe's place", () => {
  let sandbox: Sandbox;
  let endpoint: AnEndpoint;
  beforeEach(async () => {
    sandbox = await startSandbox({ port: 0, seed: 1 });
    endpoint = await anEndpoint({ stripeApiBase: new URL(sandbox.url) });
    sandbox.setWebhook(`${endpoint.url}/webhooks/stripe`, WEBHOOK_SECRET);
  });
  afterEach(async () => {
    await endpoint.close();
    await sandbox.close();
  });

  async function give(change: Readonly<Record<string, unknown>> = {}): Promise<{ id: string; url: string }> {
    const answer = await postCheckout(endpoint.url, { returnUrl: `${origin}/article`, campaign: "spring", ...change });
    expect(answer.status).toBe(200);
    return answer.body as { id: string; url: string };
  }
  async function pay(
    url: string,
    cardNumber = "4242424242424242",
    more: Readonly<Record<string, string>> = {},
  ): Promise<string | null> {
    const fields = {
      ...more,
      email: "ann@reader.example",
      method: "card",
      cardNumber,
      expiration: "12 / 34",
      cvc: "123",
      cardName: "Ann Reader",
    };
    const answer = await fetch(url, { method: "POST", body: new URLSearchParams(fields), redirect: "manual" });
    await sandbox.advance(5);
    return answer.headers.get("location");
  }
  const statusOf = async (id: string): Promise<unknown> =>
    await (await fetch(`${endpoint.url}/checkout/${id}`, { headers: { origin } })).json();
  const control = (path: string, command: object): Promise<Response> =>
    fetch(`${sandbox.url}/_sandbox/${path}`, { method: "POST", body: JSON.stringify(command) });

  const attemptId = "0b6f0a52-8e7c-4a5e-9a53-0d6a5a1c7e11";
  async function countSessions(): Promise<number> {
    const headers = { authorization: "Bearer sk_test_abc123" };
    const answer = await fetch(`${sandbox.url}/v1/checkout/sessions?limit=10`, { headers });
    return ((await answer.json()) as { data: unknown[] }).data.length;
  }
  const isAsked = () => expect.poll(() => sandbox.faults.list()).toEqual([]);
  const slow = (hangMs: number): Promise<Response> =>
    control("faults", { route: "POST /v1/checkout/sessions", fault: { hangMs } });

  it.each(["once", "month"])("keeps what a reader writes to the newsroom, beside a gift %s", async (interval) => {
    await endpoint.close();
    const config = aConfig({ appeals: [{ id: "spring", note: true, variants: [{ id: "plain" }] }] });
    endpoint = await anEndpoint({ stripeApiBase: new URL(sandbox.url), config });
    sandbox.setWebhook(`${endpoint.url}/webhooks/stripe`, WEBHOOK_SECRET);
    const { url } = await give({ interval, locale: "de" });
    expect(await (await fetch(url)).text()).toContain("Ein paar Worte an die Redaktion (optional)");
    await pay(url, undefined, { note: "Weiter so!" });
    await sandbox.advance(5);
    const answer = await fetch(`${endpoint.url}/ledger?by=note`, {
      headers: { authorization: `Bearer ${ADMIN_TOKEN}` },
    });
    expect(await answer.json()).toMatchObject({
      contributions: 1,
      notes: [{ text: "Weiter so!", campaign: "spring" }],
    });
    expect(JSON.stringify(await readLedger(endpoint.url))).not.toContain("Weiter");
  });

  it("counts a gift whose session had expired and was taken up again at Stripe's own address", async () => {
    const { id } = await give({ interval: "month" });
    await sandbox.advance(61 * 60);
    expect(await (await fetch(`${endpoint.url}/checkout/${id}`)).json()).toMatchObject({ status: "expired" });
    const kept = (await (await fetch(`${sandbox.url}/_sandbox/objects/${id}`)).json()) as {
      after_expiration: { recovery: { url: string; expires_at: number } };
    };
    const { url, expires_at: until } = kept.after_expiration.recovery;
    expect(until - Math.floor(sandbox.clock.nowMs() / 1000)).toBeGreaterThan(29 * 86_400);
    const again = await fetch(url, { redirect: "manual" });
    const taken = new URL(again.headers.get("location") ?? "", sandbox.url).href;
    const back = await pay(taken);
    const session = new URL(back ?? "").searchParams.get("support_appeal_session") ?? "";
    expect(session).not.toBe(id);
    expect(await (await fetch(`${endpoint.url}/checkout/${session}`)).json()).toMatchObject({ status: "paid" });
    expect(await readLedger(endpoint.url)).toMatchObject({ contributions: 1, activeSupporters: 1 });
  });

  it("gives a second press the session that Stripe still works on for the first", async () => {
    await slow(2600);
    const first = give({ attemptId });
    await isAsked();
    const second = await give({ attemptId });
    expect(second).toEqual(await first);
    expect(await countSessions()).toBe(1);
  });

  it("does so on another replica, too", async () => {
    const replica = await anEndpoint({ stripeApiBase: new URL(sandbox.url) });
    await slow(2600);
    const first = give({ attemptId });
    await isAsked();
    expect(
      (await postCheckout(replica.url, { returnUrl: `${origin}/article`, campaign: "spring", attemptId })).body,
    ).toEqual(await first);
    expect(await countSessions()).toBe(1);
    await replica.close();
  });

  it("finishes what is under way when it is stopped", async () => {
    await slow(6000);
    const pressed = give({ attemptId });
    await isAsked();
    const stopped = endpoint.close();
    expect((await pressed).id).toMatch(/^cs_test_/);
    await stopped;
    endpoint = await anEndpoint();
  });

  it("takes a single gift from the page to the ledger, and back to the page", async () => {
    const { id, url } = await give();
    expect(await statusOf(id)).toMatchObject({ status: "open", interval: "once", amount: 500, currency: "usd" });
    expect(await pay(url)).toBe(`${origin}/article?support_appeal_session=${id}`);
    expect(await statusOf(id)).toMatchObject({
      status: "paid",
      supporterToken: expect.any(String),
      supporterUntil: expect.any(String),
    });
    expect(await readLedger(endpoint.url)).toEqual({
      money: { usd: { gross: 500, refunded: 0, disputed: 0, net: 500 } },
      contributions: 1,
      activeSupporters: 0,
      onceSupporters: 1,
    });
  });

  it("counts a monthly gift and its renewal", async () => {
    const { id, url } = await give({ interval: "month", amount: 700 });
    await pay(url);
    expect(await statusOf(id)).toMatchObject({ status: "paid", interval: "month", supporterToken: expect.any(String) });
    expect(await readLedger(endpoint.url)).toMatchObject({
      money: { usd: { gross: 700 } },
      contributions: 1,
      activeSupporters: 1,
      onceSupporters: 0,
    });
    await sandbox.advance(32 * 86_400);
    expect(await readLedger(endpoint.url)).toMatchObject({
      money: { usd: { gross: 1400 } },
      contributions: 2,
      activeSupporters: 1,
    });
  });

  it("gives a double click one session, and a reader who has paid no second one", async () => {
    const attemptId = "0b6f0a52-8e7c-4a5e-9a53-0d6a5a1c7e11";
    const [first, second] = [await give({ attemptId }), await give({ attemptId })];
    expect(second).toEqual(first);
    await sandbox.advance(1000);
    expect(await give({ attemptId })).toEqual(first);
    await pay(first.url);
    expect(await give({ attemptId })).toEqual({
      id: first.id,
      url: `${origin}/article?support_appeal_session=${first.id}`,
    });
  });

  it("thanks nobody for a gift that was given back", async () => {
    const { id, url } = await give();
    await pay(url);
    const intent = await intentOf(id);
    expect((await control("refunds", { payment_intent: intent })).status).toBe(200);
    await sandbox.advance(5);
    expect(await statusOf(id)).not.toHaveProperty("supporterToken");
    expect(await readLedger(endpoint.url)).toMatchObject({
      money: { usd: { gross: 500, refunded: 500, net: 0 } },
      onceSupporters: 0,
    });
  });

  it("takes a refund back that the bank sent back", async () => {
    const { id, url } = await give();
    await pay(url, "4000000000005126");
    await control("refunds", { payment_intent: await intentOf(id) });
    await sandbox.advance(5);
    expect(await readLedger(endpoint.url)).toMatchObject({ money: { usd: { refunded: 500, net: 0 } } });
    await sandbox.advance(2 * 86_400);
    expect(await readLedger(endpoint.url)).toMatchObject({
      money: { usd: { gross: 500, refunded: 0, net: 500 } },
      onceSupporters: 1,
    });
    expect(await statusOf(id)).toHaveProperty("supporterToken");
  });

  it("counts nobody whose collection is paused, and counts them again", async () => {
    const { id, url } = await give({ interval: "month" });
    await pay(url);
    const { subscription } = await stripe<{ subscription: string }>(`checkout/sessions/${id}`);
    const object = await stripe<{ created: number }>(`subscriptions/${subscription}`);
    const tell = async (paused: object | null, after: number) => {
      await control("events", {
        type: "customer.subscription.updated",
        object: { ...object, pause_collection: paused },
        created: object.created + after,
      });
      await sandbox.advance(5);
      return (await readLedger(endpoint.url)) as { activeSupporters: number };
    };
    expect((await tell({ behavior: "void", resumes_at: null }, 3600)).activeSupporters).toBe(0);
    expect((await tell(null, 7200)).activeSupporters).toBe(1);
  });

  it("counts a renewal that is told in the words of an older API version, and refuses one that Stripe does not have", async () => {
    const { id, url } = await give({ interval: "month", amount: 700 });
    await pay(url);
    const { subscription } = await stripe<{ subscription: string }>(`checkout/sessions/${id}`);
    const { latest_invoice: invoice } = await stripe<{ latest_invoice: string }>(`subscriptions/${subscription}`);
    const event = (object: string) => ({
      id: `evt_old_${object}`,
      object: "event",
      api_version: "2024-06-20",
      created: 1_790_000_000,
      livemode: false,
      type: "invoice.paid",
      data: {
        object: {
          id: object,
          object: "invoice",
          amount_paid: 700,
          currency: "usd",
          subscription,
          subscription_details: { metadata: { app: "support-appeal" } },
        },
      },
    });
    const another = await anEndpoint({ stripeApiBase: new URL(sandbox.url) });
    expect(await deliver(another.url, event(invoice))).toBe(200);
    expect(await readLedger(another.url)).toMatchObject({ money: { usd: { gross: 700 } }, contributions: 1 });
    expect(await deliver(another.url, event("in_gone"))).toBe(503);
    await another.close();
  });

  it("asks Stripe which invoice a refunded payment paid, where no event has told", async () => {
    const { id, url } = await give({ interval: "month", amount: 700 });
    await pay(url);
    const { subscription } = await stripe<{ subscription: string }>(`checkout/sessions/${id}`);
    const { latest_invoice: invoice } = await stripe<{ latest_invoice: string }>(`subscriptions/${subscription}`);
    const { data } = await stripe<{ data: { payment: { payment_intent: string } }[] }>(
      `invoice_payments?invoice=${invoice}`,
    );
    const another = await anEndpoint({ stripeApiBase: new URL(sandbox.url) });
    const tell = async (type: string, object: object) =>
      await deliver(another.url, {
        id: `evt_${type}`,
        object: "event",
        created: 1_790_000_000,
        livemode: false,
        type,
        data: { object },
      });
    await tell("invoice.paid", await stripe<object>(`invoices/${invoice}`));
    await tell("charge.refunded", {
      id: "ch_1",
      object: "charge",
      amount_refunded: 700,
      payment_intent: data[0]?.payment.payment_intent,
    });
    expect(await readLedger(another.url)).toMatchObject({ money: { usd: { gross: 700, refunded: 700, net: 0 } } });
    await another.close();
  });

  async function stripe<Answer>(path: string): Promise<Answer> {
    const answer = await fetch(`${sandbox.url}/v1/${path}`, { headers: { authorization: "Bearer sk_test_abc123" } });
    return (await answer.json()) as Answer;
  }

  async function intentOf(id: string): Promise<string> {
    const answer = await fetch(`${sandbox.url}/v1/checkout/sessions/${id}`, {
      headers: { authorization: "Bearer sk_test_abc123" },
    });
    return String(((await answer.json()) as { payment_intent: unknown }).payment_intent);
  }
});
