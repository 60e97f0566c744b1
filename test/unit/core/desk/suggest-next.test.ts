import { describe, expect, it } from "vitest";
import type { AppealAnswer } from "../../../../src/core/desk/answer-appeals.ts";
import { suggestNext, type Situation } from "../../../../src/core/desk/suggest-next.ts";
import { answerGoal } from "../../../../src/core/desk/today/answer-goal.ts";
import { answerHealth } from "../../../../src/core/desk/today/answer-health.ts";

const NOW = 1_796_000_000;

const health = (change: Partial<Parameters<typeof answerHealth>[0]> = {}) =>
  answerHealth({
    now: NOW,
    lastGiftAt: NOW - 60,
    heardAt: undefined,
    giftsPerDay: 8,
    reconciled: { at: NOW - 60, mended: 0, left: 0 },
    cardTesting: false,
    mail: undefined,
    storeMs: 2,
    ...change,
  });

function aSituation(change: Partial<Situation> = {}): Situation {
  return {
    health: health(),
    goals: [],
    failed: 0,
    running: 200,
    isCounting: true,
    appeals: undefined,
    verdicts: [],
    ...change,
  };
}

const closed = (dismissals: number | undefined): AppealAnswer => ({
  campaign: undefined,
  placement: undefined,
  impressions: 10_000,
  dismissals: 6000,
  snoozes: 10,
  choices: undefined,
  chose: undefined,
  choseAndWentOn: undefined,
  continues: 200,
  gifts: 100,
  giftsPerThousand: 10,
  brought: [],
  perGift: { impressions: 100, dismissals, snoozes: 1 },
  wentOn: 0.02,
  paid: 0.5,
});

const next = (change: Partial<Situation>) => suggestNext(aSituation(change));

describe("one thing next", () => {
  it("is nothing where there is nothing to do", () => {
    expect(next({})).toEqual({ id: "nothing", values: {}, where: undefined });
  });

  it("is first what loses money, whatever else there is", () => {
    const verdict = { kind: "better", variant: "letter", than: ["numbers"] } as const;
    const change = { verdicts: [{ campaign: "autumn", verdict }], isCounting: false };
    expect(next({ ...change, health: health({ lastGiftAt: NOW - 200_000 }) })).toMatchObject({
      id: "silent",
      values: { hours: 56 },
      where: { kind: "stripe" },
    });
    expect(next(change)).toEqual({
      id: "take-better",
      values: { campaign: "autumn", variant: "letter", than: ["numbers"] },
      where: { kind: "page", page: "appeals" },
    });
  });

  it("tells where the ledger and the mail are to be mended: on the endpoint's machine", () => {
    expect(next({ health: health({ reconciled: { at: NOW, mended: 0, left: 2 } }) })).toEqual({
      id: "differs",
      values: { left: 2 },
      where: { kind: "command", command: "npx support-appeal reconcile" },
    });
    expect(next({ health: health({ mail: { due: 3, refused: 1, oldestDueAt: NOW - 9000 } }) }).id).toBe("mail-waits");
    expect(next({ health: health({ cardTesting: true }) }).id).toBe("card-testing");
    expect(next({ health: health({ reconciled: undefined }) }).id).toBe("compare-ledger");
  });

  it("speaks of refused charges where there are more than is usual, and never of fewer than ten", () => {
    expect(next({ failed: 9, running: 20 }).id).toBe("nothing");
    expect(next({ failed: 12, running: 1000 }).id).toBe("nothing");
    expect(next({ failed: 12, running: 200 })).toMatchObject({ id: "failed-charges", values: { failed: 12 } });
  });

  it("speaks of a goal that is late, of appeals that wear out, and of counting", () => {
    const goal = { id: "van", kind: "contributions", target: 100, reached: 1, recent: 1, recentDays: 28 } as const;
    const late = answerGoal({ ...goal, until: "2026-12-31" }, "2026-11-30");
    expect(next({ goals: [late] })).toMatchObject({ id: "goal-late", values: { goal: "van", until: "2026-12-31" } });
    expect(next({ appeals: closed(60) }).id).toBe("ask-less");
    expect(next({ appeals: closed(20) }).id).toBe("nothing");
    expect(next({ appeals: closed(undefined) }).id).toBe("nothing");
    expect(next({ isCounting: false }).id).toBe("count");
  });

  it("holds no variant for a winner that is none", () => {
    for (const verdict of [
      { kind: "too-early", weeks: 3 },
      { kind: "cannot-be-known", reason: "one-variant" },
    ] as const)
      expect(next({ verdicts: [{ campaign: "autumn", verdict }] }).id).toBe("nothing");
    const alike = { kind: "no-difference-worth-having", effect: 0.2 } as const;
    expect(next({ verdicts: [{ campaign: "autumn", verdict: alike }] })).toMatchObject({ id: "alike" });
  });
});
