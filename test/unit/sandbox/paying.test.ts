import { describe, expect, test } from "vitest";
import { aGift, aMonthlyGift, aSandbox, days, payWithBank, payWithCard, submit } from "./a-sandbox.ts";

describe("paying once", () => {
  test("leads to the success address with the session's id, and tells the endpoint", async () => {
    const { stripe, receiver } = await aSandbox();
    const session = await stripe.checkout.sessions.create(aGift());
    expect(session).toMatchObject({
      status: "open",
      payment_status: "unpaid",
      amount_total: 500,
      payment_intent: null,
    });

    const answer = await payWithCard(session);

    expect(answer).toMatchObject({ status: 303, location: `https://news.example/thanks?session=${session.id}` });
    expect(receiver.types()).toEqual([
      "payment_intent.created",
      "charge.succeeded",
      "payment_intent.succeeded",
      "checkout.session.completed",
    ]);
    expect(receiver.events.at(-1)?.data.object).toMatchObject({
      id: session.id,
      status: "complete",
      payment_status: "paid",
      metadata: { app: "support-appeal" },
      customer: null,
      customer_details: { email: "reader@example.org" },
    });
  });

  test("leaves a payment intent and a charge that can be expanded and name no invoice", async () => {
    const { stripe } = await aSandbox();
    const { id, url } = await stripe.checkout.sessions.create(aGift());
    await payWithCard(await stripe.checkout.sessions.retrieve(id));
    const paid = await stripe.checkout.sessions.retrieve(id, {
      expand: ["payment_intent.latest_charge.balance_transaction", "line_items"],
    });
    expect(url).toContain(`/pay/${id}`);
    expect(paid).toMatchObject({
      payment_intent: {
        status: "succeeded",
        metadata: { app: "support-appeal" },
        latest_charge: { status: "succeeded", amount: 500, balance_transaction: { fee: 45, net: 455 } },
      },
      line_items: { data: [{ amount_total: 500, price: { unit_amount: 500, type: "one_time" } }] },
    });
    expect(paid.payment_intent).not.toHaveProperty("latest_charge.invoice");
  });

  test("twice at once charges once", async () => {
    const { stripe } = await aSandbox();
    const session = await stripe.checkout.sessions.create(aGift());
    const answers = await Promise.all([payWithCard(session), payWithCard(session)]);
    expect(answers.map(({ status }) => status)).toEqual([303, 303]);
    expect((await stripe.charges.list()).data).toHaveLength(1);
  });

  test("makes a customer only when asked to", async () => {
    const { stripe } = await aSandbox();
    const session = await stripe.checkout.sessions.create(aGift({ customer_creation: "always" }));
    await payWithCard(session);
    const paid = await stripe.checkout.sessions.retrieve(session.id, { expand: ["customer"] });
    expect(paid.customer).toMatchObject({ object: "customer", email: "reader@example.org" });
  });
});

describe("a declined card", () => {
  test("is told on the page, and another one pays the same intent", async () => {
    const { stripe, receiver } = await aSandbox();
    const session = await stripe.checkout.sessions.create(aGift());

    const declined = await payWithCard(session, "4000000000009995");
    expect(declined).toMatchObject({ status: 200, location: null });
    expect(declined.text).toContain("Your card has insufficient funds.");
    expect((await stripe.checkout.sessions.retrieve(session.id)).status).toBe("open");

    await payWithCard(session);
    expect(receiver.types()).toEqual([
      "payment_intent.created",
      "charge.failed",
      "payment_intent.payment_failed",
      "charge.succeeded",
      "payment_intent.succeeded",
      "checkout.session.completed",
    ]);
    expect((await stripe.paymentIntents.list()).data).toHaveLength(1);
  });

  test.each([
    ["4242424242424241", "card number is invalid"],
    ["4000000000000069", "Your card has expired."],
    ["4000000000000127", "security code is incorrect"],
  ])("%s: %s", async (number, message) => {
    const { stripe } = await aSandbox();
    const answer = await payWithCard(await stripe.checkout.sessions.create(aGift()), number);
    expect(answer.text.replaceAll("&#39;", "'")).toContain(message);
  });

  test("what is typed wrong is told beside its field and never reaches the bank", async () => {
    const { stripe, receiver } = await aSandbox();
    const { url } = await stripe.checkout.sessions.create(aGift());
    const answer = await submit(url ?? "", {
      email: "<b>",
      cardNumber: "4242424242424242",
      expiration: "01/20",
      cvc: "1",
      cardName: "",
    });
    for (const name of ["email", "expiration", "cvc", "cardName"]) expect(answer.text).toContain(`id="${name}-error"`);
    expect(answer.text).not.toContain("<b>");
    expect(receiver.events).toEqual([]);
  });
});

