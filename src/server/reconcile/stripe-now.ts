import type { Workshop } from "./reconcile-step.ts";

/**
 * A time of Stripe's own clock, in seconds since 1970, that what is fetched afterwards is not older than: when its newest
 * event was made. What happens later has a later event.
 */
export async function stripeNow({ stripe, ask }: Workshop): Promise<number> {
  const { data } = await ask(() => stripe.events.list({ limit: 1 }));
  return data[0]?.created ?? 0;
}
