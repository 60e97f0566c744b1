import { ONCE_SUPPORTER_DAYS } from "../../checkout/checkout.ts";
import type { Config } from "../../campaign/config.ts";
import { aPlainPage, explain, type Explanation } from "../../campaign/explain.ts";
import type { WholePage } from "../../campaign/page.ts";
import { shareOf } from "../../campaign/share-of.ts";
import type { Interval } from "../../money/interval.ts";
import { daysLater } from "../../reader/days-later.ts";
import { emptyMemory } from "../../reader/empty-memory.ts";
import { withDismissal, withImpression } from "../../reader/memory-changes.ts";
import type { ReaderMemory } from "../../reader/reader-memory.ts";
import { weekOf } from "../../reader/reading.ts";
import { withLater, type SnoozeOption } from "../../reader/snooze.ts";

const DAY_MS = 86_400_000;
/** Between one time that the reader closed an appeal and the next. */
const BETWEEN_DISMISSALS = 40;

/** What one reader has done. Times are milliseconds since 1970; what lies ahead of a day has not happened on it. */
export interface ReaderStory {
  /** In 30 days, this one included. */
  readonly articles: number;
  /** This one included. */
  readonly visits: number;
  /** How often they saw each campaign before, once a day until yesterday. */
  readonly seen: number;
  readonly gave?: { readonly interval: Interval; readonly on: number } | undefined;
  readonly later?: { readonly option: SnoozeOption; readonly on: number } | undefined;
  /** How often they closed an appeal, the last time on that day. */
  readonly closed?: { readonly times: number; readonly on: number } | undefined;
  readonly page: Partial<WholePage>;
}

/**
 * Each campaign with each rule's verdict for this reader at this time, as the widget itself would decide.
 *
 * @param at milliseconds since 1970
 */
export function asThisReader(config: Config, story: ReaderStory, at: number): Explanation {
  const page = aPlainPage(story.page.path ?? "/article", { origin: config.origins?.[0] ?? "", ...story.page });
  return explain(config, memoryAt(config, story, at), page, at);
}

/** What the device of that reader remembers at that time. */
export function memoryAt({ appeals }: Pick<Config, "appeals">, story: ReaderStory, at: number): ReaderMemory {
  const { articles, visits, gave, later, closed, seen } = story;
  const steps: readonly ((memory: ReaderMemory) => ReaderMemory)[] = [
    (memory) => withHistory(memory, appeals, seen, at),
    (memory) => (closed === undefined || at < closed.on ? memory : withClosed(memory, closed)),
    (memory) =>
      later === undefined || at < later.on ? memory : withLater(memory, later.option, appeals[0]?.id ?? "", later.on),
    (memory) => (gave === undefined || at < gave.on ? memory : { ...memory, supporter: supporterAt(gave, at) }),
  ];
  const begun: ReaderMemory = {
    ...emptyMemory,
    seed: seedOfAsked(appeals),
    articles: { [weekOf(at)]: articles },
    visits: { count: visits, lastAt: at },
  };
  return steps.reduce((memory, step) => step(memory), begun);
}

/** A gift that is repeated goes on: the endpoint says so each time it is asked. */
function supporterAt({ interval, on }: NonNullable<ReaderStory["gave"]>, at: number): ReaderMemory["supporter"] {
  return { interval, until: interval === "once" ? on + ONCE_SUPPORTER_DAYS * DAY_MS : at + DAY_MS };
}

function withClosed(memory: ReaderMemory, { times, on }: NonNullable<ReaderStory["closed"]>): ReaderMemory {
  const before = Array.from({ length: times }, (_, index) => daysLater(on, (index + 1 - times) * BETWEEN_DISMISSALS));
  return before.reduce(withDismissal, memory);
}

function withHistory(memory: ReaderMemory, appeals: Config["appeals"], seen: number, at: number): ReaderMemory {
  const days = Array.from({ length: seen }, (_, index) => daysLater(at, index - seen));
  return appeals.reduce(
    (before, { id, variants: [first] }) =>
      first === undefined ? before : days.reduce((each, day) => withImpression(each, id, first.id, day), before),
    memory,
  );
}

/** The first device that no campaign holds back: of one that is never asked there is nothing to tell. */
function seedOfAsked(appeals: Config["appeals"]): number {
  const isAsked = (seed: number) =>
    appeals.every(({ id, holdback = 0 }) => holdback === 1 || shareOf(seed, `${id} holdback`) >= holdback);
  return Array.from({ length: 1000 }, (_, seed) => seed).find(isAsked) ?? 0;
}
