import { describe, expect, it } from "vitest";
import { answerGoal } from "../../../../../src/core/desk/today/answer-goal.ts";
import type { GoalFacts } from "../../../../../src/core/desk/today/goal-facts.ts";

const TODAY = "2026-11-30";

function aGoal(change: Partial<GoalFacts> = {}): GoalFacts {
  return {
    id: "van",
    kind: "amount",
    currency: "usd",
    target: 100_000,
    reached: 40_000,
    recent: 28_000,
    recentDays: 28,
    ...change,
  };
}

describe("whether a goal is on track", () => {
  it("says when it is reached as things go, where it has no last day", () => {
    expect(answerGoal(aGoal(), TODAY)).toMatchObject({
      state: "coming",
      share: 0.4,
      perDay: 1000,
      projected: "2027-01-29",
      needed: undefined,
    });
  });

  it("is on track where that is before its last day, and late where it is after it", () => {
    expect(answerGoal(aGoal({ until: "2027-01-31" }), TODAY).state).toBe("on-track");
    expect(answerGoal(aGoal({ until: "2027-01-29" }), TODAY).state).toBe("on-track");
    expect(answerGoal(aGoal({ until: "2026-12-29" }), TODAY)).toMatchObject({ state: "late", needed: 2000 });
  });

  it("is late where nothing comes in, and never reached where it has no last day", () => {
    expect(answerGoal(aGoal({ recent: 0, until: "2026-12-31" }), TODAY).state).toBe("late");
    expect(answerGoal(aGoal({ recent: -500 }), TODAY)).toMatchObject({ state: "far", projected: undefined });
    expect(answerGoal(aGoal({ recent: 10 }), TODAY).state).toBe("far");
    expect(answerGoal(aGoal({ recentDays: 0 }), TODAY)).toMatchObject({ state: "far", perDay: 0 });
  });

  it("is over the day after its last one, and reached for good", () => {
    expect(answerGoal(aGoal({ until: "2026-11-29" }), TODAY)).toMatchObject({ state: "over", needed: undefined });
    expect(answerGoal(aGoal({ until: "2026-11-30" }), TODAY)).toMatchObject({ state: "late", needed: 60_000 });
    expect(answerGoal(aGoal({ reached: 130_000, until: "2026-01-01" }), TODAY)).toMatchObject({
      state: "reached",
      share: 1.3,
    });
  });
});
