import Stripe from "stripe";
import { wrong, type Finding } from "./finding.ts";

/** Why Stripe did not answer a question, in the operator's words; what is no failure of Stripe's is thrown on. */
export function stripeTrouble(error: unknown, apiBase: URL | undefined): Finding {
  if (!(error instanceof Stripe.errors.StripeError)) throw error;
  const server = apiBase?.origin ?? "https://api.stripe.com";
  if (error instanceof Stripe.errors.StripeAuthenticationError)
    return wrong(
      `STRIPE_SECRET_KEY is refused by Stripe: ${error.code === "api_key_expired" ? "it has expired" : "it is unknown there"}`,
      "take the key anew from Developers → API keys in Stripe's dashboard, whole, and of the mode that you mean",
    );
  if (error instanceof Stripe.errors.StripeConnectionError)
    return wrong(
      `Stripe can't be reached at ${server}`,
      apiBase === undefined
        ? "see that this machine may open connections to api.stripe.com:443, and whether status.stripe.com tells of an outage"
        : "STRIPE_API_BASE names it: start the sandbox there, or leave the setting out to use Stripe itself",
    );
  if (error instanceof Stripe.errors.StripeInvalidRequestError)
    return wrong(
      `Stripe refuses: ${error.message}`,
      "mend what it names; --url must be an address that Stripe can reach",
    );
  return wrong(
    `Stripe answers with ${error.statusCode ?? "an error"}: ${error.code ?? error.type}`,
    "try again in a minute; if it stays, see status.stripe.com",
  );
}

/** The right that Stripe says is missing, such as `rak_event_read`; undefined where the refusal is another one. */
export function missingRight(error: unknown): string | undefined {
  if (!(error instanceof Stripe.errors.StripePermissionError)) return undefined;
  return /'(rak_\w+)'/.exec(error.message)?.[1] ?? "a right that Stripe does not name";
}
