import { describe, expect, it } from "vitest";
import type { Judgement } from "../../../src/core/campaign/experiment/judge-variants.ts";
import type { Verdict } from "../../../src/core/campaign/experiment/verdict.ts";
import { sayVerdict } from "../../../src/desk/say/say-verdict.ts";
import { createDeskSpeech } from "../../../src/desk/desk-speech.ts";
import { words } from "../../../src/desk/words/en.ts";

const speech = createDeskSpeech(words, "en");
const bounds = { lower: 1.25, estimate: 1.5, upper: 2 };

function judged(
  verdict: Verdict,
  twos: readonly (readonly [string, string])[] = [["b", "a"]],
  ratio = bounds,
): Judgement {
  const pairs = twos.map(([variant, than]) => {
    return { variant, than, ratio, conversion: bounds, value: undefined, verdict };
  });
  return { verdict, variants: [], pairs, sampleRatio: undefined };
}

describe("what is said of variants", () => {
  it.each<[Verdict, string]>([
    [
      { kind: "better", variant: "b", than: ["a"] },
      "“autumn”: b is better than a. Each impression brings 1.25 to 2 times as many gifts.",
    ],
    [
      { kind: "worse", variant: "c", than: ["a", "b"] },
      "“autumn”: c is worse than a and b and can go. Which of the others is best is not known yet.",
    ],
    [
      { kind: "no-difference-worth-having", effect: 0.2 },
      "“autumn”: whichever is better is so by less than 20%. Keep the one that you like.",
    ],
    [{ kind: "too-early", weeks: 7 }, "“autumn”: not known yet. Weeks still needed, about: 7."],
    [{ kind: "too-early", weeks: undefined }, "“autumn”: not known yet, and too early to say when."],
    [
      { kind: "cannot-be-known", reason: "too-little-traffic", weeks: 52, leastEffect: 0.58 },
      "“autumn”: a difference of 20% cannot be known here within 52 weeks. One of 58% or more can be.",
    ],
    [
      { kind: "cannot-be-known", reason: "too-little-traffic", weeks: 52, leastEffect: undefined },
      "“autumn”: cannot be known here within 52 weeks, not even of one ten times as good.",
    ],
  ])("%j is a sentence", (verdict, sentence) => {
    expect(sayVerdict(speech, "autumn", judged(verdict))).toBe(sentence);
  });

  it("turns the factor round where the one that was there first is better", () => {
    const verdict: Verdict = { kind: "better", variant: "a", than: ["b"] };
    expect(sayVerdict(speech, "autumn", judged(verdict, [["b", "a"]], { lower: 0.5, estimate: 0.6, upper: 0.8 }))).toBe(
      "“autumn”: a is better than b. Each impression brings 1.25 to 2 times as many gifts.",
    );
  });

  it("names no factor where one is better than several", () => {
    const verdict: Verdict = { kind: "better", variant: "c", than: ["a", "b"] };
    const twos = [
      ["b", "a"],
      ["c", "a"],
      ["c", "b"],
    ] as const;
    expect(sayVerdict(speech, "autumn", judged(verdict, twos))).toBe("“autumn”: c is better than a and b.");
  });
});
