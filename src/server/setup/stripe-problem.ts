import Stripe from "stripe";
import { missingRight, stripeTrouble } from "../doctor/stripe-trouble.ts";
import { wrong } from "../doctor/finding.ts";
import type { SetupProblem, StepAnswer } from "../../core/desk/setup-answers.ts";

type Failed = Pick<StepAnswer, "problem" | "about" | "findings">;

/**
 * Why Stripe did not do what a step needs. What is no failure of Stripe's is thrown on.
 *
 * @param refused what a refusal of the request itself means for the step
 */
export function stripeProblem(error: unknown, apiBase: URL | undefined, refused: SetupProblem): Failed {
  const right = missingRight(error);
  if (right !== undefined)
    return {
      problem: "webhook-lacks-right",
      about: right,
      findings: [wrong("webhook-unmakeable", { right })],
    };
  const findings = [stripeTrouble(error, apiBase)];
  if (error instanceof Stripe.errors.StripeAuthenticationError)
    return { problem: error.code === "api_key_expired" ? "key-expired" : "key-refused", findings };
  if (error instanceof Stripe.errors.StripeConnectionError) return { problem: "stripe-unreachable", findings };
  if (error instanceof Stripe.errors.StripeInvalidRequestError) return { problem: refused, findings };
  return { problem: "stripe-failed", findings };
}
