import Stripe from "stripe";
import { StripeUnavailable } from "./stripe-gateway.ts";

/** Between two looks at whether an idempotency key is free again, in milliseconds. */
const KEY_PAUSE_MS = 250;
/** While another request with the key is under way, as another replica's may be, its answer is waited for. */
export async function onceKeyIsFree<Answer>(timeoutMs: number, call: () => Promise<Answer>): Promise<Answer> {
  const deadline = performance.now() + timeoutMs;
  for (;;) {
    try {
      return await call();
    } catch (error) {
      if (!isKeyInUse(error)) throw error;
      if (performance.now() > deadline) throw new StripeUnavailable("out", "the first try is still under way");
      await new Promise((resolve) => setTimeout(resolve, KEY_PAUSE_MS));
    }
  }
}

function isKeyInUse(error: unknown): boolean {
  return error instanceof Stripe.errors.StripeError && error.code === "idempotency_key_in_use";
}

/** Undefined where the key stands for another order. */
export function ifKeyWasUsed(error: unknown): undefined {
  if (error instanceof Stripe.errors.StripeIdempotencyError) return undefined;
  throw error;
}

/**
 * As many failures as Stripe may have kept one after the other: an attempt that has met more can't go on before a day is
 * over. While Stripe fails with every third request, four in a row meet one reader of a hundred, eleven nobody.
 */
const KEPT_FAILURES = 10;

/**
 * Stripe keeps a failure of its own under its key, too, and gives it back for a day. It is then asked under the next
 * key, the same for every press of the same attempt, so that they still share one session.
 */
export async function unlessFailureIsKept<Answer>(
  call: (retry: readonly string[]) => Promise<Answer>,
): Promise<Answer> {
  for (let retry = 0; ; retry++) {
    try {
      return await call(retry === 0 ? [] : [`retry ${retry}`]);
    } catch (error) {
      if (!wasKept(error) || retry === KEPT_FAILURES) throw error;
    }
  }
}

function wasKept(error: unknown): boolean {
  return (
    error instanceof Stripe.errors.StripeError &&
    (error.statusCode ?? 0) >= 500 &&
    error.headers?.["idempotent-replayed"] === "true"
  );
}
