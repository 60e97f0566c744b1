import type { ReaderMemory } from "./reader-memory.ts";

/** Weeks that are kept: a year of them. */
const KEPT_WEEKS = 52;
/** Half an hour without a page ends a visit, as everybody counts them. */
const VISIT_GAP_MS = 1_800_000;

/** The number of a week of the reader's own calendar, from Monday on. */
export function weekOf(now: number): number {
  const day = new Date(now);
  const days = Date.UTC(day.getFullYear(), day.getMonth(), day.getDate()) / 86_400_000;
  // 1 January 1970 was a Thursday.
  return Math.floor((days + 3) / 7);
}

/** One more article read. */
export function withArticle(memory: ReaderMemory, now: number): ReaderMemory {
  const week = weekOf(now);
  const kept = Object.entries(memory.articles ?? {}).filter(([each]) => week - Number(each) < KEPT_WEEKS);
  const articles = Object.fromEntries(kept);
  return { ...memory, articles: { ...articles, [week]: (articles[week] ?? 0) + 1 } };
}

/** Articles read in this week and in those that began in so many days before it. */
export function articlesRead({ articles = {} }: Pick<ReaderMemory, "articles">, now: number, days: number): number {
  const week = weekOf(now);
  const first = week - Math.floor((days - 1) / 7);
  return Object.entries(articles)
    .filter(([each]) => Number(each) >= first && Number(each) <= week)
    .reduce((sum, [, count]) => sum + count, 0);
}

/** This page as part of a visit: of the one under way, or of a new one. */
export function withVisit(memory: ReaderMemory, now: number): ReaderMemory {
  const { count = 0, lastAt = -Infinity } = memory.visits ?? {};
  const goesOn = now - lastAt < VISIT_GAP_MS && now >= lastAt;
  return { ...memory, visits: { count: goesOn ? count : count + 1, lastAt: now } };
}