describe("3-D Secure", () => {
  test("pays once authentication is completed", async () => {
    const { stripe, receiver } = await aSandbox();
    const session = await stripe.checkout.sessions.create(aGift());
    const asked = await payWithCard(session, "4000002500003155");
    expect(asked).toMatchObject({ status: 303, location: `/pay/${session.id}/authenticate` });
    const done = await submit(`${session.url}/authenticate`, { result: "complete" });
    expect(done.location).toContain("https://news.example/thanks");
    expect(receiver.types()).toContain("payment_intent.requires_action");
    expect(receiver.types().at(-1)).toBe("checkout.session.completed");
  });

  test("leaves the session open when it fails", async () => {
    const { stripe, receiver, sandbox } = await aSandbox();
    const session = await stripe.checkout.sessions.create(aGift());
    await payWithCard(session, "4000002500003155");
    const failed = await submit(`${session.url}/authenticate`, { result: "fail" });
    expect(failed.text).toContain("unable to authenticate");
    expect((await stripe.checkout.sessions.retrieve(session.id)).status).toBe("open");
    await sandbox.deliveries.idle();
    expect(receiver.types().at(-1)).toBe("payment_intent.payment_failed");
  });
});

describe("a bank debit", () => {
  test("completes the session unpaid and is paid three days later", async () => {
    const { stripe, receiver, sandbox } = await aSandbox();
    const session = await stripe.checkout.sessions.create(aGift());
    await payWithBank(session, "000123456789");
    expect(receiver.events.at(-1)?.data.object).toMatchObject({ status: "complete", payment_status: "unpaid" });
    await sandbox.advance(days(3));
    expect(receiver.types().slice(-3)).toEqual([
      "charge.succeeded",
      "payment_intent.succeeded",
      "checkout.session.async_payment_succeeded",
    ]);
    expect((await stripe.checkout.sessions.retrieve(session.id)).payment_status).toBe("paid");
  });

  test("can fail three days later", async () => {
    const { stripe, receiver, sandbox } = await aSandbox();
    const session = await stripe.checkout.sessions.create(aGift());
    await payWithBank(session, "000111111116");
    await sandbox.advance(days(3));
    expect(receiver.types().slice(-3)).toEqual([
      "charge.failed",
      "payment_intent.payment_failed",
      "checkout.session.async_payment_failed",
    ]);
    expect((await stripe.checkout.sessions.retrieve(session.id)).payment_status).toBe("unpaid");
  });

  test("of a monthly gift that fails leaves the subscription past due", async () => {
    const { stripe, sandbox } = await aSandbox();
    const session = await stripe.checkout.sessions.create(aMonthlyGift());
    await payWithBank(session, "000111111116");
    const { subscription } = await stripe.checkout.sessions.retrieve(session.id, { expand: ["subscription"] });
    expect(subscription).toMatchObject({ status: "active" });
    await sandbox.advance(days(3));
    expect((await stripe.subscriptions.list()).data[0]?.status).toBe("past_due");
  });
});

describe("the page", () => {
  test("offers what the session asks for, in the session's words", async () => {
    const { stripe } = await aSandbox();
    const once = await stripe.checkout.sessions.create(aGift({ customer_email: "reader@example.org" }));
    const text = await (await fetch(once.url ?? "")).text();
    expect(text).toMatch(/<button class="main" type="submit">Donate \$5\.00<\/button>/);
    expect(text).toContain('value="reader@example.org"');
    expect(text).toContain("Back to news.example");
    expect(text).toContain("no real money");
    const monthly = await stripe.checkout.sessions.create(aMonthlyGift());
    expect(await (await fetch(monthly.url ?? "")).text()).toContain("Donate $7.00 per month");
  });

  test("of a paid session says so and charges nothing", async () => {
    const { stripe } = await aSandbox();
    const session = await stripe.checkout.sessions.create(aGift());
    await payWithCard(session);
    expect(await (await fetch(session.url ?? "")).text()).toContain("Already paid");
  });

  test("of an expired session says so and leads back", async () => {
    const { stripe, receiver, sandbox } = await aSandbox();
    const session = await stripe.checkout.sessions.create(aGift());
    await sandbox.advance(days(1));
    const response = await fetch(session.url ?? "");
    expect(response.status).toBe(410);
    expect(await response.text()).toContain("https://news.example/article");
    expect(receiver.types()).toEqual(["checkout.session.expired"]);
    expect((await payWithCard(session)).status).toBe(410);
  });

  test("escapes what the API was given", async () => {
    const { stripe } = await aSandbox();
    const hostile = "<script>alert(1)</script>";
    const params = aGift({
      line_items: [{ quantity: 1, price_data: { currency: "usd", unit_amount: 500, product_data: { name: hostile } } }],
    });
    const { url } = await stripe.checkout.sessions.create(params);
    expect(await (await fetch(url ?? "")).text()).not.toContain(hostile);
  });
});
