import { randomUUID } from "node:crypto";
import Stripe from "stripe";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { eventTypes } from "../../src/core/ledger/read-event.ts";
import { readSession } from "../../src/server/stripe/read-session.ts";
import { sessionExpiry } from "../../src/server/stripe/session-expiry.ts";
import { sessionParameters } from "../../src/server/stripe/session-parameters.ts";
import type { CheckoutOrder } from "../../src/server/stripe/stripe-gateway.ts";
import { anOrder } from "../unit/server/stripe/an-order.ts";
import { MARK, MONTHLY_MARK, type Hands } from "./support/hands.ts";

type OpenHands = () => Promise<Hands & { readonly close?: () => Promise<void> }>;

/** What we rely on of Stripe: each of these must be so on the sandbox, or our other tests prove nothing. */
export function stripeConformance(name: string, open: OpenHands): void {
  describe(`what we rely on of Stripe, on ${name}`, { timeout: 120_000 }, () => {
    let hands: Awaited<ReturnType<OpenHands>>;
    let stripe: Stripe;
    beforeAll(async () => {
      hands = await open();
      ({ stripe } = hands);
    });
    afterAll(() => hands.close?.());

    const nowSeconds = (): number => Math.floor(Date.now() / 1000);
    const make = (change: Partial<CheckoutOrder> = {}, options?: Stripe.RequestOptions) =>
      stripe.checkout.sessions.create(
        sessionParameters(anOrder({ metadata: MARK, ...change }), sessionExpiry(nowSeconds())),
        options,
      );
    /** Asks until the answer is there, for what Stripe does a moment later. */
    async function eventually<Answer>(ask: () => Promise<Answer | undefined>): Promise<Answer> {
      const deadline = performance.now() + hands.patienceMs;
      for (;;) {
        const answer = await ask();
        if (answer !== undefined) return answer;
        if (performance.now() > deadline) throw new Error("it did not come in time");
        await new Promise((resolve) => setTimeout(resolve, 300));
      }
    }
    const eventOf = (type: string, id: string): Promise<Stripe.Event> =>
      eventually(async () => {
        const { data } = await stripe.events.list({ type, limit: 50 });
        return data.find(({ data: { object } }) => "id" in object && object.id === id);
      });

    describe("a session", () => {
      it.each([
        ["once", "nonprofit"],
        ["month", "nonprofit"],
        ["year", "nonprofit"],
        ["once", "company"],
        ["month", "company"],
      ] as const)("is made of our parameters: %s for a %s", async (interval, kind) => {
        const attemptId = randomUUID();
        const session = await make({
          interval,
          kind,
          attemptId,
          email: "reader@example.test",
          note: "A line to the newsroom",
        });
        expect(session).toMatchObject({
          object: "checkout.session",
          status: "open",
          payment_status: "unpaid",
          mode: interval === "once" ? "payment" : "subscription",
          amount_total: 500,
          currency: "usd",
          client_reference_id: attemptId,
          customer_email: "reader@example.test",
          metadata: MARK,
          livemode: false,
          after_expiration: { recovery: { enabled: true } },
        });
        expect(session.expires_at).toBe(sessionExpiry(nowSeconds()));
        expect(session.custom_fields).toMatchObject([{ key: "note", optional: true, type: "text" }]);
        expect(new URL(session.url ?? "").protocol).toMatch(/^https?:$/);
        expect(readSession(session, nowSeconds())).toMatchObject({ status: "open", amount: 500, currency: "usd" });
      });

      it("is refused by the parameter's name where one is unknown", async () => {
        const asked = stripe.checkout.sessions.create({
          ...sessionParameters(anOrder({ metadata: MARK }), sessionExpiry(nowSeconds())),
          colour: "red",
        } as never);
        await expect(asked).rejects.toMatchObject({ statusCode: 400, code: "parameter_unknown", param: "colour" });
      });

      it("is refused where the amount is under the least that is charged", async () => {
        await expect(make({ amount: 10 })).rejects.toMatchObject({ statusCode: 400, code: "amount_too_small" });
      });

      it("is not found under an id that nobody gave", async () => {
        const asked = stripe.checkout.sessions.retrieve("cs_test_nobody", { expand: ["payment_intent.latest_charge"] });
        await expect(asked).rejects.toMatchObject({ statusCode: 404, code: "resource_missing" });
      });

      it("ends before its time when it is told to, and leaves an address to take it up again", async () => {
        const { id } = await make();
        await stripe.checkout.sessions.expire(id);
        const session = await stripe.checkout.sessions.retrieve(id);
        expect(readSession(session, nowSeconds())).toMatchObject({ status: "expired" });
        expect(session.url).toBeNull();
        expect(session.after_expiration?.recovery?.url ?? "").toMatch(/^https?:/);
      });

      it("is listed by when it was made, page by page", async () => {
        const made = [await make(), await make(), await make()].map(({ id }) => id);
        const first = await stripe.checkout.sessions.list({ limit: 2, created: { gte: nowSeconds() - 3600 } });
        expect(first).toMatchObject({ has_more: true, data: { length: 2 } });
        const next = await stripe.checkout.sessions.list({ limit: 50, starting_after: first.data.at(-1)?.id ?? "" });
        expect([...first.data, ...next.data].map(({ id }) => id)).toEqual(expect.arrayContaining(made));
      });
    });

    describe("an idempotency key", () => {
      it("answers the same again, and says so", async () => {
        const idempotencyKey = randomUUID();
        const first = await make({ attemptId: idempotencyKey }, { idempotencyKey });
        const again = await make({ attemptId: idempotencyKey }, { idempotencyKey });
        expect(again.id).toBe(first.id);
        expect(first.lastResponse.headers["idempotent-replayed"]).toBeUndefined();
        expect(again.lastResponse.headers["idempotent-replayed"]).toBe("true");
      });

      it("is refused for anything else", async () => {
        const idempotencyKey = randomUUID();
        await make({}, { idempotencyKey });
        await expect(make({ amount: 600 }, { idempotencyKey })).rejects.toMatchObject({
          type: "StripeIdempotencyError",
          statusCode: 400,
        });
      });
    });

    describe("a gift once", () => {
      it("is refunded in parts, and no more than it was", async () => {
        const { id, payment_intent: intent } = await hands.payOnce();
        const refund = await stripe.refunds.create({ charge: id, amount: 200 });
        expect(refund).toMatchObject({ object: "refund", charge: id, amount: 200, payment_intent: idOf(intent) });
        expect(await stripe.charges.retrieve(id)).toMatchObject({ amount: 500, amount_refunded: 200, refunded: false });
        await expect(stripe.refunds.create({ charge: id, amount: 400 })).rejects.toMatchObject({ statusCode: 400 });
        expect((await stripe.refunds.list({ charge: id })).data.map((each) => each.id)).toEqual([refund.id]);
        expect((await eventOf("charge.refunded", id)).data.object).toMatchObject({ amount_refunded: 200 });
        expect((await eventOf("refund.created", refund.id)).data.object).toMatchObject({ amount: 200, charge: id });
      });

      it("is disputed by its charge and its payment intent", async () => {
        const { id, payment_intent: intent } = await hands.payAndDispute();
        const dispute = await eventually(async () => (await stripe.disputes.list({ charge: id })).data[0]);
        expect(dispute).toMatchObject({
          charge: id,
          payment_intent: idOf(intent),
          amount: 500,
          status: "needs_response",
        });
        expect(await eventOf("charge.dispute.created", dispute.id)).toMatchObject({ livemode: false });
      });

      it("has a balance transaction that says what Stripe keeps, with its charge", async () => {
        const { id } = await hands.payOnce();
        const found = await eventually(async () => {
          const { data } = await stripe.balanceTransactions.list({ limit: 50, expand: ["data.source"] });
          return data.find(({ source }) => typeof source === "object" && source?.id === id);
        });
        expect(found).toMatchObject({ type: "charge", amount: 500, currency: "usd" });
        expect(found.net).toBe(found.amount - found.fee);
      });
    });

    describe("a recurring gift", () => {
      let subscription: Stripe.Subscription;
      beforeAll(async () => {
        subscription = await hands.payMonthly();
      });

      it("is active, with its mark and the end of what was paid", () => {
        expect(subscription).toMatchObject({ status: "active", metadata: MONTHLY_MARK, pause_collection: null });
        const [item] = subscription.items.data;
        expect(item?.current_period_end).toBeGreaterThan(nowSeconds() + 27 * 86_400);
      });

      it("has an invoice that carries the mark under its parent, and a payment that links to it", async () => {
        const invoice = await stripe.invoices.retrieve(idOf(subscription.latest_invoice) ?? "");
        expect(invoice).toMatchObject({
          status: "paid",
          amount_paid: 700,
          parent: { subscription_details: { metadata: MONTHLY_MARK, subscription: subscription.id } },
        });
        const [link] = (await stripe.invoicePayments.list({ invoice: invoice.id })).data;
        const intent = idOf(link?.payment.payment_intent) ?? "";
        const back = await stripe.invoicePayments.list({
          payment: { type: "payment_intent", payment_intent: intent },
          limit: 1,
        });
        expect(back.data).toMatchObject([{ status: "paid", invoice: invoice.id }]);
        const [charge] = (await stripe.charges.list({ payment_intent: intent })).data;
        expect(charge).toMatchObject({ amount: 700, status: "succeeded" });
        expect(charge).not.toHaveProperty("invoice");
        expect((await eventOf("invoice.paid", invoice.id)).data.object).toMatchObject({ amount_paid: 700 });
      });

      it("stays active while its collection is paused, until the pause is taken off", async () => {
        const { id } = subscription;
        const paused = await stripe.subscriptions.update(id, { pause_collection: { behavior: "void" } });
        expect(paused).toMatchObject({ status: "active", pause_collection: { behavior: "void", resumes_at: null } });
        const resumed = await stripe.subscriptions.update(id, { pause_collection: "" });
        expect(resumed).toMatchObject({ status: "active", pause_collection: null });
      });

      it("ends at the end of its period, or at once, for good", async () => {
        const { id } = subscription;
        expect(await stripe.subscriptions.update(id, { cancel_at_period_end: true })).toMatchObject({
          status: "active",
          cancel_at_period_end: true,
        });
        expect(await stripe.subscriptions.cancel(id)).toMatchObject({ status: "canceled" });
        await expect(stripe.subscriptions.update(id, { cancel_at_period_end: false })).rejects.toMatchObject({
          statusCode: 400,
        });
        expect((await eventOf("customer.subscription.deleted", id)).data.object).toMatchObject({ status: "canceled" });
      });
    });

    it("a webhook endpoint speaks the API version that it was made in, and tells its secret once", async () => {
      const made = await stripe.webhookEndpoints.create({
        url: `https://support.example.org/webhooks/stripe?${randomUUID()}`,
        enabled_events: [...eventTypes] as Stripe.WebhookEndpointCreateParams.EnabledEvent[],
        api_version: Stripe.API_VERSION,
      });
      try {
        expect(made).toMatchObject({ api_version: Stripe.API_VERSION, status: "enabled" });
        expect(made.secret).toMatch(/^whsec_/);
        expect(made.enabled_events.toSorted()).toEqual(eventTypes.toSorted());
        const { data } = await stripe.webhookEndpoints.list({ limit: 100 });
        const listed = data.find(({ id }) => id === made.id);
        expect(listed?.secret ?? undefined).toBeUndefined();
      } finally {
        await stripe.webhookEndpoints.del(made.id);
      }
    });

    it("an account says whose it is", async () => {
      expect(await stripe.accounts.retrieveCurrent()).toMatchObject({ object: "account" });
    });
  });
}

function idOf(reference: string | { readonly id: string } | null | undefined): string | undefined {
  return typeof reference === "object" ? reference?.id : reference;
}
