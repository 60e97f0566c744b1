import { describe, expect, it } from "vitest";
import { answerAsking, blocksOf, heldBackOn, type ArmsDay } from "../../../../src/core/desk/answer-asking.ts";
import { dayAfter } from "../../../../src/core/utc-calendar.ts";

/** So many days, each with as many gifts in either arm. */
function someDays(days: number, asked: number, heldBack: number, holdback = 0.5): ArmsDay[] {
  return Array.from({ length: days }, (_, index) => ({
    day: dayAfter("2026-06-01", index),
    asked,
    heldBack,
    holdback,
  }));
}

const answer = (days: readonly ArmsDay[], holdback = 0.5) => {
  const [first] = answerAsking([{ campaign: "autumn", holdback, isNoted: true, blocks: blocksOf(days) }]);
  if (first === undefined) throw new Error("no answer");
  return first;
};

describe("gifts of two arms", () => {
  const day = (index: number) => dayAfter("2026-06-01", index);
  const gifts = Array.from({ length: 8 }, (_, index) => ({ day: day(index), asked: index, heldBack: 1 }));
  const noted = (holdbacks: readonly (number | undefined)[]) =>
    holdbacks.flatMap((holdback, index) =>
      holdback === undefined
        ? []
        : [{ day: day(index), campaign: "autumn", holdback, learns: false, written: { a: 1 }, shares: { a: 1 } }],
    );

  it("count with the share that was held back on their day, but for days around a change of it", () => {
    const days = noted([0.1, 0.1, 0.1, 0.1, 0.3, 0.3, 0.3, 0.3, 0.3]);
    expect(heldBackOn(gifts, days).map((each) => [each.day, each.holdback])).toEqual([
      [day(1), 0.1],
      [day(2), 0.1],
      [day(5), 0.3],
      [day(6), 0.3],
      [day(7), 0.3],
    ]);
  });

  it("do not count where the campaign did not run, nor on the days around that", () => {
    const days = noted([undefined, 0.1, 0.1, 0.1, undefined, undefined, 0.1, 0.1, 0.1]);
    expect(heldBackOn(gifts, days)).toEqual([
      { day: day(2), asked: 2, heldBack: 1, holdback: 0.1 },
      { day: day(7), asked: 7, heldBack: 1, holdback: 0.1 },
    ]);
  });

  it("of a paper that doubled what it holds back are no other answer than they would have been", () => {
    const change = 60;
    const all = Array.from({ length: 120 }, (_, index) => index);
    const holdbackOn = (index: number) => (index < change ? 0.2 : 0.5);
    // Asking adds nothing: each arm gives as its share is.
    const given = all.map((index) => ({
      day: day(index),
      asked: Math.round(40 * (1 - holdbackOn(index))),
      heldBack: Math.round(40 * holdbackOn(index)),
    }));
    const verdict = (blocks: ReturnType<typeof blocksOf>) =>
      answerAsking([{ campaign: "autumn", holdback: 0.5, isNoted: true, blocks }])[0]?.verdict;
    const asNow = blocksOf(given.map((each) => ({ ...each, holdback: 0.5 })));
    expect(verdict(asNow)).toMatchObject({ kind: "adds" });
    const right = verdict(blocksOf(heldBackOn(given, noted(all.map(holdbackOn)))));
    expect(right).toMatchObject({ kind: "too-early", ratio: { estimate: 1 } });
  });
});

describe("days of two arms", () => {
  it("are put together until each arm has ten gifts, and the rest is not told", () => {
    expect(blocksOf(someDays(12, 9, 2))).toEqual([
      { from: "2026-06-01", until: "2026-06-05", holdback: 0.5, asked: 45, heldBack: 10 },
      { from: "2026-06-06", until: "2026-06-10", holdback: 0.5, asked: 45, heldBack: 10 },
    ]);
    expect(blocksOf(someDays(4, 9, 2))).toEqual([]);
  });

  it("of two holdbacks are never put together", () => {
    const days = [
      ...someDays(4, 9, 2),
      ...someDays(5, 9, 2, 0.1).map((each) => ({ ...each, day: dayAfter(each.day, 4) })),
    ];
    expect(blocksOf(days)).toEqual([
      { from: "2026-06-05", until: "2026-06-09", holdback: 0.1, asked: 45, heldBack: 10 },
    ]);
  });
});

describe("what asking adds", () => {
  it("is known where those who may be asked give far more often", () => {
    const { verdict, asked, heldBack, since, until } = answer(someDays(60, 6, 1));
    expect(verdict).toMatchObject({ kind: "adds" });
    expect({ asked, heldBack, since, until }).toEqual({
      asked: 360,
      heldBack: 60,
      since: "2026-06-01",
      until: "2026-07-30",
    });
    if (verdict.kind === "adds") expect(verdict.share.lower).toBeGreaterThan(0.5);
  });

  it("takes the shares of readers into account: nine in ten give nine times as much for nothing", () => {
    expect(answer(someDays(60, 9, 1, 0.1), 0.1).verdict).toMatchObject({ kind: "too-early" });
  });

  it("says how many more weeks it takes, or what could be known within a year", () => {
    expect(answer(someDays(14, 2, 2)).weeks).toBeGreaterThan(0);
    const rare = answer(someDays(300, 1, 0.1, 0.05), 0.05);
    expect(rare.weeks).toBeUndefined();
    expect(rare.least ?? Infinity).toBeGreaterThan(2);
  });

  it("cannot be known of fewer than ten in an arm", () => {
    expect(answer(someDays(9, 9, 1))).toMatchObject({
      since: undefined,
      asked: 0,
      verdict: { kind: "cannot-be-known", reason: "no-holdback" },
    });
  });
});
