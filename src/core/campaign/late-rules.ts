import { articlesRead } from "../reader/reading.ts";
import type { ReaderMemory } from "../reader/reader-memory.ts";
import type { Campaign } from "./config-schema.ts";
import { interruptingPlacements } from "./interrupting-placements.ts";
import * as early from "./rules.ts";
import { isOffDay, isOffHour } from "./schedule.ts";
import { isHeldBack } from "./is-held-back.ts";
import type { Situation } from "./situation.ts";

/** Where a campaign does not say: days of rest after the reader closed an appeal for the first, second, third time. */
export const REST_DAYS: readonly number[] = [7, 30, 90];
const DAY_MS = 86_400_000;

/** All that can speak against asking this reader at all: the rules that only an unusual device needs come last. */
export const readerRules = [
  ...early.readerRules,
  {
    reason: "asked-this-visit",
    givesWay: true,
    blocks: ({ askedThisVisit }: Situation) => askedThisVisit,
  },
] as const satisfies readonly early.ReaderRule<string, Situation>[];

/** The rules that only some configs and devices use, each by the early one that it weighs more than. */
export const lateCampaignRules = {
  "not-started": [
    { reason: "draft", blocks: (_, { status }) => status === "draft" },
    {
      reason: "memory-not-kept",
      blocks: ({ retention }, { placement }) => retention === "visit" && interruptingPlacements.includes(placement),
    },
    { reason: "sensitive-page", blocks: ({ page }, { placement }) => page.isSensitive && placement !== "inline" },
  ],
  declined: [
    { reason: "other-day", blocks: ({ now }, { schedule }) => isOffDay(schedule, now) },
    { reason: "other-hour", blocks: ({ now }, { schedule }) => isOffHour(schedule, now) },
    { reason: "dismissed", givesWay: true, blocks: ({ memory, now }, campaign) => now < restsUntil(memory, campaign) },
    {
      reason: "holdback",
      givesWay: true,
      blocks: ({ seed, objects }, campaign) => !objects && isHeldBack(seed, campaign),
    },
  ],
  "other-page": [
    { reason: "other-audience", blocks: ({ memory }, { audience }) => !isInAudience(memory, audience) },
    { reason: "before-its-turn", givesWay: true, blocks: ({ memory, now }, { after }) => !hasTurn(memory, after, now) },
  ],
  "other-language": [
    {
      reason: "other-section",
      blocks: ({ page }, { targeting: { sections, exceptSections } }) =>
        isOutside(page.section === undefined ? [] : [page.section], sections, exceptSections),
    },
    {
      reason: "other-tag",
      blocks: ({ page }, { targeting: { tags, exceptTags } }) => isOutside(page.tags, tags, exceptTags),
    },
    {
      reason: "unknown-country",
      blocks: ({ page }, { targeting }) => page.country === undefined && asksCountry(targeting),
    },
    {
      reason: "other-country",
      blocks: ({ page: { country } }, { targeting: { countries, exceptCountries } }) =>
        country !== undefined && isOutside([country], countries, exceptCountries),
    },
    {
      reason: "other-device",
      blocks: ({ page }, { targeting: { devices } }) => devices !== undefined && !devices.includes(page.device),
    },
    {
      reason: "other-referrer",
      blocks: ({ page }, { targeting: { referrers } }) =>
        referrers !== undefined && !cameFrom(page.referrer, referrers),
    },
    {
      reason: "other-utm",
      blocks: ({ page }, { targeting: { utm } }) =>
        utm !== undefined &&
        Object.entries(utm).some(([name, values]) => isOutside([own(page.utm, name)], values, undefined)),
    },
  ],
  "frequency-cap": [
    {
      reason: "articles-read",
      givesWay: true,
      blocks: (situation, { targeting: { articlesRead: range } }) =>
        range !== undefined && isBeyond(countArticles(situation, range.days), range),
    },
    {
      reason: "visits",
      givesWay: true,
      blocks: ({ memory, objects }, { targeting: { visits } }) =>
        visits !== undefined && (objects || isBeyond(memory.visits?.count ?? 0, visits)),
    },
    {
      reason: "free-articles",
      blocks: (situation, { placement, wall: { freeArticles = 0, days = 30 } = {} }) =>
        placement === "wall" && freeArticles > 0 && countArticles(situation, days) <= freeArticles,
    },
  ],
} as const satisfies Partial<Record<EarlyReason, readonly early.CampaignRule<string, Situation>[]>>;

type EarlyReason = (typeof early.campaignRules)[number]["reason"];
type LateRule = (typeof lateCampaignRules)[keyof typeof lateCampaignRules][number];

const byFollower: Readonly<Partial<Record<EarlyReason, readonly early.CampaignRule<LateRule["reason"], Situation>[]>>> =
  lateCampaignRules;

/** All that can speak against one campaign. */
export const campaignRules: readonly early.CampaignRule<EarlyReason | LateRule["reason"], Situation>[] =
  early.campaignRules.flatMap((rule) => [...(byFollower[rule.reason] ?? []), rule]);

/** Whether a campaign can't be decided on without knowing the country. */
export function asksCountry({ countries, exceptCountries }: Campaign["targeting"]): boolean {
  return (countries ?? exceptCountries) !== undefined;
}

/** Until when this reader rests from a campaign because they closed appeals, of this one or another. */
export function restsUntil(
  { dismissals = [] }: Pick<ReaderMemory, "dismissals">,
  { rest = REST_DAYS }: { readonly rest?: readonly number[] | undefined },
): number {
  const last = dismissals.at(-1);
  const days = rest[Math.min(dismissals.length, rest.length) - 1];
  return last === undefined || days === undefined ? 0 : last + days * DAY_MS;
}

/** The publisher's own count, or the device's; none of one who objects to being counted. */
export function countArticles({ page, memory, objects, now }: Situation, days: number): number {
  return page.articlesRead ?? (objects ? 0 : articlesRead(memory, now, days));
}

function isInAudience(memory: ReaderMemory, audience: Campaign["audience"]): boolean {
  if (audience === "everyone") return true;
  return (memory.supporter !== undefined) === (audience === "gave-before");
}

function hasTurn({ campaigns }: ReaderMemory, after: Campaign["after"], now: number): boolean {
  const seen = after === undefined ? -Infinity : (campaigns[after.campaign]?.impressions.at(-1) ?? Infinity);
  return now - seen >= (after?.days ?? 0) * DAY_MS;
}

function isOutside(
  own: readonly (string | undefined)[],
  wanted: readonly string[] | undefined,
  unwanted: readonly string[] | undefined,
): boolean {
  const has = (list: readonly string[]) =>
    list.some((each) => own.some((value) => value?.toLowerCase() === each.toLowerCase()));
  return (wanted !== undefined && !has(wanted)) || (unwanted !== undefined && has(unwanted));
}

function isBeyond(
  value: number,
  { min = 0, max = Infinity }: { readonly min?: number | undefined; readonly max?: number | undefined },
): boolean {
  return value < min || value > max;
}

/** `example.org` means `www.example.org` too; `direct` means none. */
function cameFrom(referrer: string, hosts: readonly string[]): boolean {
  const own = referrer === "" ? "direct" : referrer.toLowerCase();
  return hosts.some((each) => own === each.toLowerCase() || own.endsWith(`.${each.toLowerCase()}`));
}

function own(record: Readonly<Record<string, string>>, name: string): string | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}
