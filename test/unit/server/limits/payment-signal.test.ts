import { describe, expect, it } from "vitest";
import { readPaymentSignal, signalTypes } from "../../../../src/server/limits/payment-signal.ts";

const context = { siteId: "times", livemode: false };
const ours = { metadata: { app: "times" } };

const anEvent = (
  type: string,
  object: Readonly<Record<string, unknown>>,
  change: Readonly<Record<string, unknown>> = {},
) => ({
  id: "evt_1",
  object: "event",
  type,
  created: 1_790_000_000,
  livemode: false,
  data: { object },
  ...change,
});

describe("what an event says of card testing", () => {
  it.each([
    [
      "a payment that was declined",
      "payment_intent.payment_failed",
      { id: "pi_1", latest_charge: "ch_1", ...ours },
      "declined",
      "ch_1",
    ],
    [
      "the same, with its charge expanded",
      "payment_intent.payment_failed",
      { id: "pi_1", latest_charge: { id: "ch_1" }, ...ours },
      "declined",
      "ch_1",
    ],
    ["the charge of the same", "charge.failed", { id: "ch_1", ...ours }, "declined", "ch_1"],
    [
      "a payment without a charge",
      "payment_intent.payment_failed",
      { id: "pi_1", latest_charge: null, ...ours },
      "declined",
      "pi_1",
    ],
    ["a debit that bounced", "checkout.session.async_payment_failed", { id: "cs_1", ...ours }, "declined", "cs_1"],
    [
      "the first invoice of a recurring gift",
      "invoice.payment_failed",
      { id: "in_1", billing_reason: "subscription_create", parent: { subscription_details: ours } },
      "declined",
      "in_1",
    ],
    ["a session that was paid", "checkout.session.completed", { id: "cs_1", ...ours }, "paid", "cs_1"],
  ])("%s", (_what, type, object, kind, key) => {
    expect(readPaymentSignal(anEvent(type, object), context)).toEqual({ kind, key, at: 1_790_000_000 });
  });

  it.each([
    ["another site's", anEvent("charge.failed", { id: "ch_1", metadata: { app: "post" } })],
    ["somebody's without a mark", anEvent("charge.failed", { id: "ch_1", metadata: null })],
    ["a mark that is inherited", anEvent("charge.failed", { id: "ch_1", metadata: {} })],
    ["of the other mode", anEvent("charge.failed", { id: "ch_1", ...ours }, { livemode: true })],
    [
      "a renewal that failed",
      anEvent("invoice.payment_failed", {
        id: "in_1",
        billing_reason: "subscription_cycle",
        parent: { subscription_details: ours },
      }),
    ],
    ["of another type", anEvent("charge.succeeded", { id: "ch_1", ...ours })],
    ["an object that is none", anEvent("charge.failed", { id: 7, ...ours })],
    ["no event", null],
    ["a text", "charge.failed"],
    ["an event of API v2", { id: "evt_v2", object: "v2.core.event", type: "charge.failed" }],
  ])("is nothing for %s", (_what, event) => {
    expect(readPaymentSignal(event, context)).toBeUndefined();
  });

  it("names what a webhook has to subscribe to for it", () => {
    expect(signalTypes).toEqual([
      "payment_intent.payment_failed",
      "charge.failed",
      "checkout.session.async_payment_failed",
      "invoice.payment_failed",
    ]);
  });
});
