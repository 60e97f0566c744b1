import type { Config } from "../../core/campaign/config.ts";
import type { Campaign, Variant } from "../../core/campaign/config-schema.ts";
import { readerDay } from "../../core/tallies/reader-day.ts";
import { SECTION_MAX_LENGTH, type TallyKind } from "../../core/tallies/tally.ts";
import type { VisitServices } from "../services.ts";
import type { LateInside } from "./late-visit.ts";
import { objectsHere } from "./objects-here.ts";
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
  const config = services.loadWholeConfig === undefined ? visit.config : await wholeConfig(services, endpoint);
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

/** Parsed once, however much is counted. */
const parsed = new WeakMap<VisitServices, Promise<Config | undefined>>();

function wholeConfig(services: VisitServices, endpoint: string): Promise<Config | undefined> {
  const known =
    parsed.get(services) ??
    // That it can't be had is told where an appeal would stand; without it nobody knows whether to count.
    services.loadWholeConfig?.(endpoint).catch(() => undefined) ??
    Promise.resolve(undefined);
  parsed.set(services, known);
  return known;
}
