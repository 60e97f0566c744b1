import type {
  Agreement,
  BalanceChange,
  Contribution,
  Decline,
  Dispute,
  FailedRenewal,
  InvoicePayment,
  Refund,
  SingleRefund,
  Subscription,
  UnpaidCheckout,
} from "../../../src/core/ledger/fact.ts";

let events = 0;

export function anEvent(id = `evt_${++events}`): { id: string; type: string; created: number } {
  return { id, type: "test", created: 1_790_000_000 };
}

export function aContribution(change: Partial<Contribution> = {}): Contribution {
  return {
    entity: "contribution",
    key: "pi_1",
    kind: "once",
    amount: 500,
    currency: "usd",
    supporter: "hash-1",
    campaign: "spring",
    variant: "a",
    placement: "inline",
    interval: "once",
    fees: null,
    at: 1_790_000_000,
    ...change,
  };
}

export function anAgreement(change: Partial<Agreement> = {}): Agreement {
  return {
    entity: "agreement",
    key: "cs_1",
    subscription: "sub_1",
    customer: "cus_1",
    person: "hash-1",
    text: "You will be charged $7 today, then on the 21st of each month until you cancel.",
    amount: 700,
    currency: "usd",
    interval: "month",
    locale: "en",
    campaign: "spring",
    variant: "a",
    placement: "inline",
    fees: null,
    invoice: null,
    at: 1_790_000_000,
    ...change,
  };
}

export function anInvoicePayment(change: Partial<InvoicePayment> = {}): InvoicePayment {
  return { entity: "invoice-payment", payment: "pi_1", invoice: "in_1", ...change };
}

export function aRefund(change: Partial<Refund> = {}): Refund {
  return { entity: "refund", charge: "ch_1", paymentIntent: "pi_1", amount: 100, ...change };
}

export function aSingleRefund(change: Partial<SingleRefund> = {}): SingleRefund {
  return {
    entity: "single-refund",
    id: "re_1",
    charge: "ch_1",
    paymentIntent: "pi_1",
    amount: 100,
    failed: false,
    ...change,
  };
}

export function aDispute(change: Partial<Dispute> = {}): Dispute {
  return {
    entity: "dispute",
    id: "du_1",
    charge: "ch_1",
    paymentIntent: "pi_1",
    amount: 500,
    currency: "usd",
    status: "needs_response",
    at: 1_790_000_000,
    ...change,
  };
}

export function aSubscription(change: Partial<Subscription> = {}): Subscription {
  return {
    entity: "subscription",
    id: "sub_1",
    customer: "cus_1",
    status: "active",
    cancelAtPeriodEnd: false,
    amount: 700,
    currency: "usd",
    interval: "month",
    periodEnd: 1_792_592_000,
    startedAt: 1_790_000_000,
    at: 1_790_000_000,
    askedAt: null,
    ...change,
  };
}

export function aFailedRenewal(change: Partial<FailedRenewal> = {}): FailedRenewal {
  return {
    entity: "failed-renewal",
    invoice: "in_1",
    subscription: "sub_1",
    amount: 700,
    currency: "usd",
    attempts: 1,
    nextAttempt: 1_790_259_200,
    at: 1_790_000_000,
    ...change,
  };
}

export function aBalanceChange(change: Partial<BalanceChange> = {}): BalanceChange {
  return {
    entity: "balance-change",
    id: "txn_1",
    payment: "pi_1",
    amount: 500,
    fee: 45,
    currency: "usd",
    method: null,
    at: 1_790_000_000,
    ...change,
  };
}

export function anUnpaidCheckout(change: Partial<UnpaidCheckout> = {}): UnpaidCheckout {
  return {
    entity: "unpaid-checkout",
    session: "cs_1",
    payment: "pi_1",
    attempt: null,
    state: "expired",
    interval: "once",
    campaign: "spring",
    placement: "inline",
    at: 1_790_000_000,
    ...change,
  };
}

export function aDecline(change: Partial<Decline> = {}): Decline {
  return {
    entity: "decline",
    payment: "pi_1",
    attempt: null,
    method: "card",
    interval: "once",
    campaign: "spring",
    placement: "inline",
    at: 1_790_000_000,
    ...change,
  };
}
