import type { ReaderMemory } from "../reader/reader-memory.ts";
import type { Config } from "./config.ts";
import type { Campaign, Variant } from "./config-schema.ts";

/** The appeal that the reader saw last: the one that goes on when they come back from checkout. */
export function resumeAppeal(
  { appeals }: Pick<Config, "appeals">,
  memory: ReaderMemory,
): { readonly campaign: Campaign; readonly variant: Variant } | undefined {
  const seen = (id: string) => memory.campaigns[id]?.impressions.at(-1) ?? 0;
  const [campaign] = [...appeals].sort((a, b) => seen(b.id) - seen(a.id));
  const variant =
    campaign?.variants.find(({ id }) => id === memory.campaigns[campaign.id]?.variant) ?? campaign?.variants[0];
  return campaign === undefined || variant === undefined ? undefined : { campaign, variant };
}
