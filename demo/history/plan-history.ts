import type { CampaignDay } from "../../src/core/campaign/experiment/campaign-day.ts";
import type { Config } from "../../src/core/campaign/config.ts";
import type { TallyCell, TallyKind, TallyPlace } from "../../src/core/tallies/tally.ts";
import type { Chance } from "./chance.ts";
import { makeUpGift, type MadeUpGift } from "./made-up-gift.ts";
import { places, type Place } from "./places.ts";
import { seenOn } from "./season.ts";

export interface PlannedHistory {
  /** In the order of time; seconds since 1970. */
  readonly gifts: readonly { readonly at: number; readonly gift: MadeUpGift }[];
  readonly tallies: readonly TallyCell[];
  /** How campaigns that hold readers back were shown, day by day. */
  readonly days: readonly CampaignDay[];
}

export interface PlanOptions {
  readonly chance: Chance;
  readonly amounts: Config["amounts"];
  /** Both in milliseconds since 1970. */
  readonly fromMs: number;
  readonly untilMs: number;
}

const DAY_MS = 86_400_000;
/** The last moments before the demo starts, in which nothing happens: what began then would end after it. */
const QUIET_MS = 2 * 3_600_000;
/** Of those who go on, so many pay; of readers who are not asked there, so many find the way by themselves. */
const PAYS = 0.78;
const UNASKED = 0.35;
/** For each who goes on, so many choose and leave it at that. */
const CHOSE_ALONE = 1.4;
/** The share of gifts from readers who gave once before. */
const KNOWN = 0.15;

/** What readers saw and did, day by day: what is counted and what Stripe was asked for tell the same story. */
export function planHistory({ chance, amounts, fromMs, untilMs }: PlanOptions): PlannedHistory {
  const gifts: { at: number; gift: MadeUpGift }[] = [];
  const tallies: TallyCell[] = [];
  const days: CampaignDay[] = [];
  const gaveBefore: string[] = [];
  let readers = 0;

  function someReader(): string {
    const known = gaveBefore[Math.floor(chance.draw() * gaveBefore.length)];
    if (known !== undefined && chance.hits(KNOWN)) return known;
    readers += 1;
    return `reader-${readers}@readers.example`;
  }

  function addDay(startMs: number): void {
    const lengthMs = Math.min(DAY_MS, untilMs - QUIET_MS - startMs);
    if (lengthMs <= 0) return;
    const day = new Date(startMs).toISOString().slice(0, 10);
    for (const place of places) {
      const seen = (seenOn(startMs, untilMs) * place.share * lengthMs) / DAY_MS;
      const continued = chance.count(seen * place.continues);
      for (let each = 0; each < continued; each++) {
        const gift = makeUpGift(chance, place, amounts, someReader());
        if (gift.ending === "paid" && gift.interval === "once") gaveBefore.push(gift.email);
        gifts.push({ at: Math.floor((startMs + chance.draw() * lengthMs) / 1000), gift });
      }
      tallies.push(...countDay(chance, day, place, seen, continued));
      if (place.holdback === 0) continue;
      tallies.push(...countArms(chance, day, place, seen));
      const shares = { [place.variant]: 1 };
      days.push({ day, campaign: place.campaign, holdback: place.holdback, learns: false, written: shares, shares });
    }
  }

  for (let startMs = fromMs; startMs < untilMs; startMs += DAY_MS) addDay(startMs);
  return { gifts: gifts.sort((one, other) => one.at - other.at), tallies, days };
}

/** What is counted of a day in one place, section by section. */
function countDay(chance: Chance, day: string, place: Place, seen: number, continued: number): TallyCell[] {
  const { campaign, variant, placement, sections } = place;
  const all = sections.reduce((sum, [, weight]) => sum + weight, 0);
  const went = new Map<string, number>();
  for (let each = 0; each < continued; each++) {
    const section = chance.pick(sections);
    went.set(section, (went.get(section) ?? 0) + 1);
  }
  return sections.flatMap(([section, weight]) => {
    const here = chance.count((seen * weight) / all);
    const counts: Readonly<Partial<Record<TallyKind, number>>> = {
      impression: here,
      dismissal: chance.count(here * place.dismissals),
      snooze: chance.count(here * place.snoozes),
      choice: (went.get(section) ?? 0) + chance.count(here * place.continues * CHOSE_ALONE),
      continue: went.get(section) ?? 0,
      holdback: chance.count((here * place.holdback) / (1 - place.holdback)),
    };
    return cells(counts, { day, campaign, variant, placement, section });
  });
}

/** What is given, in whatever way, by those who may be asked there, and by those who never are. */
function countArms(chance: Chance, day: string, place: Place, seen: number): TallyCell[] {
  const { campaign, variant, placement, holdback, continues } = place;
  const gifts = seen * continues * PAYS;
  const counts = {
    gift: chance.count(gifts),
    "gift-held-back": chance.count(((gifts * holdback) / (1 - holdback)) * UNASKED),
  };
  return cells(counts, { day, campaign, variant, placement, section: "" });
}

function cells(counts: Readonly<Partial<Record<TallyKind, number>>>, of: Omit<TallyPlace, "kind">): TallyCell[] {
  return Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => ({ ...of, kind: kind as TallyKind, count, received: count }));
}
