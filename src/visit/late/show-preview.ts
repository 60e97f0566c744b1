import type { Campaign } from "../../core/campaign/config-schema.ts";
import { openAsking } from "../open-asking.ts";
import type { LateInside } from "./late-visit.ts";
import type { Preview } from "./on-wish.ts";
import { tellShown } from "./tell-shown.ts";

/** Shows one variant whatever speaks against it; drafts too, for one who has the key. */
export async function showPreview(inside: LateInside, preview: Preview, signal: AbortSignal): Promise<void> {
  const { visit, prepare, loadDrafts } = inside;
  const { services, wishes } = visit;
  const { endpoint = "", language } = wishes();
  const config = await (preview.key === undefined
    ? (services.loadWholeConfig ?? services.loadConfig)(endpoint)
    : loadDrafts(endpoint, preview.key));
  if (signal.aborted) return;
  visit.config = config;
  const campaign = config.appeals.find(({ id }) => id === preview.campaign);
  const variant = campaign?.variants.find(({ id }) => id === preview.variant);
  if (campaign === undefined || variant === undefined) return visit.suppress("no-campaign");
  await prepare(campaign.placement);
  const asking = {
    ...openAsking(config, { campaign, variant }, { ...wishes(), language }, services.now()),
    ...(opensFolded(campaign) ? { isFolded: true } : {}),
    isPreview: true,
  };
  if (!signal.aborted && (await visit.become(asking))) tellShown(visit, asking);
}

export function opensFolded({ placement }: Pick<Campaign, "placement">): boolean {
  return placement === "header";
}
