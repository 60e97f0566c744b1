import { describe, expect, test } from "vitest";
import Stripe from "stripe";
import { aGift, aMonthlyGift, aReceiver, aSandbox, days, idOf, payWithCard, type Stage } from "./a-sandbox.ts";

async function paid({ stripe, receiver }: Stage, number?: string): Promise<Stripe.Charge> {
  const session = await stripe.checkout.sessions.create(aGift());
  await payWithCard(session, number);
  const { payment_intent: intent } = await stripe.checkout.sessions.retrieve(session.id, {
    expand: ["payment_intent.latest_charge"],
  });
  receiver.events.length = 0;
  return (intent as Stripe.PaymentIntent).latest_charge as Stripe.Charge;
}

describe("deliveries", () => {
  test("are dropped when told to, and sent when asked again", async () => {
    const stage = await aSandbox();
    const { control, receiver, stripe } = stage;
    await control("POST", "deliveries", { mode: "drop", types: ["checkout.session.completed"], times: 1 });
    const session = await stripe.checkout.sessions.create(aGift());
    await payWithCard(session);
    expect(receiver.types()).not.toContain("checkout.session.completed");
    const [lost] = (await stripe.events.list({ delivery_success: false })).data;
    expect(lost?.type).toBe("checkout.session.completed");
    await control("POST", `events/${lost?.id}/resend`);
    expect(receiver.types().at(-1)).toBe("checkout.session.completed");
    expect((await stripe.events.list({ delivery_success: false })).data).toEqual([]);
  });

  test("are doubled when told to", async () => {
    const stage = await aSandbox();
    await stage.control("POST", "deliveries", { mode: "duplicate" });
    const session = await stage.stripe.checkout.sessions.create(aGift());
    await payWithCard(session);
    const ids = stage.receiver.events.map(({ id }) => id);
    expect(ids).toHaveLength(8);
    expect(new Set(ids).size).toBe(4);
  });

  test("are held back and flushed in reverse", async () => {
    const stage = await aSandbox();
    const { control, receiver, stripe } = stage;
    await control("POST", "deliveries", { mode: "hold" });
    await payWithCard(await stripe.checkout.sessions.create(aGift()));
    expect(receiver.events).toEqual([]);
    expect(await control("POST", "deliveries/flush", { order: "reverse" })).toEqual({ flushed: 4 });
    expect(receiver.types()[0]).toBe("checkout.session.completed");
  });

  test("come in any order when shuffled, none lost", async () => {
    const stage = await aSandbox();
    await stage.control("POST", "deliveries", { mode: "shuffle" });
    await payWithCard(await stage.stripe.checkout.sessions.create(aMonthlyGift()));
    await stage.sandbox.deliveries.idle();
    const told = stage.sandbox.journal.of("event").map(({ type }) => type as string);
    expect(stage.receiver.types()).not.toEqual(told);
    expect(stage.receiver.types().toSorted()).toEqual(told.toSorted());
  });

  test("that fail are tried again as the clock goes on, with the same body", async () => {
    const stage = await aSandbox();
    const { receiver, sandbox } = stage;
    receiver.answers.push(500, 500);
    const session = await stage.stripe.checkout.sessions.create(aGift());
    await stage.stripe.checkout.sessions.expire(session.id);
    await sandbox.deliveries.idle();
    expect(receiver.events).toEqual([]);
    await sandbox.advance(60 + 2);
    expect(receiver.types()).toEqual(["checkout.session.expired"]);
    expect(sandbox.journal.of("delivery").map(({ attempt, status }) => [attempt, status])).toEqual([
      [1, 500],
      [2, 500],
      [3, 200],
    ]);
  });

  test("go to every endpoint, each signed with its own secret", async () => {
    const stage = await aSandbox();
    const second = await aReceiver("whsec_second");
    await stage.control("POST", "webhooks", { url: second.url, secret: "whsec_old,whsec_second" });
    await paid(stage);
    expect(second.types()).toHaveLength(4);
  });

  test("carry the event as the API answers it", async () => {
    const stage = await aSandbox();
    await payWithCard(await stage.stripe.checkout.sessions.create(aGift()));
    const event = stage.receiver.events.at(-1);
    expect(event).toMatchObject({
      object: "event",
      api_version: Stripe.API_VERSION,
      livemode: false,
      created: stage.sandbox.clock.now(),
    });
    const found = await stage.stripe.events.list({ types: ["checkout.session.completed"] });
    expect(found.data.map(({ id }) => id)).toEqual([event?.id]);
  });
});

describe("refunds", () => {
  test("add up on the charge", async () => {
    const stage = await aSandbox();
    const { stripe, receiver } = stage;
    const charge = await paid(stage);
    await stripe.refunds.create({ charge: charge.id, amount: 200 });
    await stripe.refunds.create({ payment_intent: idOf(charge.payment_intent) });
    await stage.sandbox.deliveries.idle();
    const refunded = receiver.events
      .filter(({ type }) => type === "charge.refunded")
      .map(({ data }) => data.object as Stripe.Charge);
    expect(refunded.map((one) => [one.amount_refunded, one.refunded])).toEqual([
      [200, false],
      [500, true],
    ]);
    expect(receiver.types().filter((type) => type === "refund.created")).toHaveLength(2);
    await expect(stripe.refunds.create({ charge: charge.id })).rejects.toMatchObject({
      code: "charge_already_refunded",
    });
  });

  test("of more than was paid are refused", async () => {
    const stage = await aSandbox();
    const charge = await paid(stage);
    await expect(stage.stripe.refunds.create({ charge: charge.id, amount: 501 })).rejects.toMatchObject({
      param: "amount",
    });
  });

  test("can fail a day later", async () => {
    const stage = await aSandbox();
    const charge = await paid(stage, "4000000000005126");
    await stage.control("POST", "refunds", { charge: charge.id });
    await stage.sandbox.advance(days(1));
    expect(stage.receiver.types()).toContain("refund.failed");
    expect(await stage.stripe.charges.retrieve(charge.id)).toMatchObject({ amount_refunded: 0, refunded: false });
  });
});

