import { describe, expect, test } from "vitest";
import type Stripe from "stripe";
import { aMonthlyGift, aSandbox, days, idOf, payWithCard, submit, type Stage } from "./a-sandbox.ts";

async function subscribed(stage: Stage, number?: string): Promise<Stripe.Subscription> {
  const session = await stage.stripe.checkout.sessions.create(aMonthlyGift());
  await payWithCard(session, number);
  const { subscription } = await stage.stripe.checkout.sessions.retrieve(session.id, { expand: ["subscription"] });
  stage.receiver.events.length = 0;
  return subscription as Stripe.Subscription;
}

const date = (seconds: number): string => new Date(seconds * 1000).toISOString().slice(0, 10);

describe("a monthly gift", () => {
  test("is not charged while its collection is paused, and goes on when the pause ends", async () => {
    const stage = await aSandbox();
    const { stripe, sandbox, receiver } = stage;
    const { id } = await subscribed(stage);
    const resumes_at = sandbox.clock.now() + days(45);
    await stripe.subscriptions.update(id, { pause_collection: { behavior: "void", resumes_at } });
    await sandbox.advance(days(40));
    expect(receiver.types()).toEqual([
      "customer.subscription.updated",
      "invoice.created",
      "invoice.voided",
      "customer.subscription.updated",
    ]);
    await sandbox.advance(days(25));
    const { data } = await stripe.invoices.list();
    expect(data.map(({ status }) => status)).toEqual(["paid", "void", "paid"]);
    expect(await stripe.subscriptions.retrieve(id)).toMatchObject({ status: "active", pause_collection: null });
  });

  test("tells its whole story when it begins", async () => {
    const { stripe, receiver } = await aSandbox();
    const session = await stripe.checkout.sessions.create(aMonthlyGift());
    await payWithCard(session);
    expect(receiver.types()).toEqual([
      "customer.created",
      "payment_method.attached",
      "customer.subscription.created",
      "invoice.created",
      "invoice.finalized",
      "payment_intent.created",
      "charge.succeeded",
      "payment_intent.succeeded",
      "invoice_payment.paid",
      "invoice.updated",
      "invoice.paid",
      "invoice.payment_succeeded",
      "customer.subscription.updated",
      "checkout.session.completed",
    ]);
    const invoice = receiver.events.find(({ type }) => type === "invoice.paid")?.data.object as Stripe.Invoice;
    const { subscription } = await stripe.checkout.sessions.retrieve(session.id);
    expect(invoice).toMatchObject({
      billing_reason: "subscription_create",
      amount_paid: 700,
      parent: { subscription_details: { subscription, metadata: { app: "support-appeal" } } },
    });
  });

  test("links its charge to its invoice through the invoice payment", async () => {
    const stage = await aSandbox();
    const { stripe } = stage;
    const subscription = await subscribed(stage);
    const [charge] = (await stripe.charges.list()).data;
    const intent = idOf(charge?.payment_intent);
    const links = await stripe.invoicePayments.list({ payment: { type: "payment_intent", payment_intent: intent } });
    expect(links.data).toMatchObject([
      { status: "paid", amount_paid: 700, invoice: idOf(subscription.latest_invoice) },
    ]);
  });

  test("renews every month on its day, each invoice at its own time", async () => {
    const stage = await aSandbox({ at: Date.UTC(2027, 0, 31, 9) / 1000 });
    const { stripe, sandbox, receiver } = stage;
    const subscription = await subscribed(stage);
    await sandbox.advance(days(92));
    const invoices = (await stripe.invoices.list({ subscription: subscription.id })).data;
    expect(invoices.map(({ created }) => date(created))).toEqual([
      "2027-04-30",
      "2027-03-31",
      "2027-02-28",
      "2027-01-31",
    ]);
    expect(invoices.map(({ billing_reason: reason }) => reason)).toEqual([
      "subscription_cycle",
      "subscription_cycle",
      "subscription_cycle",
      "subscription_create",
    ]);
    const paid = receiver.events.filter(({ type }) => type === "invoice.paid");
    expect(paid.map(({ created }) => date(created))).toEqual(["2027-02-28", "2027-03-31", "2027-04-30"]);
    const [item] = (await stripe.subscriptions.retrieve(subscription.id)).items.data;
    expect(date(item?.current_period_end ?? 0)).toBe("2027-05-31");
  });

  test("whose card stops working is tried again for two weeks, then cancelled", async () => {
    const stage = await aSandbox();
    const { stripe, sandbox, receiver } = stage;
    const { id } = await subscribed(stage, "4000000000000341");
    await sandbox.advance(days(31));
    expect((await stripe.subscriptions.retrieve(id)).status).toBe("past_due");
    expect(receiver.types()).toContain("invoice.payment_failed");
    await sandbox.advance(days(15));
    expect(receiver.types().filter((type) => type === "invoice.payment_failed")).toHaveLength(4);
    expect(receiver.events.at(-1)).toMatchObject({
      type: "customer.subscription.deleted",
      data: { object: { id, status: "canceled", cancellation_details: { reason: "payment_failed" } } },
    });
  });

  test("that failed goes on once another card pays", async () => {
    const stage = await aSandbox();
    const { stripe, sandbox } = stage;
    const subscription = await subscribed(stage, "4000000000000341");
    await sandbox.advance(days(31));
    const portal = await stripe.billingPortal.sessions.create({ customer: idOf(subscription.customer) });
    await submit(`${portal.url}/payment-method`, {
      method: "card",
      cardNumber: "5555555555554444",
      expiration: "12/34",
      cvc: "123",
      cardName: "A Reader",
    });
    await sandbox.advance(days(3));
    expect((await stripe.subscriptions.retrieve(subscription.id)).status).toBe("active");
  });

  test("can change its amount from the next invoice on", async () => {
    const stage = await aSandbox();
    const { stripe, sandbox, receiver } = stage;
    const { id, items } = await subscribed(stage);
    const [item] = items.data;
    await stripe.subscriptions.update(id, {
      items: [
        {
          id: item?.id ?? "",
          price_data: {
            currency: "usd",
            unit_amount: 900,
            product: idOf(item?.price.product),
            recurring: { interval: "month" },
          },
        },
      ],
      metadata: { campaign: "spring" },
      proration_behavior: "none",
    });
    await sandbox.deliveries.idle();
    expect(receiver.events[0]?.data.previous_attributes).toMatchObject({
      items: { data: [{ price: { unit_amount: 700 } }] },
    });
    await sandbox.advance(days(31));
    const [latest] = (await stripe.invoices.list()).data;
    expect(latest).toMatchObject({
      amount_paid: 900,
      parent: { subscription_details: { metadata: { app: "support-appeal", campaign: "spring" } } },
    });
  });

  test("is cancelled at once through the API", async () => {
    const stage = await aSandbox();
    const { stripe, sandbox, receiver } = stage;
    const { id } = await subscribed(stage);
    expect((await stripe.subscriptions.cancel(id)).status).toBe("canceled");
    await sandbox.advance(days(60));
    expect(receiver.types()).toEqual(["customer.subscription.deleted"]);
    await expect(stripe.subscriptions.cancel(id)).rejects.toMatchObject({ code: "resource_missing", statusCode: 404 });
  });

  test("never begun expires with its session", async () => {
    const { stripe, sandbox, receiver } = await aSandbox();
    const session = await stripe.checkout.sessions.create(aMonthlyGift());
    await payWithCard(session, "4000000000000002");
    await sandbox.advance(days(1));
    expect(receiver.types().slice(-4)).toEqual([
      "invoice.voided",
      "customer.subscription.updated",
      "payment_intent.canceled",
      "checkout.session.expired",
    ]);
    expect((await stripe.subscriptions.list({ status: "incomplete_expired" })).data).toHaveLength(1);
  });
});

