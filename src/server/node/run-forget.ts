import Stripe from "stripe";
import { createFindCustomers } from "../forget/find-customers.ts";
import { forget, type ForgetAnswer, type ForgetOptions } from "../forget/forget.ts";
import { endpointSettingReaders } from "../settings/endpoint-settings.ts";
import { givenIn, readAll, type Environment } from "../settings/read-all.ts";
import { SettingsError } from "../settings/settings-error.ts";
import { createStripeClient } from "../stripe/create-stripe-client.ts";
import { scrubFile } from "./scrub-file.ts";
import { createStripeHttpClient } from "./stripe-http-client.ts";
import { withLedger } from "./with-ledger.ts";

export interface RunForgetOptions extends Omit<ForgetOptions, "store" | "findCustomers"> {
  readonly environment: Environment;
}

export interface RunForgetAnswer extends ForgetAnswer {
  /** Whether Stripe was asked who they are there. */
  readonly isStripeAsked: boolean;
  /** Whether what was erased may still lie in the file's free pages. */
  readonly isFileInUse: boolean;
}

/** One try of one call, in milliseconds: nobody waits on the other end. */
const TIMEOUT_MS = 30_000;

/** Forgets a person in `DATABASE_URL`. Stripe is asked for their customers where `STRIPE_SECRET_KEY` is set. */
export async function runForget({ environment, ...options }: RunForgetOptions): Promise<RunForgetAnswer> {
  const readers = endpointSettingReaders(environment);
  const { databaseUrl, siteId } = readAll({ databaseUrl: readers.databaseUrl, siteId: readers.siteId });
  const isStripeAsked = givenIn(environment, "STRIPE_SECRET_KEY") !== undefined;
  const findCustomers = isStripeAsked
    ? createFindCustomers({
        stripe: createStripeClient({
          secretKey: readers.stripeSecretKey(),
          apiBase: readers.stripeApiBase(),
          httpClient: createStripeHttpClient(),
          timeoutMs: TIMEOUT_MS,
          retries: 3,
        }),
        siteId,
      })
    : undefined;
  try {
    const answer = await withLedger(
      environment,
      async (ledger) => await forget({ ...options, store: ledger.forgetting, findCustomers }),
    );
    const path = databaseUrl.startsWith("file:") ? databaseUrl.slice("file:".length) : undefined;
    // Also where nothing was found: an earlier call may have had no hold of the file.
    const isFileInUse = answer.outcome === "done" && path !== undefined && !(await scrubFile(path));
    return { ...answer, isStripeAsked, isFileInUse };
  } catch (error) {
    if (error instanceof Stripe.errors.StripeAuthenticationError)
      throw new SettingsError("STRIPE_SECRET_KEY is refused by Stripe: it was rolled, revoked or has expired", {
        cause: error,
      });
    if (error instanceof Stripe.errors.StripePermissionError)
      throw new SettingsError(
        "STRIPE_SECRET_KEY may not read Customers, Subscriptions and Checkout Sessions: give it these rights",
        { cause: error },
      );
    throw error;
  }
}
