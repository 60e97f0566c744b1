import Stripe from "stripe";
import { StripeUnavailable } from "./stripe-gateway.ts";
import { whatToMend } from "./what-to-mend.ts";

/** Calls Stripe; what it can't or won't do comes out as a {@link StripeUnavailable}. */
export async function ask<Answer>(call: () => Promise<Answer>): Promise<Answer> {
  try {
    return await call();
  } catch (error) {
    if (!(error instanceof Stripe.errors.StripeError)) throw error;
    // Stripe's own text stays out: it may quote what the reader sent.
    const what = [error.type, error.code, error.param, error.requestId].filter((part) => part !== undefined).join(" ");
    if (error instanceof Stripe.errors.StripeRateLimitError) throw new StripeUnavailable("busy", what);
    const isOut =
      error instanceof Stripe.errors.StripeConnectionError ||
      error instanceof Stripe.errors.StripeAPIError ||
      (error.statusCode ?? 500) >= 500;
    if (isOut) throw new StripeUnavailable("out", what);
    throw new StripeUnavailable("refused", what, { field: fieldAtFault(error), mend: whatToMend(error) });
  }
}

/** Which field of the request to us is behind what Stripe refuses. */
const fields: readonly (readonly [param: RegExp, field: string])[] = [
  [/unit_amount|amount/, "amount"],
  [/currency/, "currency"],
  [/recurring/, "interval"],
  [/email/, "email"],
  [/locale/, "locale"],
  [/(success|cancel|return)_url/, "returnUrl"],
  [/client_reference_id/, "attemptId"],
];

function fieldAtFault(error: InstanceType<typeof Stripe.errors.StripeError>): string | undefined {
  if (!(error instanceof Stripe.errors.StripeInvalidRequestError)) return undefined;
  if (error.code?.startsWith("amount_too_")) return "amount";
  return fields.find(([param]) => param.test(error.param ?? ""))?.[1];
}

/** Undefined for what Stripe does not have. */
export function ifMissing(error: unknown): undefined {
  if (error instanceof Stripe.errors.StripeInvalidRequestError && error.statusCode === 404) return undefined;
  throw error;
}
