import type { CheckoutStatus } from "../../../src/core/checkout/checkout.ts";
import { parseConfig, type Config } from "../../../src/core/campaign/config.ts";
import type { ConfigInput } from "../../../src/core/campaign/config-schema.ts";
import { aReader, DAY, HOUR } from "../../support/builders.ts";
import type { Pending, SupporterMemory } from "../../../src/core/reader/reader-memory.ts";

export { aReader, DAY, HOUR };

/** Monday 23 March 2026, noon, wherever the tests run. */
export const NOON = new Date(2026, 2, 23, 12).getTime();

export type CampaignInput = NonNullable<ConfigInput["appeals"]>[number];

export function aCampaign(change: Partial<CampaignInput> = {}): CampaignInput {
  return { id: "spring", variants: [{ id: "plain" }], ...change };
}

export function aConfig(change: ConfigInput = {}): Config {
  const parsed = parseConfig({ publication: { name: "The Example Times" }, appeals: [aCampaign()], ...change });
  if (!parsed.ok) throw new Error(parsed.issues.map(({ path, message }) => `${path} ${message}`).join(", "));
  return parsed.value;
}

export function aStatus(change: Partial<CheckoutStatus> = {}): CheckoutStatus {
  return {
    status: "paid",
    interval: "once",
    amount: 1500,
    currency: "usd",
    supporterUntil: new Date(NOON + 90 * DAY).toISOString(),
    supporterToken: "signed",
    ...change,
  };
}

/** A checkout that the reader left for five minutes ago. */
export function aPending(change: Partial<Pending> = {}): Pending {
  const attemptId = "6a1f3c52-7f3e-4c0e-9a53-0d4d5c1d9d10";
  return {
    sessionId: "cs_left",
    attemptId,
    state: "open",
    interval: "month",
    amount: 1000,
    currency: "usd",
    since: NOON - 300_000,
    ...change,
  };
}

export function aSupporter(change: Partial<SupporterMemory> = {}): SupporterMemory {
  return { sessionId: "cs_gave", interval: "month", until: NOON + 20 * DAY, ...change };
}
