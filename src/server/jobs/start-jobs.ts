import { errorText, type Log } from "../log.ts";
import { quietTimer, type QuietTimer } from "../quiet-timer.ts";
import { StripeUnavailable } from "../stripe/stripe-gateway.ts";
import { createFetchBalance, type FetchBalanceOptions } from "./fetch-balance.ts";

export interface JobsOptions extends FetchBalanceOptions {
  readonly log: Log;
  /** Before the first run, in milliseconds. */
  readonly firstMs?: number;
  /** Between two runs, in milliseconds. */
  readonly everyMs?: number;
}

export interface Jobs {
  /** Starts no other run; one that is under way ends where it is, and nothing is lost by that. */
  close(): void;
}

/** The endpoint has to come up first; replicas that start together are spread by chance. */
const FIRST_MS = 60_000;
const EVERY_MS = 3_600_000;

/** What the endpoint does by itself, beside what it is asked. */
export function startJobs({ log, firstMs = FIRST_MS, everyMs = EVERY_MS, ...options }: JobsOptions): Jobs {
  const fetchBalance = createFetchBalance(options);
  const closing = new AbortController();
  let timer: QuietTimer | undefined;

  async function run(): Promise<void> {
    try {
      const stored = await fetchBalance(closing.signal);
      if (stored > 0) log.info("fees fetched", { stored });
    } catch (error) {
      // The store may be gone already.
      if (closing.signal.aborted) return;
      if (error instanceof StripeUnavailable && error.reason === "refused") {
        log.warn(
          "Stripe does not tell of its fees: give STRIPE_SECRET_KEY read access to Balance Transactions, and start again",
          { error: errorText(error) },
        );
        return;
      }
      log.warn("fees not fetched; tried again in an hour", { error: errorText(error) });
    }
    if (!closing.signal.aborted) schedule(everyMs);
  }

  function schedule(inMs: number): void {
    timer = quietTimer(() => void run(), inMs * (1 + Math.random() / 4));
  }

  schedule(firstMs);
  return {
    close() {
      closing.abort();
      timer?.stop();
    },
  };
}
