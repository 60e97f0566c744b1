import { describe, expect, it } from "vitest";
import { decide } from "../../../../src/core/campaign/decide.ts";
import { heldBack } from "../../../../src/core/campaign/held-back.ts";
import type { Situation } from "../../../../src/core/campaign/situation.ts";
import { aCampaign, aReader, aSituation, DAY, NOON } from "../../../support/builders.ts";

function heldIn(change: Partial<Situation>): string | undefined {
  const situation = aSituation(change);
  return heldBack(situation, decide(situation))?.campaign.id;
}

const held = aCampaign({ holdback: 1 });

describe("a reader who is held back", () => {
  it("is one who would have seen the appeal otherwise", () => {
    expect(heldIn({ config: { appeals: [held] } })).toBe("spring");
    expect(heldIn({ config: { appeals: [aCampaign({ holdback: 0 })] } })).toBeUndefined();
    expect(heldIn({ config: { appeals: [aCampaign()] } })).toBeUndefined();
  });

  it("is not one who would have seen nothing anyway", () => {
    expect(heldIn({ config: { appeals: [held] }, memory: aReader({ snoozedUntil: NOON + DAY }) })).toBeUndefined();
    const elsewhere = aCampaign({ holdback: 1, targeting: { paths: ["/nowhere/"] } });
    expect(heldIn({ config: { appeals: [elsewhere] } })).toBeUndefined();
  });

  it("is held back from what would have come first, also where they see another one", () => {
    const other = (priority: number) => aCampaign({ id: "other", priority });
    expect(heldIn({ config: { appeals: [held, other(-1)] } })).toBe("spring");
    expect(heldIn({ config: { appeals: [held, other(1)] } })).toBeUndefined();
  });

  it("is none of those who object to being counted, or who came in order to give", () => {
    expect(heldIn({ config: { appeals: [held] }, objects: true })).toBeUndefined();
    expect(heldIn({ config: { appeals: [held] }, always: true })).toBeUndefined();
  });
});
