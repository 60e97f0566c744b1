import { describe, expect, it } from "vitest";
import type { CampaignDay } from "../../../../src/core/campaign/experiment/campaign-day.ts";
import { answerLearning } from "../../../../src/core/desk/answer-learning.ts";
import { createDeskSpeech } from "../../../../src/desk/desk-speech.ts";
import { sayLearning } from "../../../../src/desk/say/say-learning.ts";
import { words } from "../../../../src/desk/words/en.ts";

const speech = createDeskSpeech(words, "en-US");
const half = { letter: 0.5, numbers: 0.5 };
const moved = { letter: 0.127, numbers: 0.873 };

function aDay(day: string, shares = half): CampaignDay {
  return { day, campaign: "spring", holdback: 0, learns: true, written: half, shares };
}

const variants = ["letter", "numbers"].map((id) => ({ id, weight: 1 }));
const spring = { id: "spring", learn: true, variants };
const said = (days: readonly CampaignDay[], served = half) =>
  sayLearning(speech, answerLearning(spring, served, days, [], "2026-11-30"));

describe("what is said of a campaign that learns", () => {
  it("names today's shares, and since when they have moved without a pause", () => {
    const days = [aDay("2026-11-26", moved), aDay("2026-11-27"), aDay("2026-11-28", moved), aDay("2026-11-30", moved)];
    expect(said(days, moved)).toBe(
      "“spring”: since Nov 28, 2026, new readers see more of what has brought more so far. Today: letter (13%) and numbers (87%).",
    );
  });

  it("says how many gifts are needed while the weights stay", () => {
    expect(said([aDay("2026-11-29"), aDay("2026-11-30")])).toBe(
      "“spring”: too little is known to learn from yet, so that its weights stay until 20 gifts are counted. Today: letter (50%) and numbers (50%).",
    );
  });

  it("says so where nobody has worked them out since yesterday", () => {
    for (const days of [[], [aDay("2026-11-28", moved)]])
      expect(said(days)).toMatch(
        /^“spring”: nobody has worked out shares since yesterday, .+“support-appeal serve” runs\.$/,
      );
  });

  it("tells no count of fewer than ten, and nothing of how many times as often those give", () => {
    const days = [aDay("2026-11-28"), aDay("2026-11-29"), aDay("2026-11-30")];
    const count = { day: "2026-11-28", variant: "letter", shown: 40, dismissals: 0, gifts: 9 };
    const answer = answerLearning(spring, half, days, [count], "2026-11-30");
    expect(answer.variants).toEqual([
      { id: "letter", share: 0.5, shown: 40, gifts: undefined },
      { id: "numbers", share: 0.5, shown: undefined, gifts: undefined },
    ]);
    expect([answer.ratio, answer.since, answer.days]).toEqual([undefined, "2026-11-28", 2]);
  });
});