describe("disputes", () => {
  test("follow the card that says so", async () => {
    const stage = await aSandbox();
    const session = await stage.stripe.checkout.sessions.create(aGift());
    await payWithCard(session, "4000000000000259");
    await stage.sandbox.advance(1);
    expect(stage.receiver.types().slice(-4)).toEqual([
      "checkout.session.completed",
      "charge.dispute.created",
      "charge.dispute.funds_withdrawn",
      "charge.updated",
    ]);
    const [dispute] = (await stage.stripe.disputes.list()).data;
    expect(dispute).toMatchObject({ amount: 500, reason: "fraudulent", status: "needs_response" });
  });

  test.each(["won", "lost"])("are opened and %s on command", async (status) => {
    const stage = await aSandbox();
    const charge = await paid(stage);
    const { id } = await stage.control("POST", "disputes", { payment_intent: idOf(charge.payment_intent) });
    await stage.control("POST", `disputes/${String(id)}/close`, { status });
    expect((await stage.stripe.disputes.retrieve(String(id))).status).toBe(status);
    expect(stage.receiver.types()).toContain("charge.dispute.closed");
    expect(stage.receiver.types().includes("charge.dispute.funds_reinstated")).toBe(status === "won");
  });
});

describe("the rest of the controls", () => {
  test("the journal tells all, in order, from where one left off", async () => {
    const stage = await aSandbox();
    const { control, stripe } = stage;
    await stripe.checkout.sessions.create(aGift(), { idempotencyKey: "attempt-1" });
    const { entries } = (await control("GET", "journal")) as { entries: Record<string, unknown>[] };
    expect(entries).toMatchObject([
      {
        n: 1,
        kind: "request",
        method: "POST",
        path: "/v1/checkout/sessions",
        status: 200,
        idempotencyKey: "attempt-1",
        stripeVersion: Stripe.API_VERSION,
        params: { mode: "payment", line_items: { "0": { price_data: { unit_amount: "500" } } } },
      },
    ]);
    await control("POST", "clock", { advanceSeconds: days(1) });
    const later = (await control("GET", "journal?after=1")) as { entries: Record<string, unknown>[] };
    expect(later.entries.map(({ kind }) => kind)).toEqual(["event", "delivery", "control"]);
  });

  test("the journal holds no card number", async () => {
    const stage = await aSandbox();
    await paid(stage);
    expect(JSON.stringify(await stage.control("GET", "journal"))).not.toContain("4242424242424242");
  });

  test("the clock goes to a time, and not back", async () => {
    const { control } = await aSandbox();
    const { now } = await control("GET", "clock");
    expect(await control("POST", "clock", { to: Number(now) + 100 })).toMatchObject({ now: Number(now) + 100 });
    expect(await control("POST", "clock", { to: Number(now) })).toHaveProperty("error");
  });

  test("seeded objects are answered as they are", async () => {
    const { control, stripe } = await aSandbox();
    await control("POST", "objects", {
      objects: [{ id: "sub_seeded", object: "subscription", status: "paused", metadata: {} }],
    });
    expect(await stripe.subscriptions.retrieve("sub_seeded")).toMatchObject({ status: "paused" });
  });

  test("any event can be sent, of anything", async () => {
    const { control, receiver } = await aSandbox();
    await control("POST", "events", {
      type: "invoice.paid",
      object: { id: "in_foreign", object: "invoice" },
      created: 1_700_000_000,
      livemode: true,
    });
    expect(receiver.events).toMatchObject([
      { type: "invoice.paid", created: 1_700_000_000, livemode: true, data: { object: { id: "in_foreign" } } },
    ]);
  });

  test("a reset forgets all but the endpoints", async () => {
    const stage = await aSandbox();
    await paid(stage);
    await stage.control("POST", "reset");
    expect((await stage.stripe.charges.list()).data).toEqual([]);
    await paid(stage);
    expect(stage.sandbox.journal.of("delivery")).toHaveLength(4);
  });

  test("the dashboard shows what there is", async () => {
    const stage = await aSandbox();
    await payWithCard(await stage.stripe.checkout.sessions.create(aMonthlyGift()));
    const text = await (await fetch(`${stage.sandbox.url}/_sandbox/`)).text();
    expect(text).toContain("checkout.session.completed");
    expect(text).toContain("delivered 200");
  });

  test("an endpoint made through the API gets its events only", async () => {
    const stage = await aSandbox();
    const own = await aReceiver("unknown");
    const { secret } = await stage.stripe.webhookEndpoints.create({
      url: own.url,
      enabled_events: ["charge.refunded"],
    });
    expect(secret).toMatch(/^whsec_/);
    const charge = await paid(stage);
    await stage.control("POST", "refunds", { charge: charge.id });
    const sent = stage.sandbox.journal.of("delivery").filter(({ url }) => url === own.url);
    expect(sent.map(({ type }) => type)).toEqual(["charge.refunded"]);
  });
});
