import { errorText, type Log } from "../log.ts";
import { problem } from "../http/problem.ts";
import { StripeUnavailable } from "../stripe/stripe-gateway.ts";

/** Turns what Stripe could not do into a problem that says whether trying again helps. Anything else is thrown on. */
export async function answerFailures(
  log: Log,
  headers: Readonly<Record<string, string>>,
  work: () => Promise<Response>,
): Promise<Response> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof StripeUnavailable)) throw error;
    log.error("Stripe did not do it", { reason: error.reason, error: errorText(error) });
    if (error.reason === "busy")
      return problem(
        { status: 503, title: "Too many readers at once; try again", code: "busy" },
        { ...headers, "retry-after": "2" },
      );
    if (error.reason === "out")
      return problem(
        { status: 503, title: "Stripe can't be reached; try again", code: "busy" },
        { ...headers, "retry-after": "5" },
      );
    if (error.field !== undefined)
      return problem(
        {
          status: 400,
          title: "Stripe refused the request",
          code: "stripe",
          errors: [{ path: error.field, message: "is refused by Stripe" }],
        },
        headers,
      );
    return problem({ status: 502, title: "Stripe refused the request", code: "stripe" }, headers);
  }
}
