import Stripe from "stripe";
import { StripeUnavailable } from "../stripe/stripe-gateway.ts";
import { NotTaken } from "../stripe/take-event.ts";

export interface Patience {
  /** Resolves after so many milliseconds. */
  readonly wait: (ms: number) => Promise<void>;
  /** Says why it takes longer. */
  readonly tell: (line: string) => void;
}

/** Before the second try, in milliseconds; then twice as long each time. */
const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 30_000;
/** Pauses of one call together, in milliseconds: then Stripe is down, and the work is better begun again later. */
const GIVE_UP_MS = 600_000;

/**
 * Asks again for as long as Stripe is busy (429), out (5xx) or unreachable, as slowly as it wants. What it refuses is
 * thrown at once, and so is what fails for another reason.
 */
export async function patiently<Answer>(work: () => Promise<Answer>, { wait, tell }: Patience): Promise<Answer> {
  let waitedMs = 0;
  for (let pauseMs = FIRST_PAUSE_MS; ; pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS)) {
    try {
      return await work();
    } catch (error) {
      const why = whyLater(error);
      if (why === undefined || waitedMs >= GIVE_UP_MS) throw error;
      const ms = Math.max(pauseMs, retryAfterMs(error));
      if (ms >= 2000) tell(`Stripe ${why}: going on in ${Math.ceil(ms / 1000)} s`);
      await wait(ms);
      waitedMs += ms;
    }
  }
}

/** Undefined where it is no use to wait. */
function whyLater(error: unknown): string | undefined {
  if (error instanceof NotTaken) return whyLater(error.cause);
  if (error instanceof StripeUnavailable)
    return error.reason === "refused" ? undefined : error.reason === "busy" ? "asks us to slow down" : "is out";
  if (error instanceof Stripe.errors.StripeRateLimitError) return "asks us to slow down";
  if (error instanceof Stripe.errors.StripeConnectionError) return "can't be reached";
  return error instanceof Stripe.errors.StripeAPIError ? "is out" : undefined;
}

function retryAfterMs(error: unknown): number {
  if (!(error instanceof Stripe.errors.StripeError)) return 0;
  const seconds = Number(error.headers?.["retry-after"]);
  return Number.isFinite(seconds) && seconds > 0 ? Math.min(seconds * 1000, LONGEST_PAUSE_MS) : 0;
}
