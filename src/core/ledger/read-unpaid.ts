import * as v from "valibot";
import type { Decline, StripeTime, UnpaidCheckout } from "./fact.ts";
import { readPlace } from "./read-place.ts";
import { refusedIntentShape, unpaidSessionShape } from "./stripe-shapes.ts";

/** A session that brought no money, or none yet. */
export function readUnpaid(object: object, state: UnpaidCheckout["state"], at: StripeTime): UnpaidCheckout {
  const { id: session, payment_intent: intent, invoice, metadata } = v.parse(unpaidSessionShape, object);
  return { entity: "unpaid-checkout", session, payment: intent ?? invoice, state, ...readAttempt(metadata), at };
}

/** Of single gifts: a recurring one's payment carries no mark, and its invoice tells instead. */
export function readDecline(object: object, at: StripeTime): Decline {
  const { id: payment, last_payment_error: error, metadata } = v.parse(refusedIntentShape, object);
  const method = error?.payment_method?.type ?? null;
  return { entity: "decline", payment, method, ...readAttempt(metadata), at };
}

const attemptId = v.pipe(v.string(), v.uuid());

/** Which choice, and which intent to pay, an object of Stripe's came from. */
export function readAttempt(metadata: Readonly<Record<string, unknown>>) {
  const { attempt } = metadata;
  return { ...readPlace(metadata), attempt: v.is(attemptId, attempt) ? attempt : null };
}
