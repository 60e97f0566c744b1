import { describe, expect, it } from "vitest";
import { readEvent, type LedgerContext } from "../../../../src/core/ledger/read-event.ts";

const context: LedgerContext = {
  siteId: "support-appeal",
  livemode: false,
  hashAddress: (address) => `hash of ${address}`,
};
const marked = { app: "support-appeal", campaign: "spring", variant: "a" };
const aSession = (change: object = {}): object => ({
  id: "cs_test_1",
  object: "checkout.session",
  mode: "payment",
  payment_status: "paid",
  amount_total: 500,
  currency: "usd",
  payment_intent: "pi_1",
  customer_details: { email: " Ann@Reader.example " },
  metadata: marked,
  ...change,
});
const anEvent = (object: object, change: object = {}): object => ({
  id: "evt_1",
  object: "event",
  type: "checkout.session.completed",
  created: 1_790_000_000,
  livemode: false,
  data: { object },
  ...change,
});

describe("an event", () => {
  it("of a paid session is a contribution, with the address hashed", () => {
    expect(readEvent(anEvent(aSession()), context)).toMatchObject({
      outcome: "fact",
      fact: {
        entity: "contribution",
        key: "pi_1",
        kind: "once",
        amount: 500,
        currency: "usd",
        supporter: "hash of ann@reader.example",
        campaign: "spring",
        variant: "a",
        at: 1_790_000_000,
      },
    });
  });

  it("is keyed by its session where there is no payment intent, and counts nobody where there is no address", () => {
    expect(readEvent(anEvent(aSession({ payment_intent: null, customer_details: null })), context)).toMatchObject({
      fact: { key: "cs_test_1", supporter: null },
    });
  });

  it.each([
    ["a time after the year 9999", aSession(), { created: 253_402_300_800 }, "created"],
    ["a time that no calendar has", aSession(), { created: Number.MAX_SAFE_INTEGER }, "created"],
    ["an amount of thirteen digits", aSession({ amount_total: 1_000_000_000_000 }), {}, "data.object.amount_total"],
  ])("with %s is told to be wrong there, for it would spoil every sum", (_what, object, change, path) => {
    expect(readEvent(anEvent(object, change), context)).toMatchObject({ outcome: "malformed", issues: [{ path }] });
  });

  it("of the last second that can be written, with the most that Stripe takes, is read", () => {
    const most = anEvent(aSession({ amount_total: 999_999_999_999 }), { created: 253_402_300_799 });
    expect(readEvent(most, context)).toMatchObject({ fact: { amount: 999_999_999_999, at: 253_402_300_799 } });
  });

  it("of a subscription whose price times its quantity is no number that can be told is read without it", () => {
    const subscription = {
      id: "sub_1",
      object: "subscription",
      status: "active",
      customer: "cus_1",
      metadata: marked,
      items: { data: [{ quantity: 999_999_999_999, price: { unit_amount: 999_999_999_999, currency: "usd" } }] },
    };
    const event = anEvent(subscription, { type: "customer.subscription.created" });
    expect(readEvent(event, context)).toMatchObject({ fact: { status: "active", amount: null } });
  });

  it("drops a campaign that is no name, and keeps the money", () => {
    expect(readEvent(anEvent(aSession({ metadata: { ...marked, campaign: "<b>\u0000" } })), context)).toMatchObject({
      fact: { amount: 500, campaign: null },
    });
  });

  it("of a session that began a recurring gift says what was agreed to, and is no money", () => {
    const metadata = {
      ...marked,
      interval: "month",
      locale: "de",
      consent: "Du gibst jeden Monat 5 $, bis du kündigst.",
      variant: "letter",
      placement: "inline",
    };
    const session = aSession({ mode: "subscription", subscription: "sub_1", customer: { id: "cus_1" }, metadata });
    const agreement = {
      entity: "agreement",
      key: "cs_test_1",
      subscription: "sub_1",
      customer: "cus_1",
      person: "hash of ann@reader.example",
      text: "Du gibst jeden Monat 5 $, bis du kündigst.",
      amount: 500,
      currency: "usd",
      interval: "month",
      locale: "de",
      campaign: "spring",
      variant: "letter",
      placement: "inline",
      at: 1_790_000_000,
    };
    expect(readEvent(anEvent(session), context)).toMatchObject({ fact: agreement });
    const custom_fields = [{ key: "note", text: { value: " Go on! " } }];
    expect(readEvent(anEvent({ ...session, custom_fields }), context)).toMatchObject({
      fact: { ...agreement, note: "Go on!" },
    });
    expect(readEvent(anEvent({ ...session, metadata: marked }), context)).toMatchObject({
      fact: { ...agreement, text: "", locale: null, interval: null, variant: "a", placement: null },
    });
  });

  it("of a subscription says what is charged and when, as far as it can be read", () => {
    const items = (item: object) => ({ data: [{ current_period_end: 1_792_592_000, quantity: 2, ...item }] });
    const price = { unit_amount: 350, currency: "usd", recurring: { interval: "month", interval_count: 1 } };
    const subscription = {
      id: "sub_1",
      object: "subscription",
      status: "active",
      customer: "cus_1",
      start_date: 1_790_000_000,
      metadata: marked,
    };
    const terms = (object: object): unknown => {
      const read = readEvent(anEvent(object, { type: "customer.subscription.updated" }), context);
      if (read.outcome !== "fact" || read.fact.entity !== "subscription") return read;
      const { amount, currency, interval, periodEnd, startedAt } = read.fact;
      return [amount, currency, interval, periodEnd, startedAt];
    };
    expect(terms({ ...subscription, items: items({ price }) })).toEqual([
      700,
      "usd",
      "month",
      1_792_592_000,
      1_790_000_000,
    ]);
    const quarterly = { ...price, recurring: { interval: "month", interval_count: 3 } };
    expect(terms({ ...subscription, items: items({ price: quarterly }) })).toEqual([
      700,
      "usd",
      null,
      1_792_592_000,
      1_790_000_000,
    ]);
    const [one] = items({ price }).data;
    const both = { data: [one, { ...one, quantity: 1, price: { ...price, unit_amount: 300 } }] };
    expect(terms({ ...subscription, items: both })).toMatchObject({ 0: 1000, 1: "usd", 2: "month" });
    const metered = { data: [one, { ...one, price: { ...price, unit_amount: null } }] };
    expect(terms({ ...subscription, items: metered })).toMatchObject({ 0: null, 1: "usd" });
    for (const unreadable of [{}, { items: null }, { items: { data: [] } }, { items: items({ price: 7 }) }])
      expect(terms({ ...subscription, ...unreadable })).toMatchObject({ 0: null, 1: null, 2: null, 3: null });
  });

  it.each([
    ["checkout.session.completed", "processing"],
    ["checkout.session.async_payment_failed", "failed"],
    ["checkout.session.expired", "expired"],
  ])("of an unpaid session, %s, is counted as %s", (type, state) => {
    const session = aSession({ payment_status: "unpaid", amount_total: null, payment_intent: null, invoice: "in_1" });
    expect(readEvent(anEvent(session, { type }), context)).toMatchObject({
      outcome: "fact",
      fact: { entity: "unpaid-checkout", session: "cs_test_1", payment: "in_1", state, campaign: "spring" },
    });
    expect(readEvent(anEvent({ ...session, metadata: {} }, { type }), context)).toMatchObject({ reason: "not-ours" });
  });

  it("of a refused payment tells by which method, where it is of a single gift of ours", () => {
    const type = "payment_intent.payment_failed";
    const intent = {
      id: "pi_1",
      object: "payment_intent",
      metadata: { ...marked, interval: "once" },
      last_payment_error: { code: "card_declined", payment_method: { id: "pm_1", type: "card" } },
    };
    const decline = { entity: "decline", payment: "pi_1", method: "card", interval: "once", campaign: "spring" };
    expect(readEvent(anEvent(intent, { type }), context)).toMatchObject({ fact: decline });
    expect(readEvent(anEvent({ ...intent, last_payment_error: null }, { type }), context)).toMatchObject({
      fact: { ...decline, method: null },
    });
    // A renewal's carries no mark.
    expect(readEvent(anEvent({ ...intent, metadata: {} }, { type }), context)).toMatchObject({ reason: "not-ours" });
    const first = {
      id: "in_1",
      object: "invoice",
      status: "open",
      billing_reason: "subscription_create",
      amount_due: 700,
      currency: "usd",
      parent: { subscription_details: { subscription: "sub_1", metadata: { ...marked, interval: "month" } } },
    };
    expect(readEvent(anEvent(first, { type: "invoice.payment_failed" }), context)).toMatchObject({
      fact: { entity: "decline", payment: "in_1", method: null, interval: "month" },
    });
  });

  it("says whether the fee could be covered, and was", () => {
    for (const [fees, told] of [
      ["covered", "covered"],
      ["offered", "offered"],
      ["perhaps", null],
    ])
      expect(readEvent(anEvent(aSession({ metadata: { ...marked, fees } })), context)).toMatchObject({
        fact: { fees: told },
      });
  });

  it.each([
    ["unknown-type", aSession(), { type: "brand.new" }],
    ["other-mode", aSession(), { livemode: true }],
    ["not-ours", aSession({ metadata: {} }), {}],
    ["not-ours", { whatever: true, metadata: { app: 7 } }, {}],
    [
      "no-money",
      aSession({ mode: "setup", amount_total: null, currency: null, payment_status: "no_payment_required" }),
      {},
    ],
  ])("changes nothing, and says why: %s", (reason, object, change) => {
    expect(readEvent(anEvent(object, change), context)).toMatchObject({ outcome: "ignored", reason });
  });

  it.each([
    ["object", { object: "v2.core.event" }],
    ["data", { data: undefined }],
    ["id", { id: 7 }],
    ["created", { created: "today" }],
    ["data.object.amount_total", { data: { object: aSession({ amount_total: -1 }) } }],
    ["data.object", { data: { object: "cs_test_1" } }],
  ])("names %s when it is malformed", (path, change) => {
    const read = readEvent({ ...anEvent(aSession()), ...change }, context);
    expect(read.outcome === "malformed" ? read.issues[0]?.path : read.outcome).toBe(path);
  });

  it("of a renewal that could not be charged is no money, and says when Stripe tries again", () => {
    const invoice = (change: object = {}): object => ({
      id: "in_1",
      object: "invoice",
      status: "open",
      billing_reason: "subscription_cycle",
      amount_due: 700,
      currency: "usd",
      attempt_count: 2,
      next_payment_attempt: 1_790_259_200,
      parent: { subscription_details: { subscription: "sub_1", metadata: marked } },
      ...change,
    });
    const read = (object: object) => readEvent(anEvent(object, { type: "invoice.payment_failed" }), context);
    expect(read(invoice())).toMatchObject({
      outcome: "fact",
      fact: {
        entity: "failed-renewal",
        invoice: "in_1",
        subscription: "sub_1",
        amount: 700,
        attempts: 2,
        nextAttempt: 1_790_259_200,
      },
    });
    expect(read(invoice({ next_payment_attempt: null }))).toMatchObject({ fact: { nextAttempt: null } });
    for (const over of [{ status: "paid" }, { status: "void" }])
      expect(read(invoice(over))).toMatchObject({ outcome: "ignored", reason: "no-money" });
    expect(read(invoice({ parent: null }))).toMatchObject({ outcome: "ignored", reason: "not-ours" });
  });
});
