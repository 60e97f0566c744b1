import { daysLater } from "../reader/days-later.ts";
import { withDismissal, withImpression } from "../reader/memory-changes.ts";
import { emptyMemory } from "../reader/empty-memory.ts";
import type { ReaderMemory } from "../reader/reader-memory.ts";
import { withArticle, withVisit } from "../reader/reading.ts";
import { withLater, type SnoozeOption } from "../reader/snooze.ts";
import type { Config } from "./config.ts";
import { decide } from "./decide.ts";
import { aPlainPage, plainSituation } from "./explain.ts";
import type { SuppressedReason } from "./judge.ts";
import type { WholePage } from "./page.ts";

/** A reader who comes again and again. */
export interface SimulatedReader {
  /** A whole number from 0 up to 2³². */
  readonly seed: number;
  /** The pages of each day on which they come; none on the days between. */
  readonly pages: readonly Partial<WholePage>[];
  /** Days from one visit to the next; 1 by default. */
  readonly everyDays?: number;
  /** What they do when asked; nothing by default. */
  readonly answer?: "close" | "give" | SnoozeOption;
  /** What their device remembers when the first day begins; nothing by default. */
  readonly memory?: Omit<ReaderMemory, "seed">;
}

export interface SimulatedDay {
  /** Milliseconds since 1970, at the time of day at which the readers come. */
  readonly at: number;
  /** How often each campaign was seen. */
  readonly shown: Readonly<Record<string, number>>;
  /** How often nothing was, by reason. */
  readonly suppressed: Readonly<Partial<Record<SuppressedReason, number>>>;
}

/**
 * Who would see what over so many days: the same rules, on readers who come as they are said to. Nothing is drawn by
 * chance, so that the same readers always see the same.
 *
 * @param now when the first day's visit begins, in milliseconds since 1970
 */
export function simulate(
  config: Pick<Config, "appeals" | "origins">,
  readers: readonly SimulatedReader[],
  days: number,
  now: number,
): readonly SimulatedDay[] {
  let memories: readonly ReaderMemory[] = readers.map(({ seed, memory }) => ({ ...emptyMemory, ...memory, seed }));
  return Array.from({ length: days }, (_, day) => {
    const at = daysLater(now, day);
    const shown: Record<string, number> = Object.create(null) as Record<string, number>;
    const suppressed: Partial<Record<SuppressedReason, number>> = {};
    memories = readers.map((reader, index) => {
      const memory = memories[index] ?? emptyMemory;
      if (day % (reader.everyDays ?? 1) !== 0) return memory;
      return reader.pages.reduce((before, page, minute) => {
        const moment = at + minute * 60_000;
        const whole = aPlainPage("/", page);
        const counted = withVisit(whole.isArticle ? withArticle(before, moment) : before, moment);
        const decision = decide(plainSituation(config, counted, whole, moment));
        if (!decision.show) {
          suppressed[decision.reason] = (suppressed[decision.reason] ?? 0) + 1;
          return counted;
        }
        const { campaign, variant } = decision;
        shown[campaign.id] = (shown[campaign.id] ?? 0) + 1;
        return answered(withImpression(counted, campaign.id, variant.id, moment), campaign.id, reader.answer, moment);
      }, memory);
    });
    return { at, shown, suppressed };
  });
}

/** A supporter who gave once is not asked for 90 days: see the endpoint's `supporterUntil`. */
const GAVE_DAYS = 90;

function answered(
  memory: ReaderMemory,
  campaign: string,
  answer: SimulatedReader["answer"],
  now: number,
): ReaderMemory {
  if (answer === undefined) return memory;
  if (answer === "close") return withDismissal(memory, now);
  if (answer === "give")
    return { ...memory, supporter: { sessionId: "simulated", interval: "once", until: daysLater(now, GAVE_DAYS) } };
  return withLater(memory, answer, campaign, now);
}
