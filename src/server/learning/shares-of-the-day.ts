import type { Config } from "../../core/campaign/config.ts";
import type { Campaign } from "../../core/campaign/config-schema.ts";
import { areAlike, type CampaignDay } from "../../core/campaign/experiment/campaign-day.ts";
import { learns, servedShares, writtenShares } from "../../core/campaign/learning.ts";
import { dayAfter, dayOfTime } from "../../core/utc-calendar.ts";
import type { LedgerStore } from "../store/ledger-store.ts";

/** The shares that were worked out for the variants of campaigns that learn. */
export interface SharesOfTheDay {
  /** Looks for those of this day. Rejects where the store does not answer. */
  look(): Promise<void>;
  /**
   * The config as readers get it: with those shares for weights. What the publisher wrote stays as it is, and counts
   * wherever they have changed the weights since, or where nobody has worked out any since yesterday.
   */
  lay(config: Config): Config;
}

export interface SharesOfTheDayOptions {
  readonly store: Pick<LedgerStore, "campaignDays">;
  /** As the publisher wrote it: the store is asked where something learns. */
  readonly config: () => Config;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

export function createSharesOfTheDay({ store, config, now }: SharesOfTheDayOptions): SharesOfTheDay {
  let days: ReadonlyMap<string, CampaignDay> = new Map();
  let laid = new WeakMap<Config, Config>();

  function withShares(campaign: Campaign): Campaign {
    const shares = servedShares(campaign, days.get(campaign.id));
    if (areAlike(shares, writtenShares(campaign))) return campaign;
    return { ...campaign, variants: campaign.variants.map((each) => ({ ...each, weight: shares[each.id] ?? 0 })) };
  }

  return {
    async look() {
      if (!config().appeals.some(learns)) return;
      const today = dayOfTime(now());
      const known = await store.campaignDays.read(dayAfter(today, -1));
      // By day: the newest one stays.
      const newest = new Map(known.filter(({ day }) => day <= today).map((day) => [day.campaign, day]));
      if (JSON.stringify([...newest]) === JSON.stringify([...days])) return;
      days = newest;
      laid = new WeakMap();
    },
    lay(given) {
      const before = laid.get(given);
      if (before !== undefined) return before;
      const appeals = given.appeals.map(withShares);
      const isAsWritten = appeals.every((campaign, at) => campaign === given.appeals[at]);
      const after = isAsWritten ? given : { ...given, appeals };
      laid.set(given, after);
      return after;
    },
  };
}
