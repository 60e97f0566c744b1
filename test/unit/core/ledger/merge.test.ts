import { describe, expect, it } from "vitest";
import type { Dispute, Note, Subscription } from "../../../../src/core/ledger/fact.ts";
import {
  mergeAgreement,
  mergeBalanceChange,
  mergeContribution,
  mergeDecline,
  mergeDispute,
  mergeFailedRenewal,
  mergeInvoicePayment,
  mergeNote,
  mergeRefund,
  mergeSingleRefund,
  mergeUnpaidCheckout,
  takesMoney,
} from "../../../../src/core/ledger/merge.ts";
import {
  guessSubscription,
  isSupporting,
  mergeSubscription,
  runningStatus,
} from "../../../../src/core/ledger/merge-subscription.ts";
import {
  aBalanceChange,
  aContribution,
  aDecline,
  aDispute,
  anAgreement,
  anInvoicePayment,
  anUnpaidCheckout,
  aFailedRenewal,
  aRefund,
  aSingleRefund,
  aSubscription,
} from "../../../contract/support/facts.ts";

const disputes = [
  "needs_response",
  "under_review",
  "won",
  "lost",
  "warning_needs_response",
  "warning_closed",
  "prevented",
].flatMap((status) => [1, 2].map((at) => aDispute({ status, at })));
const subscriptions = [
  "incomplete",
  "trialing",
  "active",
  "past_due",
  "paused",
  "unpaid",
  "canceled",
  "incomplete_expired",
].flatMap((status) => [1, 2].map((at) => aSubscription({ status, at })));
const contributions = [1, 2].flatMap((at) => [500, 700].map((amount) => aContribution({ at, amount })));
const agreements = [1, 2].flatMap((at) => ["One.", "Two."].map((text) => anAgreement({ at, text })));
const refunds = [100, 200].flatMap((amount) =>
  ["pi_1", null].map((paymentIntent) => aRefund({ amount, paymentIntent })),
);

const failedRenewals = [1, 2].flatMap((attempts) =>
  [1, 2].flatMap((at) => [3, null].map((nextAttempt) => aFailedRenewal({ attempts, at, nextAttempt }))),
);
const unpaid = (["processing", "failed", "expired"] as const).flatMap((state) =>
  [1, 2].flatMap((at) => ["pi_1", null].map((payment) => anUnpaidCheckout({ state, at, payment }))),
);
const declines = [1, 2].flatMap((at) => ["card", null].map((method) => aDecline({ at, method })));
const notes = [1, 2].flatMap((at) =>
  ["Go on.", "Thanks."].map((text): Note => ({ entity: "note", key: "pi_1", text, campaign: "spring", at })),
);
const singleRefunds = [true, false].flatMap((failed) => [100, 200].map((amount) => aSingleRefund({ failed, amount })));

describe.each<[string, readonly never[], (one: never, other: never) => unknown]>([
  ["contributions", contributions as never[], mergeContribution],
  ["agreements", agreements as never[], mergeAgreement],
  ["refunds", refunds as never[], mergeRefund],
  ["disputes", disputes as never[], mergeDispute],
  ["failed renewals", failedRenewals as never[], mergeFailedRenewal],
  ["unpaid checkouts", unpaid as never[], mergeUnpaidCheckout],
  ["declines", declines as never[], mergeDecline],
  ["notes", notes as never[], mergeNote],
  ["single refunds", singleRefunds as never[], mergeSingleRefund],
  ["balance changes", [45, 50].map((fee) => aBalanceChange({ fee })) as never[], mergeBalanceChange],
  ["payments", ["in_1", "in_2"].map((invoice) => anInvoicePayment({ invoice })) as never[], mergeInvoicePayment],
  [
    "guessed subscriptions",
    [
      ...subscriptions.filter(({ at, status }) => at === 1 && !/cancel|expired/.test(status)),
      ...[700, 900].flatMap((amount) => [1, 2].map((periodEnd) => aSubscription({ at: 1, amount, periodEnd }))),
      aSubscription({ at: 1, customer: "cus_2" }),
      aSubscription({ at: 1, periodEnd: null }),
    ] as never[],
    guessSubscription,
  ],
])("merging %s", (_what, facts, merge) => {
  it("gives the same whatever the order, the grouping or the repetition", () => {
    for (const a of facts) {
      expect(merge(a, a)).toEqual(a);
      for (const b of facts) {
        expect(merge(a, b)).toEqual(merge(b, a));
        for (const c of facts) expect(merge(merge(a, b) as never, c)).toEqual(merge(a, merge(b, c) as never));
      }
    }
  });
});

