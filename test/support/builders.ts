import { defaultAmounts } from "../../src/core/money/amounts.ts";
import type { CheckoutStatus } from "../../src/core/checkout/checkout.ts";
import { parseConfig, type Config } from "../../src/core/campaign/config.ts";
import type { Campaign, ConfigInput } from "../../src/core/campaign/config-schema.ts";
import type { Situation } from "../../src/core/campaign/situation.ts";
import { placements } from "../../src/core/campaign/placement.ts";
import { emptyMemory } from "../../src/core/reader/empty-memory.ts";
import type { Pending, ReaderMemory, SupporterMemory } from "../../src/core/reader/reader-memory.ts";

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;
/** Monday 23 March 2026: the moment at which everything takes place, unless a test says otherwise. */
export const NOON = Date.parse("2026-03-23T12:00:00Z");

export type CampaignInput = NonNullable<ConfigInput["appeals"]>[number];

/** A publisher's config with one campaign, every default filled in. */
export function aConfig(change: ConfigInput = {}): Config {
  const spring: CampaignInput = { id: "spring", variants: [{ id: "plain" }] };
  const parsed = parseConfig({
    publication: { name: "The Example Times", manage: "https://times.example/manage" },
    appeals: [spring],
    ...change,
  });
  if (!parsed.ok) throw new Error(`the builder's config is wrong: ${JSON.stringify(parsed.issues)}`);
  return parsed.value;
}

export function aCampaign(change: Partial<CampaignInput> = {}): Campaign {
  const { after, goal } = change;
  const spring: CampaignInput = { id: "spring", variants: [{ id: "plain" }], ...change };
  const others = after === undefined ? [] : [{ id: after.campaign, variants: [{ id: "plain" }] }];
  const goals = goal === undefined ? {} : { goals: [{ id: goal, kind: "supporters", target: 1 } as const] };
  const [campaign] = aConfig({ ...goals, appeals: [spring, ...others] }).appeals;
  if (campaign === undefined) throw new Error("the builder made no campaign");
  return campaign;
}

export function aReader(change: Partial<ReaderMemory> = {}): ReaderMemory {
  return { ...emptyMemory, ...change };
}

export function aSupporter(change: Partial<SupporterMemory> = {}): SupporterMemory {
  return { sessionId: "cs_gave", interval: "month", until: NOON + 20 * DAY, ...change };
}

/** A checkout that the reader left for five minutes ago. */
export function aPending(change: Partial<Pending> = {}): Pending {
  return {
    sessionId: "cs_left",
    attemptId: "6a1f3c52-7f3e-4c0e-9a53-0d4d5c1d9d10",
    state: "open",
    interval: "month",
    amount: 1000,
    currency: "usd",
    since: NOON - 300_000,
    ...change,
  };
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

export function aPage(change: Partial<Situation["page"]> = {}): Situation["page"] {
  return {
    origin: "https://news.example",
    path: "/news/harbour",
    language: "en",
    isCaged: false,
    section: undefined,
    tags: [],
    country: undefined,
    device: "desktop",
    referrer: "",
    utm: {},
    isSensitive: false,
    isArticle: true,
    articlesRead: undefined,
    ...change,
  };
}

export function aSituation(
  change: Partial<Omit<Situation, "config">> & {
    readonly appeals?: readonly Campaign[];
    readonly origins?: readonly string[];
  } = {},
): Situation {
  const { appeals = [aCampaign()], origins, ...rest } = change;
  return {
    config: { appeals, origins },
    memory: aReader(),
    now: NOON,
    page: aPage(),
    retention: "kept",
    askedThisVisit: false,
    available: placements,
    always: false,
    seed: 0,
    objects: false,
    ...rest,
  };
}

/** What a publisher without a config offers in dollars. */
export function dollars() {
  const { usd } = defaultAmounts;
  if (usd === undefined) throw new Error("the built-in amounts have no dollars");
  return usd;
}
