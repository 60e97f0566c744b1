import { ONCE_SUPPORTER_DAYS } from "../../checkout/checkout.ts";
import type { Config } from "../../campaign/config.ts";
import type { SuppressedReason } from "../../campaign/judge.ts";
import type { WholePage } from "../../campaign/page.ts";
import { simulate, type SimulatedDay, type SimulatedReader } from "../../campaign/simulate.ts";
import { daysLater } from "../../reader/days-later.ts";
import { emptyMemory } from "../../reader/empty-memory.ts";
import { withDismissal } from "../../reader/memory-changes.ts";
import type { ReaderMemory } from "../../reader/reader-memory.ts";
import { withLater } from "../../reader/snooze.ts";
import { pagesRead } from "./pages-read.ts";
import type { KindOfReader } from "./readership.ts";

export const SIMULATED_DAYS = 30;
/** Of each kind: they come on different days, read different pages, and are drawn differently for holdbacks. */
const READERS = 16;

export interface KindOutcome {
  readonly kind: KindOfReader;
  /** Of all readers, from 0 up to 1. */
  readonly share: number;
  /** Visits of one reader in these days. */
  readonly visits: number;
  /** Asks that one reader of this kind sees. */
  readonly asks: number;
  /** Share of them who are asked at all. */
  readonly asked: number;
  /** Asks by campaign, the most first. */
  readonly campaigns: readonly { readonly campaign: string; readonly asks: number }[];
  /** Why nothing was shown, as a share of the pages on which nothing was, the most first. */
  readonly reasons: readonly { readonly reason: SuppressedReason; readonly share: number }[];
}

export interface WhoGetsWhat {
  readonly kinds: readonly KindOutcome[];
  /** Share of all readers who are asked at all. */
  readonly asked: number;
  /** Asks that one reader sees who is asked at all; 0 where nobody is. */
  readonly asksEach: number;
}

/**
 * How often each kind of reader is asked in the next 30 days, by which campaign, and why not: by the rules that the
 * widget has.
 *
 * @param now when the first day begins: milliseconds since 1970
 */
export function whoGetsWhat(config: Config, readership: readonly KindOfReader[], now: number): WhoGetsWhat {
  const whole = readership.reduce((sum, { share }) => sum + share, 0);
  const kinds = readership.map((kind) => ({
    ...outcomeOf(kind, config, now),
    share: whole === 0 ? 0 : kind.share / whole,
  }));
  const asked = kinds.reduce((sum, each) => sum + each.share * each.asked, 0);
  const asks = kinds.reduce((sum, each) => sum + each.share * each.asks, 0);
  return { kinds, asked, asksEach: asked === 0 ? 0 : asks / asked };
}

function outcomeOf(kind: KindOfReader, config: Config, now: number): Omit<KindOutcome, "share"> {
  const lives = Array.from({ length: READERS }, (_, index) => lifeOf(kind, index, config, now));
  const days = lives.flat();
  const shown = sums(days.map((day) => day.shown));
  const suppressed = sums<SuppressedReason>(days.map((day) => day.suppressed));
  const nothing = suppressed.reduce((sum, [, count]) => sum + count, 0);
  const visits = lives.map((life) => life.filter((day) => pagesIn(day) > 0).length);
  return {
    kind,
    visits: mean(visits),
    asks: mean(lives.map((life) => life.reduce((sum, day) => sum + total(day.shown), 0))),
    asked: mean(lives.map((life) => (life.some((day) => total(day.shown) > 0) ? 1 : 0))),
    campaigns: shown.map(([campaign, count]) => ({ campaign, asks: count / READERS })),
    reasons: suppressed.map(([reason, count]) => ({ reason, share: count / nothing })),
  };
}

function lifeOf(kind: KindOfReader, index: number, config: Config, now: number): readonly SimulatedDay[] {
  const { everyDays, hour } = kind;
  // The first of them comes on the first day, the last one a whole round later.
  const first = Math.floor((index * Math.min(everyDays, SIMULATED_DAYS)) / READERS);
  const begins = new Date(daysLater(now, first)).setHours(hour, 0, 0, 0);
  return simulate(config, [simulated(kind, index, config, begins)], SIMULATED_DAYS - first, begins);
}

/** Spread evenly over all seeds that there are, whatever their number. */
const GOLDEN = 0x9e3779b9;

function simulated(kind: KindOfReader, index: number, config: Config, begins: number): SimulatedReader {
  const { everyDays, answer, before, pagesPerVisit } = kind;
  const pool = pagesRead(config);
  const pages = Array.from({ length: pagesPerVisit }, (_, page) =>
    pageOf(kind, pool[(index + page) % pool.length], config),
  );
  return {
    seed: Math.imul(index + 1, GOLDEN) >>> 0,
    pages,
    everyDays,
    ...(answer === undefined ? {} : { answer }),
    ...(before === undefined ? {} : { memory: memoryBefore(before, config, begins) }),
  };
}

function pageOf(kind: KindOfReader, page: Partial<WholePage> = {}, { origins }: Config): Partial<WholePage> {
  const { country, device, language, referrer } = kind;
  return { ...page, origin: origins?.[0] ?? "", country, device, language, referrer };
}

/** Yesterday, as it were. */
function memoryBefore(before: NonNullable<KindOfReader["before"]>, { appeals }: Config, begins: number): ReaderMemory {
  const yesterday = daysLater(begins, -1);
  if (before === "closed") return withDismissal(emptyMemory, yesterday);
  if (before === "later") return withLater(emptyMemory, "week", appeals[0]?.id ?? "", yesterday);
  return { ...emptyMemory, supporter: { interval: "once", until: daysLater(yesterday, ONCE_SUPPORTER_DAYS) } };
}

function sums<Name extends string>(
  records: readonly Readonly<Partial<Record<Name, number>>>[],
): readonly (readonly [Name, number])[] {
  const sum = new Map<Name, number>();
  for (const record of records)
    for (const name of Object.keys(record) as Name[]) sum.set(name, (sum.get(name) ?? 0) + (record[name] ?? 0));
  return [...sum].sort(([, one], [, other]) => other - one);
}

function total(counts: Readonly<Partial<Record<string, number>>>): number {
  return Object.values(counts).reduce<number>((sum, count = 0) => sum + count, 0);
}

const pagesIn = ({ shown, suppressed }: SimulatedDay) => total(shown) + total(suppressed);

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
