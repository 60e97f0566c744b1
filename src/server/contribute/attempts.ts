import { createHash, randomUUID } from "node:crypto";
import type { CheckoutRequest } from "../../core/checkout/checkout.ts";

/**
 * The ids under which one press may be sent, the next where the one before stands for something else. A reader who has
 * come back to the form and chosen otherwise sends its id a second time: what they mean then gets an id of its own,
 * the same for both clicks of a double click. The last is for who comes back so late that this one's session is over.
 */
export function attemptsOf(
  attemptId: string | undefined,
  { interval, amount, currency, campaign }: CheckoutRequest,
): readonly (string | undefined)[] {
  if (attemptId === undefined) return [undefined];
  const key = [attemptId.toLowerCase(), interval, amount, currency, campaign].join("\n");
  const digest = createHash("sha256").update(key).digest("hex");
  const derived = [
    [0, 8],
    [8, 12],
    [12, 16],
    [16, 20],
    [20, 32],
  ]
    .map(([from, to]) => digest.slice(from, to))
    .join("-");
  return [attemptId, derived, randomUUID()];
}