describe("disputes", () => {
  const after = (...states: Partial<Dispute>[]): string =>
    states.map((state) => aDispute(state)).reduce(mergeDispute).status;
  it("stay closed, whatever comes late", () => {
    expect(after({ status: "won", at: 1 }, { status: "under_review", at: 9 })).toBe("won");
    expect(after({ status: "needs_response", at: 9 }, { status: "lost", at: 1 })).toBe("lost");
  });
  it("take the money where an inquiry that was closed becomes one, and not where its close is late or of that second", () => {
    expect(after({ status: "warning_closed", at: 1 }, { status: "needs_response", at: 9 })).toBe("needs_response");
    expect(after({ status: "warning_closed", at: 9 }, { status: "warning_under_review", at: 1 })).toBe(
      "warning_closed",
    );
    expect(after({ status: "warning_closed", at: 9 }, { status: "warning_under_review", at: 9 })).toBe(
      "warning_closed",
    );
    expect(after({ status: "needs_response", at: 9 }, { status: "warning_closed", at: 1 })).toBe("needs_response");
  });
  it("take money while they are open or lost", () => {
    const takes = [
      "needs_response",
      "under_review",
      "lost",
      "won",
      "prevented",
      "warning_needs_response",
      "warning_under_review",
      "warning_closed",
    ].filter((status) => takesMoney({ status }));
    expect(takes).toEqual(["needs_response", "under_review", "lost"]);
  });
});

describe("what ends for good, or was first", () => {
  it("is kept, whichever came first", () => {
    const ended = mergeUnpaidCheckout(anUnpaidCheckout({ state: "processing", at: 9 }), anUnpaidCheckout({ at: 1 }));
    expect(ended.state).toBe("expired");
    expect(mergeSingleRefund(aSingleRefund({ failed: true }), aSingleRefund()).failed).toBe(true);
    expect(mergeDecline(aDecline({ at: 2, method: "card" }), aDecline({ at: 1, method: null })).method).toBeNull();
    const [first, , later] = notes;
    if (first === undefined || later === undefined) throw new Error("no notes");
    expect(mergeNote(later, first)).toBe(first);
  });
});

describe("subscriptions", () => {
  const merge = (one: Partial<Subscription>, other: Partial<Subscription>): string => {
    const merged = mergeSubscription(aSubscription(one), aSubscription(other));
    return merged === "tie" ? "tie" : merged.status;
  };
  it("go by the newer event", () => {
    expect(merge({ status: "active", at: 2 }, { status: "past_due", at: 1 })).toBe("active");
    expect(merge({ status: "active", at: 1 }, { status: "past_due", at: 2 })).toBe("past_due");
  });
  it("support nobody while Stripe collects nothing, and come to their own end all the same", () => {
    const paused = { behavior: "void" };
    expect(runningStatus({ status: "active", pause_collection: paused })).toBe("paused");
    expect(runningStatus({ status: "canceled", pause_collection: paused })).toBe("canceled");
    expect(runningStatus({ status: "active", pause_collection: null })).toBe("active");
    expect(runningStatus({ status: "active" })).toBe("active");
  });
  it("end for good", () => {
    expect(merge({ status: "canceled", at: 1 }, { status: "active", at: 9 })).toBe("canceled");
    expect(merge({ status: "active", at: 9 }, { status: "incomplete_expired", at: 1 })).toBe("incomplete_expired");
    expect(merge({ status: "canceled", at: 1 }, { status: "canceled", at: 1 })).toBe("canceled");
  });
  it("tie where one second holds two different states, and only there", () => {
    expect(merge({ status: "active" }, { status: "past_due" })).toBe("tie");
    expect(merge({ cancelAtPeriodEnd: true }, { cancelAtPeriodEnd: false })).toBe("tie");
    expect(merge({ amount: 700 }, { amount: 900 })).toBe("tie");
    expect(merge({ status: "active" }, { status: "active" })).toBe("active");
  });
  it("are settled by Stripe, but not against what is newer or over", () => {
    const asked = { status: "past_due", at: 5, askedAt: 7000 };
    expect(merge({ at: 5 }, asked)).toBe("past_due");
    expect(merge(asked, { at: 5 })).toBe("past_due");
    expect(merge(asked, { status: "unpaid", at: 5, askedAt: 9000 })).toBe("unpaid");
    expect(merge({ at: 6 }, asked)).toBe("active");
    expect(merge({ status: "canceled", at: 1 }, asked)).toBe("canceled");
  });
  it("end the same in either order, also where two ends differ", () => {
    for (const [one, other] of [
      [{ status: "canceled" }, { status: "incomplete_expired" }],
      [{ status: "canceled", cancelAtPeriodEnd: true }, { status: "canceled" }],
    ] as const) {
      const [a, b] = [aSubscription(one), aSubscription(other)];
      expect(mergeSubscription(a, b)).toEqual(mergeSubscription(b, a));
    }
  });
  it("support while they run, also when a card has failed", () => {
    expect(subscriptions.filter((each) => each.at === 1 && isSupporting(each)).map(({ status }) => status)).toEqual([
      "trialing",
      "active",
      "past_due",
    ]);
  });
});
