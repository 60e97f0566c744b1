import Stripe from "stripe";
import { wrong, type Finding } from "./finding.ts";

/** Why Stripe did not answer a question, as a finding; what is no failure of Stripe's is thrown on. */
export function stripeTrouble(error: unknown, apiBase: URL | undefined): Finding {
  if (!(error instanceof Stripe.errors.StripeError)) throw error;
  if (error instanceof Stripe.errors.StripeAuthenticationError)
    return wrong(error.code === "api_key_expired" ? "stripe-key-expired" : "stripe-key-unknown", {});
  if (error instanceof Stripe.errors.StripeConnectionError)
    return apiBase === undefined
      ? wrong("stripe-unreached", { server: "https://api.stripe.com" })
      : wrong("stand-in-unreached", { server: apiBase.origin });
  if (error instanceof Stripe.errors.StripeInvalidRequestError)
    return wrong("stripe-refuses", { error: error.message });
  return wrong("stripe-fails", { error: [error.statusCode, error.code ?? error.type].filter(Boolean).join(": ") });
}

/** The right that Stripe says is missing, such as `rak_event_read`; undefined where the refusal is another one. */
export function missingRight(error: unknown): string | undefined {
  if (!(error instanceof Stripe.errors.StripePermissionError)) return undefined;
  return /'(rak_\w+)'/.exec(error.message)?.[1] ?? "a right that Stripe does not name";
}
