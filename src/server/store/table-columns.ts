import type { Database } from "./database.ts";

/**
 * The columns of the tables that follow from the stored events, the key first. Written once: whatever is folded is also
 * compared when the events are folded anew.
 */
export const tableColumns = {
  contribution: [
    "key",
    "kind",
    "amount",
    "currency",
    "supporter",
    "campaign",
    "variant",
    "placement",
    "interval",
    "fees",
    "at",
    "refunded",
    "disputed",
  ],
  refund: ["charge", "payment_intent", "amount"],
  single_refund: ["id", "charge", "payment_intent", "amount", "failed"],
  dispute: ["id", "charge", "payment_intent", "amount", "currency", "status", "at"],
  subscription: [
    "id",
    "customer",
    "status",
    "cancel_at_period_end",
    "at",
    "asked_at",
    "amount",
    "currency",
    "interval",
    "period_end",
    "started_at",
  ],
  failed_renewal: ["invoice", "subscription", "amount", "currency", "attempts", "next_attempt", "at"],
  balance_change: ["id", "payment", "amount", "fee", "currency", "method", "at"],
  agreement: [
    "key",
    "subscription",
    "customer",
    "person",
    "text",
    "amount",
    "currency",
    "interval",
    "locale",
    "campaign",
    "variant",
    "placement",
    "fees",
    "invoice",
    "at",
  ],
  unpaid_checkout: ["session", "payment", "attempt", "state", "interval", "campaign", "placement", "at"],
  decline: ["payment", "attempt", "method", "interval", "campaign", "placement", "at"],
  note: ["key", "text", "campaign", "at"],
} as const satisfies { readonly [Name in keyof Database]?: readonly (keyof Database[Name])[] };

/** A table with a key of one column. */
export type KeyedTable = keyof typeof tableColumns;
