import { errorText, type Log } from "../log.ts";
import { problem } from "../http/problem.ts";
import { StripeUnavailable } from "../stripe/stripe-gateway.ts";

/** What Stripe could not do, and whether trying again helps: not where it is refused (`stripe`). */
export interface StripeFailure {
  readonly status: 400 | 502 | 503;
  readonly title: string;
  readonly code: "busy" | "stripe";
  readonly reason: StripeUnavailable["reason"];
  /** Of the request to us, where it is the one that Stripe refused. */
  readonly field?: string;
  /** In seconds. */
  readonly retryAfter?: string;
}

export type Tried<Answer> =
  | { readonly outcome: "done"; readonly answer: Answer }
  | { readonly outcome: "failed"; readonly failure: StripeFailure };

/** Asks Stripe for something, and logs what it could not do. Anything else that goes wrong is thrown on. */
export async function tryStripe<Answer>(log: Log, work: () => Promise<Answer>): Promise<Tried<Answer>> {
  try {
    return { outcome: "done", answer: await work() };
  } catch (error) {
    if (!(error instanceof StripeUnavailable)) throw error;
    const { reason, mend } = error;
    log.error("Stripe did not do it", { reason, error: errorText(error), mend });
    return { outcome: "failed", failure: failureOf(error) };
  }
}

function failureOf({ reason, field }: StripeUnavailable): StripeFailure {
  if (reason === "busy")
    return { status: 503, title: "Too many readers at once; try again", code: "busy", reason, retryAfter: "2" };
  if (reason === "out")
    return { status: 503, title: "Stripe can't be reached; try again", code: "busy", reason, retryAfter: "5" };
  const title = "Stripe refused the request";
  return field === undefined
    ? { status: 502, title, code: "stripe", reason }
    : { status: 400, title, code: "stripe", reason, field };
}

export function failureProblem(
  { status, title, code, field, retryAfter }: StripeFailure,
  headers: Readonly<Record<string, string>>,
): Response {
  const errors = field === undefined ? {} : { errors: [{ path: field, message: "is refused by Stripe" }] };
  return problem(
    { status, title, code, ...errors },
    retryAfter === undefined ? headers : { ...headers, "retry-after": retryAfter },
  );
}
