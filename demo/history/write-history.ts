import { createStripeClient } from "../../src/server/stripe/create-stripe-client.ts";
import { createStripeGateway } from "../../src/server/stripe/create-stripe-gateway.ts";
import type { LoadWords } from "../../src/server/contribute/words.ts";
import type { Sandbox, SandboxOptions } from "../../src/sandbox/index.ts";
import type { Settings } from "../../src/server/node/settings.ts";
import { openLedgerStore } from "../../src/server/node/open-ledger-store.ts";
import { createChance } from "./chance.ts";
import { foldEvents } from "./fold-events.ts";
import { inProcessClient } from "./in-process-client.ts";
import { planHistory } from "./plan-history.ts";
import { playGifts } from "./play-gifts.ts";

/** Each start tells the same story; only its days move on. */
export const SEED = 1912;

/** The first day of the same month a year ago (UTC), because the desk shows thirteen months. In milliseconds since 1970. */
function historyBegins(nowMs: number): number {
  const now = new Date(nowMs);
  return Date.UTC(now.getUTCFullYear() - 1, now.getUTCMonth(), 1);
}

/** What a sandbox has to be started with, for {@link writeHistory} to bring it to now. */
export function historyClock(nowMs: number): Pick<SandboxOptions, "seed" | "offsetMs"> {
  return { seed: SEED, offsetMs: historyBegins(nowMs) - nowMs };
}

/**
 * A year of a paper's readers, into a sandbox whose clock stands where it began and into a ledger that is empty: what the
 * desk shows is what Stripe would say, down to each gift that can be looked at, changed and ended. Before the endpoint
 * starts, and before any webhook is sent.
 */
export async function writeHistory(sandbox: Sandbox, settings: Settings, loadWords: LoadWords): Promise<void> {
  const { config, siteId, stripeSecretKey: secretKey, stripeApiBase: apiBase, databaseUrl } = settings;
  const httpClient = inProcessClient(sandbox);
  const now = (): number => sandbox.clock.nowMs();
  const gateway = createStripeGateway({ secretKey, apiBase, siteId, now, httpClient });
  const stripe = createStripeClient({ secretKey, apiBase, httpClient, timeoutMs: 10_000, retries: 0 });
  const untilMs = Date.now();
  const chance = createChance(SEED);
  const planned = planHistory({ chance, amounts: config.amounts, fromMs: now(), untilMs });
  await playGifts(planned, { sandbox, gateway, stripe, siteId, config, loadWords, untilMs });
  // Playing it took a moment, in which the sandbox's clock stood still.
  await sandbox.clock.advanceTo(Date.now());
  const store = await openLedgerStore(databaseUrl, () => undefined);
  try {
    await foldEvents(sandbox, store, { siteId, livemode: gateway.livemode, apiVersion: gateway.apiVersion });
    await store.tallies.add(planned.tallies);
    await store.campaignDays.write(planned.days);
  } finally {
    await store.close();
  }
}
