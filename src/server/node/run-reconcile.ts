import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import Stripe from "stripe";
import type { Log } from "../log.ts";
import { reconcile, type Reconciled, type ReconcileOptions } from "../reconcile/reconcile.ts";
import { endpointSettingReaders } from "../settings/endpoint-settings.ts";
import { readAll, type Environment } from "../settings/read-all.ts";
import { SettingsError } from "../settings/settings-error.ts";
import { createSparingLog } from "../sparing-log.ts";
import { openStore } from "../store/open-store.ts";
import { createStripeClient } from "../stripe/create-stripe-client.ts";
import { createStripeGateway } from "../stripe/create-stripe-gateway.ts";
import { createTakeEvent } from "../stripe/take-event.ts";
import { openLedgerStore } from "./open-ledger-store.ts";
import { createStripeHttpClient } from "./stripe-http-client.ts";

export interface RunReconcileOptions extends Pick<ReconcileOptions, "days" | "onDifference" | "tell"> {
  readonly environment: Environment;
  /** For what is found out on the way. */
  readonly log: Log;
}

/** One try of one call, in milliseconds: nobody waits on the other end. */
const TIMEOUT_MS = 30_000;

/** Reads the settings that it needs, those of `serve`, and compares their database with their Stripe. */
export async function runReconcile({ environment, log, ...options }: RunReconcileOptions): Promise<Reconciled> {
  const { stripeSecretKey, stripeApiBase, databaseUrl, siteId } = endpointSettingReaders(environment);
  const settings = readAll({ stripeSecretKey, stripeApiBase, databaseUrl, siteId });
  const path = settings.databaseUrl.startsWith("file:")
    ? resolve(settings.databaseUrl.slice("file:".length))
    : undefined;
  // From another folder the same setting names another file: all would be taken in there.
  if (path !== undefined && !existsSync(path)) options.tell(`there is no ledger at ${path} yet: it is made`);
  const ledger = await openStore(settings, openLedgerStore, log, (path) => resolve(path));
  const sparing = createSparingLog(log);
  try {
    const access = {
      secretKey: settings.stripeSecretKey,
      apiBase: settings.stripeApiBase,
      httpClient: createStripeHttpClient(),
    };
    const gateway = createStripeGateway({ ...access, siteId: settings.siteId, now: Date.now });
    return await reconcile({
      ...options,
      stripe: createStripeClient({ ...access, timeoutMs: TIMEOUT_MS, retries: 0 }),
      siteId: settings.siteId,
      livemode: gateway.livemode,
      ledger,
      takeEvent: createTakeEvent({ siteId: settings.siteId, store: ledger, gateway, log, sparing }),
      wait,
      now: Date.now,
    });
  } catch (error) {
    if (error instanceof Stripe.errors.StripeAuthenticationError)
      throw new SettingsError("STRIPE_SECRET_KEY is refused by Stripe: it was rolled, revoked or has expired", {
        cause: error,
      });
    throw new Error("not done: call reconcile again, and it goes on where it was", { cause: error });
  } finally {
    sparing.flush();
    await ledger.close();
  }
}