describe("the portal", () => {
  test("cancels at the end of the period, and takes it back", async () => {
    const stage = await aSandbox();
    const { stripe, receiver, sandbox } = stage;
    const { id, customer, items } = await subscribed(stage);
    const { url } = await stripe.billingPortal.sessions.create({
      customer: idOf(customer),
      return_url: "https://news.example/account",
    });
    const shown = await (await fetch(url)).text();
    expect(shown).toContain("$7.00 per month");
    expect(shown).toContain("https://news.example/account");

    await submit(`${url}/subscriptions/${id}`, { action: "cancel" });
    const end = items.data[0]?.current_period_end;
    expect(await stripe.subscriptions.retrieve(id)).toMatchObject({
      status: "active",
      cancel_at_period_end: true,
      cancel_at: end,
    });
    await sandbox.deliveries.idle();
    expect(receiver.events.at(-1)).toMatchObject({
      type: "customer.subscription.updated",
      data: { previous_attributes: { cancel_at_period_end: false } },
    });

    await submit(`${url}/subscriptions/${id}`, { action: "renew" });
    expect(await stripe.subscriptions.retrieve(id)).toMatchObject({ cancel_at_period_end: false, cancel_at: null });
  });

  test("a cancelled gift ends with its period and is not charged again", async () => {
    const stage = await aSandbox();
    const { stripe, sandbox, receiver } = stage;
    const { id, customer } = await subscribed(stage);
    const { url } = await stripe.billingPortal.sessions.create({
      customer: idOf(customer),
      flow_data: {
        type: "subscription_cancel",
        subscription_cancel: { subscription: id },
        after_completion: { type: "redirect", redirect: { return_url: "https://news.example/goodbye" } },
      },
    });
    expect(await (await fetch(url)).text()).toContain("Cancel your subscription");
    const answer = await submit(`${url}/subscriptions/${id}`, { action: "cancel" });
    expect(answer.location).toBe("https://news.example/goodbye");
    await sandbox.advance(days(31));
    expect(receiver.events.at(-1)).toMatchObject({
      type: "customer.subscription.deleted",
      data: { object: { id, ended_at: expect.any(Number) as number } },
    });
    expect((await stripe.invoices.list()).data).toHaveLength(1);
  });
});
