import { describe, expect, it } from "vitest";
import { answerAsking, type HeldBackCampaign } from "../../../../src/core/desk/answer-asking.ts";
import { createDeskSpeech } from "../../../../src/desk/desk-speech.ts";
import { sayAsking } from "../../../../src/desk/say/say-asking.ts";
import { words } from "../../../../src/desk/words/en.ts";

const speech = createDeskSpeech(words, "en-US");

function said(asked: number, heldBack: number, until = "2026-11-20"): string {
  const blocks = [{ from: "2026-06-01", until, holdback: 0.5, asked, heldBack }];
  const campaign: HeldBackCampaign = {
    campaign: "autumn",
    holdback: 0.5,
    isNoted: true,
    blocks: asked === 0 ? [] : blocks,
  };
  return answerAsking([campaign])
    .map((each) => sayAsking(speech, each))
    .join();
}

describe("what is said of asking", () => {
  it("names the bounds, and what would not have come", () => {
    expect(said(360, 60)).toMatch(
      /^“autumn”: readers who may be asked give [\d.]+ to [\d.]+ times as often as those who never are\. Of their gifts, at least \d+% would not have come unasked\.$/,
    );
    expect(said(20, 200)).toMatch(/give less often than those who never are/);
  });

  it("admits that it is not known yet, and when it will be", () => {
    expect(said(30, 26, "2026-06-30")).toMatch(/: not known yet\. .+ Weeks until it is known .+: \d+\.$/);
    expect(said(11, 10)).toMatch(/not known yet\. .+ (cannot be known here this year)/);
    expect(said(0, 0)).toBe(
      "“autumn”: too few gifts so far. Ten of readers who may be asked and ten of those who never are, 50% of all, are needed.",
    );
  });
});
