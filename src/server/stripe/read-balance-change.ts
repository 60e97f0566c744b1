import * as v from "valibot";
import type { BalanceChange } from "../../core/ledger/fact.ts";

const reference = v.union([
  v.string(),
  v.pipe(
    v.object({ id: v.string() }),
    v.transform(({ id }) => id),
  ),
]);

/** A charge, a refund or a dispute; what else moves money is nobody's gift. */
const source = v.variant("object", [
  v.object({
    object: v.literal("charge"),
    id: v.string(),
    payment_intent: v.nullish(reference, null),
    payment_method_details: v.nullish(v.object({ type: v.nullish(v.string(), null) }), null),
  }),
  v.object({
    object: v.picklist(["refund", "dispute"]),
    charge: v.nullish(reference, null),
    payment_intent: v.nullish(reference, null),
  }),
]);

const shape = v.object({
  id: v.string(),
  amount: v.pipe(v.number(), v.safeInteger()),
  fee: v.pipe(v.number(), v.safeInteger()),
  currency: v.string(),
  created: v.pipe(v.number(), v.safeInteger()),
  source: v.unknown(),
});

/**
 * What a balance transaction says of a payment; undefined where it is of none. Needs `source` expanded. Throws on what
 * is no balance transaction.
 */
export function readBalanceChange(transaction: unknown): BalanceChange | undefined {
  const { id, amount, fee, currency, created, source: from } = v.parse(shape, transaction);
  const read = v.safeParse(source, from);
  if (!read.success) return undefined;
  const { payment_intent: intent } = read.output;
  const payment = intent ?? (read.output.object === "charge" ? read.output.id : read.output.charge);
  if (payment === null) return undefined;
  const method = read.output.object === "charge" ? (read.output.payment_method_details?.type ?? null) : null;
  return { entity: "balance-change", id, payment, amount, fee, currency, method, at: created };
}
