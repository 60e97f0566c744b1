import type { Campaign, Variant } from "../../core/campaign/config-schema.ts";
import { readerDay } from "../../core/tallies/reader-day.ts";
import { SECTION_MAX_LENGTH, type TallyKind } from "../../core/tallies/tally.ts";
import type { LateInside } from "./late-visit.ts";
import { objectsHere } from "./objects-here.ts";
import { wholeConfig } from "./whole-config.ts";
import { wholePage } from "./whole-page.ts";

interface Counted {
  readonly campaign: Pick<Campaign, "id" | "placement">;
  readonly variant: Pick<Variant, "id">;
}

/**
 * Counts for the publisher, who sees numbers and no readers: where they want it, and nobody objects.
 *
 * @param cohort the day that it is told by, in place of today's, and of the page's section
 */
export async function tally(
  { visit, store, tallies }: Pick<LateInside, "visit" | "store" | "tallies">,
  kind: TallyKind,
  { campaign, variant }: Counted,
  cohort?: string,
): Promise<void> {
  const { services, wishes } = visit;
  const { endpoint = "", language } = wishes();
  const now = services.now();
  const config = await wholeConfig(visit);
  if (config?.tallies === undefined) return;
  const { sample, sections } = config.tallies;
  const { section = "" } = sections && cohort === undefined ? wholePage(language, services.tag) : {};
  // The last thing before it counts: the reader may just have objected.
  if (objectsHere(await store.read()) || navigator.doNotTrack === "1") return;
  tallies.add(endpoint, sample, {
    kind,
    campaign: campaign.id,
    variant: variant.id,
    placement: campaign.placement,
    section: section.replaceAll(/[\s\p{Cc}]+/gu, " ").slice(0, SECTION_MAX_LENGTH),
    day: cohort ?? readerDay(now),
  });
}
