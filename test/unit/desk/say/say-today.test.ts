import { describe, expect, it } from "vitest";
import { suggestions } from "../../../../src/core/desk/suggest-next.ts";
import { answerGoal } from "../../../../src/core/desk/today/answer-goal.ts";
import { createDeskSpeech } from "../../../../src/desk/desk-speech.ts";
import { sayFinding } from "../../../../src/desk/say/say-finding.ts";
import { sayGoal } from "../../../../src/desk/say/say-goal.ts";
import { saySuggestion } from "../../../../src/desk/say/say-suggestion.ts";
import { deskLanguages } from "../../../../src/desk/words/choose-language.ts";
import { words } from "../../../../src/desk/words/en.ts";
import { loadWords } from "../../../../src/desk/words/load-words.ts";

const english = createDeskSpeech(words, "en-US");

describe("what is said of today", () => {
  it("says how far a goal is, and when it will be reached", () => {
    const goal = {
      id: "van",
      kind: "amount",
      currency: "usd",
      target: 100_000,
      recent: 28_050,
      recentDays: 28,
    } as const;
    expect(sayGoal(english, answerGoal({ ...goal, reached: 40_050 }, "2026-11-30"))).toBe(
      "“van”: $401 of $1,000 (40%). As things go, it is reached on Jan 29, 2027.",
    );
    expect(sayGoal(english, answerGoal({ ...goal, reached: 40_000, until: "2026-12-14" }, "2026-11-30"))).toBe(
      "“van” is behind: $400 of $1,000 (40%). It needs $40 a day until Dec 14, 2026, and of late has had $10.",
    );
  });

  it("says since when nothing was heard, in the unit that one thinks in", () => {
    const silent = { check: "gifts", found: "silent", hours: 72, usualHours: 0.5 } as const;
    expect(sayFinding(english, silent)).toBe(
      "Stripe was last heard of 3 days ago, though a gift every 30 minutes or so is usual. Its events may not arrive.",
    );
    expect(
      sayFinding(english, { check: "ledger", found: "mended", note: { at: 1_796_000_000, mended: 3, left: 0 } }),
    ).toBe("Compared with Stripe on Nov 30, 2026: what differed (3) is right now.");
  });

  it("fills in every suggestion, in every language", async () => {
    const values = {
      hours: 30,
      left: 1234,
      due: 2,
      campaign: "autumn",
      variant: "a",
      than: ["b", "c"],
      failed: 12,
      running: 200,
      goal: "van",
      until: "2026-12-31",
      dismissals: 61.26,
      effect: 0.2,
    };
    for (const language of deskLanguages) {
      const speech = createDeskSpeech(await loadWords(language), language);
      for (const id of suggestions)
        expect(saySuggestion(speech, { id, values, where: undefined }), `${language} ${id}`).not.toMatch(
          /\{\w|undefined|NaN/,
        );
    }
  });
});
