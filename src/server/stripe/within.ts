import { StripeUnavailable } from "./stripe-gateway.ts";

/**
 * What Stripe answers within this time, whatever tries, pauses and steps it takes. After it the work goes on unheard:
 * a session that it still makes is found again by the next try of the same reader.
 */
export async function within<Answer>(timeoutMs: number, work: () => Promise<Answer>): Promise<Answer> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new StripeUnavailable("out", `no answer in ${timeoutMs} ms`)), timeoutMs);
  });
  try {
    return await Promise.race([work(), late]);
  } finally {
    clearTimeout(timer);
  }
}
