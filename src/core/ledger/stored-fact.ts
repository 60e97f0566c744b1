import * as v from "valibot";
import { placements } from "../campaign/placement.ts";
import { intervals } from "../money/interval.ts";
import { feeOffers, unpaidStates, type Fact } from "./fact.ts";

const text = v.string();
const name = v.nullable(text);
const integer = v.pipe(v.number(), v.safeInteger());
const fees = v.optional(v.nullable(v.picklist(feeOffers)), null);
const place = {
  interval: v.nullable(v.picklist(intervals)),
  campaign: name,
  placement: v.nullable(v.picklist(placements)),
};
const taking = { charge: text, paymentIntent: name, amount: integer };

/** Every kind of fact as it is stored. What earlier releases did not know yet is filled in. */
const storedFact = v.variant("entity", [
  v.object({ entity: v.literal("forgotten") }),
  v.object({
    entity: v.literal("contribution"),
    key: text,
    kind: v.picklist(["once", "recurring"]),
    amount: integer,
    currency: text,
    supporter: name,
    campaign: name,
    variant: name,
    placement: v.optional(v.nullable(v.picklist(placements)), null),
    interval: v.optional(v.nullable(v.picklist(intervals)), null),
    fees,
    at: integer,
    note: v.exactOptional(text),
  }),
  v.object({
    entity: v.literal("agreement"),
    key: text,
    subscription: name,
    customer: name,
    person: name,
    text,
    amount: integer,
    currency: text,
    interval: v.nullable(v.picklist(intervals)),
    locale: name,
    campaign: name,
    variant: v.optional(name, null),
    placement: v.optional(v.nullable(v.picklist(placements)), null),
    fees,
    invoice: v.optional(name, null),
    at: integer,
    note: v.exactOptional(text),
  }),
  v.object({
    entity: v.literal("unpaid-checkout"),
    session: text,
    payment: name,
    attempt: v.optional(name, null),
    state: v.picklist(unpaidStates),
    ...place,
    at: integer,
  }),
  v.object({
    entity: v.literal("decline"),
    payment: text,
    attempt: v.optional(name, null),
    method: name,
    ...place,
    at: integer,
  }),
  v.object({ entity: v.literal("note"), key: text, text, campaign: name, at: integer }),
  v.object({ entity: v.literal("invoice-payment"), payment: text, invoice: text }),
  v.object({ entity: v.literal("refund"), ...taking }),
  v.object({ entity: v.literal("single-refund"), id: text, ...taking, failed: v.boolean() }),
  v.object({ entity: v.literal("dispute"), id: text, ...taking, currency: text, status: text, at: integer }),
  v.object({
    entity: v.literal("balance-change"),
    id: text,
    payment: text,
    amount: integer,
    fee: integer,
    currency: text,
    method: v.optional(name, null),
    at: integer,
  }),
  v.object({
    entity: v.literal("subscription"),
    id: text,
    customer: text,
    status: text,
    cancelAtPeriodEnd: v.boolean(),
    amount: v.optional(v.nullable(integer), null),
    currency: v.optional(name, null),
    interval: v.optional(v.nullable(v.picklist(intervals)), null),
    periodEnd: v.optional(v.nullable(integer), null),
    startedAt: v.optional(v.nullable(integer), null),
    at: integer,
    askedAt: v.optional(v.nullable(integer), null),
  }),
  v.object({
    entity: v.literal("failed-renewal"),
    invoice: text,
    subscription: name,
    amount: integer,
    currency: text,
    attempts: integer,
    nextAttempt: v.nullable(integer),
    at: integer,
  }),
]);

/**
 * Reads a fact as this or an earlier release stored it. Throws on what no release wrote.
 *
 * @param json one `fact` of the table of events
 */
export function readStoredFact(json: string): Fact {
  return v.parse(storedFact, JSON.parse(json));
}
