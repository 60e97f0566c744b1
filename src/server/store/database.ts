import type { Contribution } from "../../core/ledger/fact.ts";

/** Times are Stripe's seconds, amounts minor units, booleans 0 or 1 (SQLite has no other). */
export interface Database {
  /** Every event that changed something, with what it said: the folded tables can be made again from it. */
  event: { id: string; type: string; created: number; fact: string };
  contribution: {
    key: string;
    kind: Contribution["kind"];
    amount: number;
    currency: string;
    supporter: string | null;
    campaign: string | null;
    variant: string | null;
    at: number;
  };
  invoice_payment: { payment: string; invoice: string };
  refund: { charge: string; payment_intent: string | null; amount: number };
  single_refund: { id: string; charge: string; payment_intent: string | null; amount: number; failed: number };
  dispute: {
    id: string;
    charge: string;
    payment_intent: string | null;
    amount: number;
    currency: string;
    status: string;
    at: number;
  };
  subscription: { id: string; customer: string; status: string; cancel_at_period_end: number; at: number };
  /** For the publisher's own eyes. */
  note: { key: string; text: string; campaign: string | null; at: number };
  /** Keyed by newsletter and address, so that a second time changes nothing. */
  subscriber: { key: string; email: string; newsletter: string; consent: string; locale: string | null; at: number };
  setting: { name: string; value: string };
}
