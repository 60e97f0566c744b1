import { describe, expect, it } from "vitest";
import { answerHealth, moodOf, type HealthFacts } from "../../../../../src/core/desk/today/answer-health.ts";

const NOW = 1_796_000_000;
const HOUR = 3600;
const DAY = 86_400;

function facts(change: Partial<HealthFacts> = {}): HealthFacts {
  return {
    now: NOW,
    lastGiftAt: NOW - HOUR,
    heardAt: undefined,
    giftsPerDay: 8,
    reconciled: { at: NOW - DAY, mended: 0, left: 0 },
    cardTesting: false,
    mail: { due: 0, refused: 0, oldestDueAt: undefined },
    storeMs: 2,
    ...change,
  };
}

const found = (change: Partial<HealthFacts>) =>
  answerHealth(facts(change)).map((each) => `${each.check} ${each.found}`);

describe("whether anything is broken", () => {
  it("is not, where all goes as it should", () => {
    expect(found({})).toEqual(["gifts usual", "ledger agrees", "cards calm", "mail sent", "store quick"]);
    expect(new Set(answerHealth(facts()).map(moodOf))).toEqual(new Set(["fine"]));
  });

  it("holds a silence against how often gifts are usual", () => {
    expect(found({ lastGiftAt: NOW - 23 * HOUR })).toContain("gifts usual");
    expect(found({ lastGiftAt: NOW - 25 * HOUR })).toContain("gifts silent");
    // Nobody gave, and yet something was heard: webhooks arrive.
    expect(found({ lastGiftAt: NOW - 25 * HOUR, heardAt: NOW - HOUR })).toContain("gifts usual");
    expect(found({ lastGiftAt: NOW - HOUR, heardAt: NOW - 25 * HOUR })).toContain("gifts usual");
    expect(found({ giftsPerDay: 1, lastGiftAt: NOW - 6 * DAY })).toContain("gifts usual");
    expect(found({ giftsPerDay: 1, lastGiftAt: NOW - 7 * DAY })).toContain("gifts silent");
    expect(found({ giftsPerDay: 0.2, lastGiftAt: NOW - 90 * DAY })).toContain("gifts few");
    expect(found({ giftsPerDay: 0, lastGiftAt: undefined })).toContain("gifts none");
  });

  it("tells what comparing with Stripe has come to", () => {
    expect(found({ reconciled: undefined })).toContain("ledger never");
    expect(found({ reconciled: { at: NOW - DAY, mended: 3, left: 0 } })).toContain("ledger mended");
    expect(found({ reconciled: { at: NOW - 40 * DAY, mended: 0, left: 0 } })).toContain("ledger old");
    expect(found({ reconciled: { at: NOW - 40 * DAY, mended: 3, left: 1 } })).toContain("ledger differs");
  });

  it("knows card testing, mail that waits for too long, and a slow database", () => {
    expect(found({ cardTesting: true })).toContain("cards testing");
    expect(found({ mail: undefined })).toContain("mail off");
    expect(found({ mail: { due: 2, refused: 1, oldestDueAt: NOW - 30 * 60 } })).toContain("mail sent");
    expect(found({ mail: { due: 2, refused: 1, oldestDueAt: NOW - 2 * HOUR } })).toContain("mail waiting");
    expect(found({ storeMs: 1200 })).toContain("store slow");
  });
});
