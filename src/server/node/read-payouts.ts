import Stripe from "stripe";
import type { Payout } from "../../core/ledger/paid-out.ts";
import { fetchPayouts, type FetchPayoutsOptions } from "../payouts/fetch-payouts.ts";
import { endpointSettingReaders } from "../settings/endpoint-settings.ts";
import { readAll, type Environment } from "../settings/read-all.ts";
import { SettingsError } from "../settings/settings-error.ts";
import { createStripeClient } from "../stripe/create-stripe-client.ts";
import { createStripeHttpClient } from "./stripe-http-client.ts";

/** One try of one call, in milliseconds: nobody waits on the other end. */
const TIMEOUT_MS = 30_000;
const RETRIES = 3;

/** For a command, by the settings of `serve`. */
export async function readPayouts(
  environment: Environment,
  options: Omit<FetchPayoutsOptions, "stripe">,
): Promise<readonly Payout[]> {
  const { stripeSecretKey, stripeApiBase } = endpointSettingReaders(environment);
  const { stripeSecretKey: secretKey, stripeApiBase: apiBase } = readAll({ stripeSecretKey, stripeApiBase });
  const access = { secretKey, apiBase, httpClient: createStripeHttpClient() };
  const stripe = createStripeClient({ ...access, timeoutMs: TIMEOUT_MS, retries: RETRIES });
  try {
    return await fetchPayouts({ ...options, stripe });
  } catch (error) {
    if (error instanceof Stripe.errors.StripePermissionError)
      throw new SettingsError("STRIPE_SECRET_KEY may not read payouts: give the key “Payouts: read” at Stripe", {
        cause: error,
      });
    if (error instanceof Stripe.errors.StripeAuthenticationError)
      throw new SettingsError("STRIPE_SECRET_KEY is refused by Stripe: it was rolled, revoked or has expired", {
        cause: error,
      });
    throw error;
  }
}
