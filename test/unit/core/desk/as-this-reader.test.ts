import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decide } from "../../../../src/core/campaign/decide.ts";
import { asThisReader, memoryAt, type ReaderStory } from "../../../../src/core/desk/studio/as-this-reader.ts";
import { intervals } from "../../../../src/core/money/interval.ts";
import { snoozeOptions } from "../../../../src/core/reader/snooze.ts";
import { aConfig, aPage, aSituation, DAY, NOON } from "../../../support/builders.ts";

const aStory = (change: Partial<ReaderStory> = {}): ReaderStory => ({
  articles: 1,
  visits: 1,
  seen: 0,
  page: {},
  ...change,
});

const config = aConfig({
  appeals: [
    { id: "spring", variants: [{ id: "plain" }], holdback: 0.5 },
    { id: "five", priority: 1, targeting: { articlesRead: { min: 5 } }, variants: [{ id: "plain" }] },
  ],
});
const says = (story: ReaderStory, at = NOON) => {
  const { decision } = asThisReader(config, story, at);
  return decision.show ? decision.campaign.id : decision.reason;
};

describe("as this reader", () => {
  it("one who comes for the first time is asked", () => {
    expect(says(aStory())).toBe("spring");
  });

  it("the fifth article opens what waits for it", () => {
    expect(says(aStory({ articles: 4 }))).toBe("spring");
    expect(says(aStory({ articles: 5 }))).toBe("five");
  });

  it("what lies ahead has not happened yet", () => {
    const story = aStory({ later: { option: "week", on: NOON } });
    expect(says(story, NOON - DAY)).toBe("spring");
    expect(says(story, NOON + DAY)).toBe("snoozed");
    expect(says(story, NOON + 8 * DAY)).toBe("spring");
  });

  it("one who gave once is left alone for 90 days, one who gives each month as long as that goes on", () => {
    const gave = (interval: "once" | "month") => aStory({ gave: { interval, on: NOON } });
    expect([says(gave("once"), NOON + 89 * DAY), says(gave("once"), NOON + 91 * DAY)]).toEqual(["supporter", "spring"]);
    expect(says(gave("month"), NOON + 300 * DAY)).toBe("supporter");
  });

  it("one who closed it rests longer each time", () => {
    const closed = (times: number) => aStory({ closed: { times, on: NOON } });
    expect([says(closed(1), NOON + 6 * DAY), says(closed(1), NOON + 8 * DAY)]).toEqual(["dismissed", "spring"]);
    expect([says(closed(2), NOON + 29 * DAY), says(closed(2), NOON + 31 * DAY)]).toEqual(["dismissed", "spring"]);
  });

  it("one who saw it four times has seen it often enough", () => {
    const alone = aConfig();
    const reasons = [3, 4].map((seen) => asThisReader(alone, aStory({ seen }), NOON).decision);
    expect(reasons).toEqual([
      expect.objectContaining({ show: true }),
      expect.objectContaining({ show: false, reason: "frequency-cap" }),
    ]);
  });

  it("whatever they did, what is said is what the widget decides, and every rule has a verdict", () => {
    const on = fc.integer({ min: -100, max: 100 }).map((days) => NOON + days * DAY);
    const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
    const stories = fc.record({
      articles: fc.integer({ min: 0, max: 9 }),
      visits: fc.integer({ min: 1, max: 9 }),
      seen: fc.integer({ min: 0, max: 6 }),
      gave: maybe(fc.record({ interval: fc.constantFrom(...intervals), on })),
      later: maybe(fc.record({ option: fc.constantFrom(...snoozeOptions), on })),
      closed: maybe(fc.record({ times: fc.integer({ min: 1, max: 4 }), on })),
      page: fc.constant({}),
    });
    fc.assert(
      fc.property(stories, on, (story, at) => {
        const { decision, reader, campaigns } = asThisReader(config, story, at);
        const memory = memoryAt(config, story, at);
        const page = aPage({ origin: "", path: "/article" });
        const situation = aSituation({ appeals: config.appeals, memory, page, now: at, seed: memory.seed ?? 0 });
        expect(decision).toEqual(decide(situation));
        const against = [...reader, ...campaigns.flatMap(({ verdicts }) => verdicts)].filter(({ blocks }) => blocks);
        if (!decision.show) expect(against.map(({ reason }) => reason)).toContain(decision.reason);
        expect(campaigns.filter(({ isShown }) => isShown).length).toBe(decision.show ? 1 : 0);
      }),
      { numRuns: 500 },
    );
  });
});
