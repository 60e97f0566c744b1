import { inTime } from "../in-time.ts";
import { StripeUnavailable } from "./stripe-gateway.ts";

/**
 * What Stripe answers within this time, whatever tries, pauses and steps it takes. After it the work goes on unheard:
 * a session that it still makes is found again by the next try of the same reader.
 */
export async function within<Answer>(timeoutMs: number, work: () => Promise<Answer>): Promise<Answer> {
  return await inTime(timeoutMs, work, () => {
    throw new StripeUnavailable("out", `no answer in ${timeoutMs} ms`);
  });
}
