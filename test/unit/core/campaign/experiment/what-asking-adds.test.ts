import { describe, expect, it } from "vitest";
import { whatAskingAdds, type HoldbackDay } from "../../../../../src/core/campaign/experiment/what-asking-adds.ts";
import { seeded } from "../../../../support/seeded.ts";
import { poisson, shareOfExperiments } from "./support/an-experiment.ts";
import { firstLook } from "./support/looks.ts";

describe("what asking adds", () => {
  it("is claimed in at most 5 of 100 papers in which it adds nothing, looked at weekly", () => {
    const random = seeded(1);
    const claimed = shareOfExperiments(400, () => {
      const days = aPaper({ random, asked: 10, unasked: 10, days: 84 });
      return (
        firstLook(byWeek(days), (weeks) => {
          const { kind } = whatAskingAdds(weeks.flat(), 0.05);
          return kind === "adds" || kind === "takes-away";
        }) !== undefined
      );
    });
    expect(claimed).toBeLessThan(0.05);
  });

  it("is found where readers who may be asked give twice as often, with the share of gifts that it brought", () => {
    const random = seeded(2);
    const found = shareOfExperiments(50, () => {
      const verdict = whatAskingAdds(aPaper({ random, asked: 20, unasked: 10, days: 84 }), 0.05);
      return verdict.kind === "adds" && verdict.share.lower < 0.5 && verdict.share.upper > 0.5;
    });
    expect(found).toBeGreaterThan(0.9);
  });

  it("can be that it takes away", () => {
    const verdict = whatAskingAdds(aPaper({ random: seeded(3), asked: 10, unasked: 20, days: 84 }), 0.05);
    expect(verdict.kind).toBe("takes-away");
  });

  it("cannot be known where nobody is held back", () => {
    const day = { holdback: 0, asked: 100, heldBack: 0, unknown: 0 };
    expect(whatAskingAdds([day, { ...day, holdback: 1 }], 0.05)).toEqual({
      kind: "cannot-be-known",
      reason: "no-holdback",
    });
    expect(whatAskingAdds([], 0.05)).toEqual({ kind: "cannot-be-known", reason: "no-holdback" });
  });

  it("cannot be known where gifts elsewhere are not told apart and are enough to turn the answer", () => {
    const day = { holdback: 0.1, asked: 900, heldBack: 50, unknown: 0 };
    expect(whatAskingAdds([day], 0.05).kind).toBe("adds");
    expect(whatAskingAdds([{ ...day, unknown: 10 }], 0.05).kind).toBe("adds");
    const verdict = whatAskingAdds([{ ...day, unknown: 200 }], 0.05);
    expect(verdict).toMatchObject({ kind: "cannot-be-known", reason: "unattributed" });
    if (verdict.kind !== "cannot-be-known" || verdict.reason !== "unattributed") throw new Error("another verdict");
    expect(verdict.ratio.lower).toBeLessThan(1);
    expect(verdict.ratio.upper).toBeGreaterThan(1);
  });

  it("holds the truth whichever arm the unknown gifts came from", () => {
    const random = seeded(4);
    const missed = shareOfExperiments(200, () => {
      const days = aPaper({ random, asked: 20, unasked: 10, days: 28 }).map((day) => ({
        ...day,
        heldBack: Math.floor(day.heldBack / 2),
        unknown: Math.ceil(day.heldBack / 2),
      }));
      const verdict = whatAskingAdds(days, 0.05);
      return "ratio" in verdict && (verdict.ratio.lower > 2 || verdict.ratio.upper < 2);
    });
    expect(missed).toBeLessThan(0.05);
  });

  it("is too early to say after a day", () => {
    const verdict = whatAskingAdds([{ holdback: 0.1, asked: 9, heldBack: 1, unknown: 0 }], 0.05);
    expect(verdict).toMatchObject({ kind: "too-early", ratio: { estimate: expect.closeTo(1, 9) as number } });
  });
});

/** A tenth of the readers is held back; so many gifts on a day, had all readers been asked, or none. */
function aPaper(given: { random: () => number; asked: number; unasked: number; days: number }): readonly HoldbackDay[] {
  const { random, asked, unasked, days } = given;
  return Array.from({ length: days }, () => ({
    holdback: 0.1,
    asked: poisson(random, 0.9 * asked),
    heldBack: poisson(random, 0.1 * unasked),
    unknown: 0,
  }));
}

function byWeek(days: readonly HoldbackDay[]): readonly (readonly HoldbackDay[])[] {
  return Array.from({ length: days.length / 7 }, (_, week) => days.slice(7 * week, 7 * week + 7));
}
