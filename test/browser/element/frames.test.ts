import { expect } from "chai";
import { frameOf, prepareFrame, type LoadPlacement } from "../../../src/element/late/frames.ts";
import type { Frame } from "../../../src/element/placements/frame.ts";
import type { Placement } from "../../../src/core/campaign/placement.ts";
import { openAsking } from "../../../src/visit/open-asking.ts";
import type { Asking } from "../../../src/visit/state.ts";
import { aCampaign, aConfig, NOON } from "../../support/builders.ts";

const frame: Frame = { styles: "", around: (content) => content, drawn: () => undefined, gone: () => undefined };

/** Answers each chunk that is asked for with the next of these. */
function chunks(...answers: readonly (Frame | Error)[]) {
  const left = [...answers];
  let asked = 0;
  const load: LoadPlacement = async () => {
    asked += 1;
    const answer = left.shift();
    if (answer === undefined || answer instanceof Error) throw answer ?? new Error("no chunk is left");
    return { frame: () => answer };
  };
  return { load, count: () => asked };
}

function anAsking(placement: Placement): Asking {
  const campaign = aCampaign({ placement });
  const [variant] = campaign.variants;
  if (variant === undefined) throw new Error("a campaign has a variant");
  const wishes = { interval: undefined, currency: undefined, language: "en" };
  return openAsking(aConfig({ appeals: [campaign] }), { campaign, variant }, wishes, NOON);
}

describe("a placement's frame", () => {
  it("is loaded once, however many wait for it, anew after a failure, and not again once it is there", async () => {
    const { load, count } = chunks(new Error("the line is down"), frame);

    const outcomes = await Promise.allSettled([prepareFrame("modal", load), prepareFrame("modal", load)]);
    expect(outcomes.map(({ status }) => status)).to.deep.equal(["rejected", "rejected"]);
    expect(count()).to.equal(1);

    await Promise.all([prepareFrame("modal", load), prepareFrame("modal", load)]);
    await prepareFrame("modal", load);
    expect(count()).to.equal(2);
    expect(frameOf(anAsking("modal"))).to.equal(frame);
  });

  it("is nothing to load where the appeal is a paragraph of the article", async () => {
    const { load, count } = chunks();
    await prepareFrame("inline", load);
    expect(count()).to.equal(0);
  });
});
