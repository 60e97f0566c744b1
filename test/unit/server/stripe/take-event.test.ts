import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createLog } from "../../../../src/server/log.ts";
import { createSparingLog } from "../../../../src/server/sparing-log.ts";
import type { LedgerStore } from "../../../../src/server/store/ledger-store.ts";
import { openLedgerStore } from "../../../../src/server/node/open-ledger-store.ts";
import { createStripeGateway } from "../../../../src/server/stripe/create-stripe-gateway.ts";
import { createTakeEvent, type TakeEvent } from "../../../../src/server/stripe/take-event.ts";
import { aStripeError, startStripeStub, type StripeStub } from "../support/stripe-stub.ts";

const metadata = { app: "support-appeal" };

/** What an event of each type tells of, as it is in our words. */
const objects: Readonly<
  Record<string, { readonly path: string; readonly object: { readonly id: string; readonly [name: string]: unknown } }>
> = {
  "checkout.session.completed": {
    path: "checkout/sessions",
    object: aSession("cs_1"),
  },
  "invoice.paid": {
    path: "invoices",
    object: anInvoice("in_1", { parent: { subscription_details: { metadata } } }),
  },
  "charge.refunded": {
    path: "charges",
    object: { id: "ch_1", object: "charge", amount_refunded: 200, payment_intent: "pi_cs_1" },
  },
  "refund.updated": {
    path: "refunds",
    object: {
      id: "re_1",
      object: "refund",
      amount: 200,
      charge: "ch_1",
      payment_intent: "pi_cs_1",
      status: "succeeded",
    },
  },
  "charge.dispute.created": {
    path: "disputes",
    object: {
      id: "dp_1",
      object: "dispute",
      amount: 500,
      currency: "usd",
      charge: "ch_1",
      payment_intent: "pi_cs_1",
      status: "needs_response",
    },
  },
  "customer.subscription.updated": {
    path: "subscriptions",
    object: { id: "sub_1", object: "subscription", status: "active", customer: "cus_1", metadata },
  },
  "invoice_payment.paid": {
    path: "invoice_payments",
    object: {
      id: "inpay_1",
      object: "invoice_payment",
      invoice: "in_1",
      payment: { payment_intent: "pi_in_1" },
    },
  },
};

describe("taking an event", () => {
  let stripe: StripeStub;
  let store: LedgerStore;
  let take: TakeEvent;
  let lines: string[];
  beforeEach(async () => {
    stripe = await startStripeStub();
    store = await openLedgerStore("file::memory:", () => undefined);
    lines = [];
    const log = createLog((line) => void lines.push(line));
    const siteId = "support-appeal";
    const gateway = createStripeGateway({
      secretKey: "sk_test_abc",
      apiBase: new URL(stripe.url),
      siteId,
      now: Date.now,
    });
    take = createTakeEvent({ siteId, store, gateway, log, sparing: createSparingLog(log) });
    stripe.answer(({ path }) => {
      const found = Object.values(objects).find(({ object }) => path.endsWith(`/${object.id}`));
      return found === undefined ? missing() : { body: found.object };
    });
  });
  afterEach(async () => {
    await store.close();
    await stripe.close();
  });
  const fetched = () => stripe.requests.map(({ path }) => path).filter((path) => path !== "/v1/invoice_payments");

  describe.each(["2019-02-19", "2024-06-20", "2027-03-31.fern"])("in the words of %s", (version) => {
    it.each(Object.entries(objects))("reads %s as Stripe tells it in ours", async (type, { path, object }) => {
      const bare = { ...object, ...("metadata" in object ? { metadata } : {}), status: undefined, amount: undefined };
      expect(await take(anEvent(type, bare, { api_version: version }))).toMatchObject({
        outcome: "stored",
        recorded: "applied",
      });
      expect(fetched()).toEqual([`/v1/${path}/${object.id}`]);
      expect(lines.join("")).toContain(version);
    });
  });

  it.each(["2025-03-31.basil", "2026-07-29.dahlia", "2026-10-28.endive", undefined])(
    "in the words of %s asks nobody",
    async (version) => {
      for (const [type, { object }] of Object.entries(objects))
        expect(await take(anEvent(type, object, { api_version: version }))).toMatchObject({ outcome: "stored" });
      expect(fetched()).toEqual([]);
    },
  );

  it("asks Stripe for nothing that is somebody else's by its mark", async () => {
    const shop = { ...aSession("cs_shop"), metadata: { app: "shop" } };
    const event = anEvent("checkout.session.completed", shop, { api_version: "2024-06-20" });
    expect(await take(event)).toMatchObject({ outcome: "ignored", reason: "not-ours" });
    expect(stripe.requests).toEqual([]);
  });

  it("reads what Stripe no longer has as it came, where nothing hides in it", async () => {
    const gone = { ...aSession("cs_gone"), amount_total: 700 };
    expect(await take(anEvent("checkout.session.completed", gone, { api_version: "2024-06-20" }))).toMatchObject({
      outcome: "stored",
      fact: { amount: 700 },
    });
  });

  it("reads what Stripe will not show our key as it came, and says so", async () => {
    stripe.answer(() => ({ status: 403, body: aStripeError("invalid_request_error", "no permission") }));
    const dispute = { ...objects["charge.dispute.created"]?.object };
    expect(await take(anEvent("charge.dispute.created", dispute, { api_version: "2024-06-20" }))).toMatchObject({
      outcome: "stored",
    });
    expect(lines.join("")).toContain("Stripe refuses to show our key");
  });

  it("never passes an invoice whose mark it can't see for somebody else's", async () => {
    const old = anInvoice("in_gone", { subscription: "sub_1", subscription_details: { metadata } });
    await expect(take(anEvent("invoice.paid", old, { api_version: "2024-06-20" }))).rejects.toMatchObject({
      name: "NotTaken",
      event: { id: "evt_in_gone" },
      cause: { message: expect.stringContaining("2024-06-20") as string },
    });
    expect(await store.totals()).toMatchObject({ contributions: 0 });
  });

  it("takes nothing while Stripe can't be asked, and all once it can", async () => {
    const answer: StripeStub["answer"] = (respond) => stripe.answer(respond);
    const old = anEvent("invoice.paid", anInvoice("in_1", {}), { api_version: "2024-06-20" });
    answer(() => ({ status: 500, body: aStripeError("api_error", "down") }));
    await expect(take(old)).rejects.toMatchObject({ name: "NotTaken" });
    answer(() => ({ body: objects["invoice.paid"]?.object }));
    expect(await take(old)).toMatchObject({ outcome: "stored", recorded: "applied" });
    expect(await take(old)).toMatchObject({ outcome: "stored", recorded: "duplicate" });
    expect(await store.totals()).toMatchObject({ money: { usd: { gross: 700 } } });
  });
});

function anEvent(type: string, object: object, change: object): object {
  const id = "id" in object ? String(object.id) : type;
  return {
    id: `evt_${id}`,
    object: "event",
    type,
    created: 1_790_000_000,
    livemode: false,
    data: { object },
    ...change,
  };
}

function aSession(id: string) {
  const paid = { mode: "payment", payment_status: "paid", amount_total: 500, currency: "usd" };
  return { id, object: "checkout.session", ...paid, payment_intent: `pi_${id}`, customer_email: null, metadata };
}

function anInvoice(id: string, change: object) {
  return { id, object: "invoice", amount_paid: 700, currency: "usd", ...change };
}

function missing() {
  return { status: 404, body: aStripeError("invalid_request_error", "No such object", { code: "resource_missing" }) };
}
