import Stripe from "stripe";
import { describe, expect, it } from "vitest";
import { aGift, aSandbox, payWithCard, type Stage } from "./a-sandbox.ts";

const types = ["checkout.session.completed", "invoice.paid"] as const;

describe("a webhook endpoint", () => {
  it("that was set from outside is listed, too, and goes where it is forgotten", async () => {
    const { stripe, receiver, control } = await aSandbox();
    const { data } = await stripe.webhookEndpoints.list();
    expect(data).toMatchObject([{ url: receiver.url, status: "enabled", enabled_events: ["*"] }]);
    await control("POST", "reset");
    expect((await stripe.webhookEndpoints.list()).data).toHaveLength(1);
    await control("DELETE", "webhooks");
    expect((await stripe.webhookEndpoints.list()).data).toEqual([]);
  });

  it("is changed, and switched off and on", async () => {
    const { stripe, receiver } = await aSandbox();
    const [endpoint] = (await stripe.webhookEndpoints.list()).data;
    const id = endpoint?.id ?? "";
    expect(await stripe.webhookEndpoints.update(id, { enabled_events: [...types] })).toMatchObject({
      enabled_events: types,
    });
    await payWithCard(await stripe.checkout.sessions.create(aGift()));
    expect(receiver.types()).toEqual(["checkout.session.completed"]);
    expect(await stripe.webhookEndpoints.update(id, { disabled: true })).toMatchObject({ status: "disabled" });
    await payWithCard(await stripe.checkout.sessions.create(aGift()));
    expect(receiver.events).toHaveLength(1);
    await stripe.webhookEndpoints.update(id, { disabled: false });
    await payWithCard(await stripe.checkout.sessions.create(aGift()));
    expect(receiver.events).toHaveLength(2);
  });

  it("keeps its API version, and its events name it", async () => {
    const { stripe, receiver, control } = await aSandbox();
    await control("DELETE", "webhooks");
    const { id, secret } = await stripe.webhookEndpoints.create({
      url: receiver.url,
      enabled_events: [...types],
      api_version: "2025-03-31.basil",
    });
    await control("POST", "webhooks", { url: receiver.url, secret: "whsec_of_the_tests" });
    expect(secret).toMatch(/^whsec_/);
    await payWithCard(await stripe.checkout.sessions.create(aGift()));
    expect(receiver.events).toMatchObject([{ api_version: "2025-03-31.basil" }]);
    await expect(
      // Not in the SDK's types, which is what is shown here.
      stripe.webhookEndpoints.update(id, { api_version: Stripe.API_VERSION } as object),
    ).rejects.toMatchObject({ code: "parameter_unknown" });
  });
});

describe("an API key", () => {
  const withKey = ({ sandbox }: Stage, key: string): Stripe =>
    new Stripe(key, { host: sandbox.host, port: sandbox.port, protocol: "http", maxNetworkRetries: 0 });

  it("may do what it was given the right to, and is told in Stripe's words what it lacks", async () => {
    const stage = await aSandbox();
    await stage.control("POST", "keys", { key: "rk_test_few", rights: ["rak_checkout_session_write"] });
    const stripe = withKey(stage, "rk_test_few");
    const { id } = await stripe.checkout.sessions.create(aGift());
    expect(await stripe.checkout.sessions.retrieve(id)).toMatchObject({ id });
    await expect(stripe.events.list()).rejects.toMatchObject({
      statusCode: 403,
      type: "StripePermissionError",
      message: expect.stringContaining("rak_event_read") as string,
    });
    expect(await stage.stripe.events.list()).toMatchObject({ object: "list" });
  });

  it("that has expired opens nothing", async () => {
    const stage = await aSandbox();
    await stage.control("POST", "keys", { key: "sk_test_old", expired: true });
    await expect(withKey(stage, "sk_test_old").events.list()).rejects.toMatchObject({
      statusCode: 401,
      code: "api_key_expired",
    });
  });
});

describe("the account", () => {
  it("is as it was said to be", async () => {
    const { stripe, control } = await aSandbox();
    expect(await stripe.accounts.retrieveCurrent()).toMatchObject({ charges_enabled: true, country: "US" });
    await control("POST", "account", { charges_enabled: false });
    expect(await stripe.accounts.retrieveCurrent()).toMatchObject({ charges_enabled: false, country: "US" });
  });

  it("has the portal's configurations, the first one for whoever names none", async () => {
    const { stripe } = await aSandbox();
    expect((await stripe.billingPortal.configurations.list()).data).toEqual([]);
    const features = { subscription_cancel: { enabled: true } };
    await stripe.billingPortal.configurations.create({ features });
    await stripe.billingPortal.configurations.create({ features });
    expect((await stripe.billingPortal.configurations.list({ is_default: true })).data).toMatchObject([
      { active: true, features: { subscription_cancel: { enabled: true, mode: "at_period_end" } } },
    ]);
  });
});
