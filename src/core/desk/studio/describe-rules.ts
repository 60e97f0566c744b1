import type { Campaign } from "../../campaign/config-schema.ts";
import { learns } from "../../campaign/learning.ts";
import { REST_DAYS } from "../../campaign/late-rules.ts";
import type { Device } from "../../campaign/page.ts";
import type { Weekday } from "../../campaign/schedule.ts";

interface Range {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

/** One thing that a campaign says of whom it asks, where, when, how often and for what. */
export type RuleFact =
  | { readonly kind: "audience"; readonly audience: Campaign["audience"] }
  | { readonly kind: "countries" | "except-countries"; readonly countries: readonly string[] }
  | { readonly kind: "devices"; readonly devices: readonly Device[] }
  | { readonly kind: "referrers"; readonly hosts: readonly string[]; readonly direct: boolean }
  | { readonly kind: "utm"; readonly name: string; readonly values: readonly string[] }
  | ({ readonly kind: "articles-read"; readonly days: number } & Range)
  | ({ readonly kind: "visits" } & Range)
  | { readonly kind: "after"; readonly campaign: string; readonly days: number }
  | { readonly kind: "days"; readonly days: readonly Weekday[] }
  | { readonly kind: "hours"; readonly from: string; readonly until: string }
  /** Whose clock counts; the reader's own where none is named. */
  | { readonly kind: "clock"; readonly timeZone: string | undefined }
  | { readonly kind: "inline"; readonly selector: string | undefined; readonly after: number }
  | { readonly kind: "header" | "banner" }
  | {
      readonly kind: "modal";
      readonly afterSeconds: number | undefined;
      /** In percent. */
      readonly afterScroll: number | undefined;
      readonly onExit: boolean;
    }
  | {
      readonly kind: "wall";
      readonly afterParagraphs: number;
      readonly freeArticles: number;
      readonly days: number;
      readonly strict: boolean;
    }
  | { readonly kind: PageFact; readonly names: readonly string[] }
  | { readonly kind: "draft" }
  | { readonly kind: "from" | "until"; readonly moment: string; readonly timeZone: string | undefined }
  | { readonly kind: "priority"; readonly priority: number }
  | { readonly kind: "cap"; readonly impressions: number; readonly days: number; readonly perDay: number }
  | { readonly kind: "rest"; readonly days: readonly number[] }
  | { readonly kind: "holdback"; readonly share: number }
  | { readonly kind: "goal"; readonly goal: string }
  | { readonly kind: "nudge" | "cover-fees" | "note" }
  | {
      /** `learning`: these are the shares at first, until it is known what the variants bring. */
      readonly kind: "variants" | "learning";
      readonly variants: readonly { readonly id: string; /** From 0 up to 1. */ readonly share: number }[];
    };

/** What of the pages is meant, in the order in which it is said. */
export const pageFacts = [
  "paths",
  "except-paths",
  "sections",
  "except-sections",
  "tags",
  "except-tags",
  "languages",
] as const;
type PageFact = (typeof pageFacts)[number];

/** A sentence: what it is about, and what it has to say. */
export interface RuleSentence {
  readonly about: "who" | "where" | "when" | "how-often" | "what";
  readonly facts: readonly RuleFact[];
}

/** A campaign's rules as what one would say of them, in one to five sentences. Settings without an effect are left out. */
export function describeRules(campaign: Campaign): readonly RuleSentence[] {
  const sentences: readonly RuleSentence[] = [
    { about: "who", facts: [...people(campaign), ...clock(campaign)] },
    { about: "where", facts: [place(campaign), ...pages(campaign)] },
    { about: "when", facts: period(campaign) },
    { about: "how-often", facts: howOften(campaign) },
    { about: "what", facts: offer(campaign) },
  ];
  return sentences.filter(({ facts }) => facts.length > 0);
}

function people({ audience, targeting, after }: Campaign): RuleFact[] {
  const { countries, exceptCountries, devices, referrers, utm = {}, articlesRead, visits } = targeting;
  const hosts = referrers?.filter((host) => host.toLowerCase() !== "direct") ?? [];
  return [
    ...(countries === undefined ? [] : [{ kind: "countries", countries } as const]),
    ...(devices === undefined ? [] : [{ kind: "devices", devices } as const]),
    ...(exceptCountries === undefined ? [] : [{ kind: "except-countries", countries: exceptCountries } as const]),
    { kind: "audience", audience },
    ...(referrers === undefined
      ? []
      : [{ kind: "referrers", hosts, direct: hosts.length < referrers.length } as const]),
    ...Object.entries(utm).map(([name, values]) => ({ kind: "utm", name, values }) as const),
    ...(isBound(articlesRead) ? [{ kind: "articles-read", ...articlesRead } as const] : []),
    ...(isBound(visits) ? [{ kind: "visits", ...visits } as const] : []),
    ...(after === undefined ? [] : [{ kind: "after", ...after } as const]),
  ];
}

function isBound<Given extends Range>(range: Given | undefined): range is Given {
  return range?.min !== undefined || range?.max !== undefined;
}

function clock({ schedule: { days, hours, timeZone } }: Campaign): RuleFact[] {
  if (days === undefined && hours === undefined) return [];
  return [
    ...(days === undefined ? [] : [{ kind: "days", days } as const]),
    ...(hours === undefined ? [] : [{ kind: "hours", ...hours } as const]),
    { kind: "clock", timeZone },
  ];
}

function place({ placement, at, opens, wall }: Campaign): RuleFact {
  if (placement === "inline") return { kind: "inline", selector: at?.selector, after: at?.after ?? 1 };
  if (placement === "modal")
    return {
      kind: "modal",
      afterSeconds: opens?.afterSeconds,
      afterScroll: opens?.afterScroll,
      onExit: opens?.onExit ?? false,
    };
  if (placement === "wall")
    return {
      kind: "wall",
      afterParagraphs: wall?.afterParagraphs ?? 3,
      freeArticles: wall?.freeArticles ?? 0,
      days: wall?.days ?? 30,
      strict: wall?.strict ?? false,
    };
  return { kind: placement };
}

function pages({ targeting }: Campaign): RuleFact[] {
  const { paths, exceptPaths, sections, exceptSections, tags, exceptTags, languages } = targeting;
  const lists = {
    paths,
    "except-paths": exceptPaths,
    sections,
    "except-sections": exceptSections,
    tags,
    "except-tags": exceptTags,
    languages,
  } satisfies Record<PageFact, readonly string[] | undefined>;
  return pageFacts.map((kind) => ({ kind, names: lists[kind] ?? [] })).filter(({ names }) => names.length > 0);
}

function period({ status, schedule, priority }: Campaign): RuleFact[] {
  const { from, until, timeZone } = schedule;
  return [
    ...(status === "draft" ? [{ kind: "draft" } as const] : []),
    ...(from === undefined ? [] : [{ kind: "from", moment: from, timeZone } as const]),
    ...(until === undefined ? [] : [{ kind: "until", moment: until, timeZone } as const]),
    ...(priority === 0 ? [] : [{ kind: "priority", priority } as const]),
  ];
}

function howOften({ frequencyCap, rest, holdback = 0 }: Campaign): RuleFact[] {
  return [
    { kind: "cap", ...frequencyCap },
    { kind: "rest", days: rest ?? REST_DAYS },
    ...(holdback === 0 ? [] : [{ kind: "holdback", share: holdback } as const]),
  ];
}

function offer(campaign: Campaign): RuleFact[] {
  const { goal, nudge = false, coverFees = false, note = false, variants } = campaign;
  const weights = variants.reduce((sum, { weight }) => sum + weight, 0);
  return [
    ...(variants.length === 1
      ? []
      : [
          {
            kind: learns(campaign) ? "learning" : "variants",
            variants: variants.map(({ id, weight }) => ({ id, share: weights === 0 ? 0 : weight / weights })),
          } as const,
        ]),
    ...(goal === undefined ? [] : [{ kind: "goal", goal } as const]),
    ...(nudge ? [{ kind: "nudge" } as const] : []),
    ...(coverFees ? [{ kind: "cover-fees" } as const] : []),
    ...(note ? [{ kind: "note" } as const] : []),
  ];
}
