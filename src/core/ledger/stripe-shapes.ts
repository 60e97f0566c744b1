import * as v from "valibot";

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(255));
/** Stripe takes twelve digits at most. What is more is no money, and a sum of it would be no number any more. */
const MOST_MINOR_UNITS = 999_999_999_999;
const minorUnits = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(MOST_MINOR_UNITS));
/** The end of the year 9999: no later day can be written as one. */
const LAST_SECOND = 253_402_300_799;
const seconds = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(LAST_SECOND));
const currency = v.pipe(v.string(), v.regex(/^[a-z]{3}$/, "must be a currency in lower case"));
/** Stripe sends an id, or the whole object where the account's events expand it. */
const reference = v.union([
  id,
  v.pipe(
    v.object({ id }),
    v.transform((object) => object.id),
  ),
]);
const optionalReference = v.nullish(reference, null);
/** Read before we know whether the object is ours, so anything may be in it. */
const metadata = v.nullish(v.record(v.string(), v.unknown()), {});

/** As it came: valibot's own objects copy every key, and a session has sixty of which we read eight. */
const anyObject = v.custom<object>((value) => typeof value === "object" && value !== null, "must be an object");

/** The parts of Stripe's objects that the ledger reads; everything else may come and go with API versions. */
export const eventShape = v.object({
  id,
  object: v.literal("event"),
  type: v.string(),
  created: seconds,
  livemode: v.boolean(),
  /** Of the webhook that it was sent to; Stripe's dashboard makes them in the account's own. */
  api_version: v.nullish(v.string(), null),
  /** The connected account that it happened at; not there where it is our own. */
  account: v.nullish(v.string()),
  data: v.object({ object: anyObject }),
});

export const namedShape = v.object({ id, object: v.string() });

export const markedShape = v.object({ metadata });

export const sessionStateShape = v.object({
  object: v.literal("checkout.session"),
  mode: v.string(),
  payment_status: v.string(),
});

/** What readers wrote on Stripe's page, by the key that the endpoint gave the field. */
export const customFieldsShape = v.object({
  id,
  custom_fields: v.nullish(
    v.array(v.object({ key: v.string(), text: v.nullish(v.object({ value: v.nullish(v.string(), null) }), null) })),
    [],
  ),
  metadata,
});

/** Of a session that was paid: others may lack an amount. */
export const sessionShape = v.object({
  id,
  amount_total: minorUnits,
  currency,
  payment_intent: optionalReference,
  customer_email: v.nullish(v.string(), null),
  customer_details: v.nullish(v.object({ email: v.nullish(v.string(), null) }), null),
  metadata,
});

/** Of one that began a subscription. */
export const agreedSessionShape = v.object({
  ...sessionShape.entries,
  subscription: optionalReference,
  customer: optionalReference,
  invoice: optionalReference,
});

/** Of one that was not paid. */
export const unpaidSessionShape = v.object({
  id,
  payment_intent: optionalReference,
  invoice: optionalReference,
  metadata,
});

/** Of a payment that was refused. */
export const refusedIntentShape = v.object({
  id,
  last_payment_error: v.nullish(
    v.object({ payment_method: v.nullish(v.object({ type: v.nullish(v.string(), null) }), null) }),
    null,
  ),
  metadata,
});

export const invoiceMarkShape = v.object({
  parent: v.nullish(v.object({ subscription_details: v.nullish(markedShape, null) }), null),
});

export const invoiceShape = v.object({ id, object: v.literal("invoice"), amount_paid: minorUnits, currency });

/** Of one that could not be charged. */
export const failedInvoiceShape = v.object({
  id,
  object: v.literal("invoice"),
  status: v.nullish(v.string(), null),
  billing_reason: v.nullish(v.string(), null),
  amount_due: minorUnits,
  currency,
  attempt_count: v.nullish(minorUnits, 1),
  next_payment_attempt: v.nullish(seconds, null),
  parent: v.object({ subscription_details: v.object({ subscription: optionalReference }) }),
});

export const invoicePaymentShape = v.object({
  object: v.literal("invoice_payment"),
  invoice: reference,
  payment: v.object({ payment_intent: optionalReference, charge: optionalReference }),
});

export const chargeShape = v.object({
  id,
  object: v.literal("charge"),
  amount_refunded: minorUnits,
  payment_intent: optionalReference,
});

export const refundShape = v.object({
  id,
  object: v.literal("refund"),
  amount: minorUnits,
  charge: optionalReference,
  payment_intent: optionalReference,
  status: v.nullish(v.string(), null),
});

export const disputeShape = v.object({
  id,
  object: v.literal("dispute"),
  amount: minorUnits,
  currency,
  charge: reference,
  payment_intent: optionalReference,
  status: v.string(),
});

/** What is charged, and when: read apart, for nothing else depends on it. */
export const subscriptionTermsShape = v.object({
  start_date: v.nullish(seconds, null),
  items: v.object({
    data: v.array(
      v.object({
        current_period_end: v.nullish(seconds, null),
        quantity: v.nullish(minorUnits, 1),
        price: v.object({
          unit_amount: v.nullish(minorUnits, null),
          currency,
          recurring: v.nullish(v.object({ interval: v.string(), interval_count: v.nullish(v.number(), 1) }), null),
        }),
      }),
    ),
  }),
});

export const subscriptionShape = v.object({
  id,
  object: v.literal("subscription"),
  status: v.string(),
  customer: reference,
  cancel_at_period_end: v.nullish(v.boolean(), false),
  pause_collection: v.nullish(anyObject, null),
});
