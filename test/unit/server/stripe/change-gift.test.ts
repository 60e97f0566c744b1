import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createStripeClient } from "../../../../src/server/stripe/create-stripe-client.ts";
import { changeGift } from "../../../../src/server/stripe/supporters/change-gift.ts";
import type { RunningGift } from "../../../../src/server/stripe/supporters/supporter-gateway.ts";
import { aStripeError, startStripeStub, type StripeStub } from "../support/stripe-stub.ts";

const gift: RunningGift = {
  id: "sub_1",
  customer: "cus_1",
  amount: 500,
  currency: "usd",
  interval: "month",
  anchor: 1_790_000_000,
  periodEnd: 1_792_592_000,
  state: "runs",
  resumesAt: undefined,
  endsAt: undefined,
  paidWith: undefined,
  supportsUntil: undefined,
  item: "si_1",
  product: "prod_1",
};

describe("changing a gift at Stripe", () => {
  let stub: StripeStub;
  beforeEach(async () => void (stub = await startStripeStub()));
  afterEach(() => stub.close());
  const stripe = () =>
    createStripeClient({ secretKey: "sk_test_abc123", apiBase: new URL(stub.url), timeoutMs: 2000, retries: 0 });
  const keyOf = (index: number) => stub.requests[index]?.headers["idempotency-key"];

  it("asks for the new amount on the same product, without proration, under one key for one press", async () => {
    stub.answer(() => ({ body: { id: "sub_1", object: "subscription" } }));
    for (const press of ["one", "one", "two"]) await changeGift(stripe(), gift, { kind: "amount", amount: 750 }, press);
    expect(Object.fromEntries(stub.requests[0]?.parameters ?? [])).toEqual({
      "items[0][id]": "si_1",
      "items[0][quantity]": "1",
      "items[0][price_data][currency]": "usd",
      "items[0][price_data][product]": "prod_1",
      "items[0][price_data][unit_amount]": "750",
      "items[0][price_data][recurring][interval]": "month",
      proration_behavior: "none",
    });
    expect(keyOf(1)).toBe(keyOf(0));
    expect(keyOf(2)).not.toBe(keyOf(0));
  });

  it("waits for the first click's answer where a second one comes meanwhile", async () => {
    let asked = 0;
    stub.answer(() =>
      ++asked < 3
        ? { status: 409, body: aStripeError("idempotency_error", "in use", { code: "idempotency_key_in_use" }) }
        : { body: { id: "sub_1", object: "subscription" } },
    );
    await changeGift(stripe(), gift, { kind: "end" }, "one");
    expect(asked).toBe(3);
  });

  it("puts a product to use again that Stripe has archived with the checkout it was made for", async () => {
    let isActive = false;
    stub.answer(({ path }) => {
      if (path === "/v1/products/prod_1") isActive = true;
      return isActive
        ? { body: { id: "sub_1", object: "subscription" } }
        : { status: 400, body: aStripeError("invalid_request_error", "The product prod_1 is marked as inactive") };
    });
    await changeGift(stripe(), gift, { kind: "amount", amount: 750 }, "one");
    expect(stub.requests.map(({ path }) => path)).toEqual([
      "/v1/subscriptions/sub_1",
      "/v1/products/prod_1",
      "/v1/subscriptions/sub_1",
    ]);
    expect(keyOf(2)).not.toBe(keyOf(0));
  });

  it("ends a gift whose charge failed at once, also one that has ended meanwhile", async () => {
    stub.answer(() => ({
      status: 404,
      body: aStripeError("invalid_request_error", "No such subscription", { code: "resource_missing" }),
    }));
    await changeGift(stripe(), { ...gift, state: "failed" }, { kind: "end" }, "one");
    expect(stub.requests[0]?.method).toBe("DELETE");
    await expect(changeGift(stripe(), gift, { kind: "end" }, "one")).rejects.toThrow("No such subscription");
  });
});
