import type { Config } from "../../core/campaign/config.ts";
import type { WholePage } from "../../core/campaign/page.ts";
import { withoutHistory } from "../../core/reader/memory-changes.ts";
import type { ReaderMemory } from "../../core/reader/reader-memory.ts";
import { withArticle, withVisit } from "../../core/reader/reading.ts";
import type { ReaderStore } from "../../storage/reader-store.ts";
import { objectsHere } from "./objects-here.ts";

/** The page that was counted: a second look at it is none of a second page. */
let counted: string | undefined;

/**
 * Counts this page among those read, where a campaign asks how many; of one who objects to that, forgets what was
 * counted before. Resolves with what the device remembers then.
 */
export async function countPage(
  store: ReaderStore,
  config: Config,
  page: WholePage,
  now: number,
): Promise<ReaderMemory> {
  const memory = await store.read();
  if (objectsHere(memory)) return hasHistory(memory) ? store.update(withoutHistory) : memory;
  const address = page.origin + page.path;
  if (counted === address || !asksForHistory(config)) return memory;
  counted = address;
  const isRead = page.isArticle && !wasHereBefore();
  return store.update((before) => withVisit(isRead ? withArticle(before, now) : before, now));
}

function hasHistory({ seed, articles, visits, campaigns }: ReaderMemory): boolean {
  const isSeen = Object.values(campaigns).some(({ impressions, variant }) => impressions.length > 0 || variant);
  return isSeen || (seed ?? articles ?? visits) !== undefined;
}

function asksForHistory({ appeals }: Config): boolean {
  return appeals.some(
    ({ placement, targeting, variants }) =>
      placement === "wall" ||
      (targeting.articlesRead ?? targeting.visits) !== undefined ||
      variants.some(({ heading = "", body = [] }) =>
        [heading, ...body].some((text) => /\{articleCount[|}]/.test(text)),
      ),
  );
}

/** A reload or a Back shows no other article. */
function wasHereBefore(): boolean {
  const [entry] = performance.getEntriesByType("navigation");
  return entry !== undefined && "type" in entry && entry.type !== "navigate" && entry.type !== "prerender";
}
