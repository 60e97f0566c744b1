import { describe, expect, it } from "vitest";
import { pagesOf } from "../../../../src/core/campaign/pages-of.ts";
import type { Placement } from "../../../../src/core/campaign/placement.ts";
import { aCampaign, NOON, type CampaignInput } from "../../../support/builders.ts";

/** What the gate makes of it: whether an appeal may come, whether at once, and what stands in front of the page. */
function gateAt(path: string, ...campaigns: readonly Partial<CampaignInput>[]) {
  const pattern = pagesOf(
    campaigns.map((each) => aCampaign(each)),
    NOON,
  );
  const here = new RegExp(pattern).exec(path);
  if (here === null) return "no-campaign";
  const framed = Object.entries(here.groups ?? {}).flatMap(([name, group]) => (group ? [name] : []));
  return { isSoon: Boolean(here[1]), framed };
}

const on = (placement: Placement, ...paths: string[]): Partial<CampaignInput> => ({ placement, targeting: { paths } });

describe("the pages on which an appeal may come", () => {
  it("are all where a campaign names none", () => {
    expect(gateAt("/", on("inline"))).toEqual({ isSoon: false, framed: [] });
    expect(gateAt("/", on("banner"))).toEqual({ isSoon: true, framed: ["banner"] });
  });

  it("are none where there is no campaign, and where all are over or drafts", () => {
    expect(gateAt("/news")).toBe("no-campaign");
    expect(gateAt("/news", { ...on("banner"), status: "draft" })).toBe("no-campaign");
    expect(gateAt("/news", { ...on("banner"), schedule: { until: "2026-03-01" } })).toBe("no-campaign");
  });

  it("tell for each what stands in front of it", () => {
    const campaigns = [on("inline"), on("banner", "/news/*"), on("modal", "/news/local$"), on("header", "/sport")];
    expect(gateAt("/", ...campaigns)).toEqual({ isSoon: false, framed: [] });
    expect(gateAt("/news/abroad", ...campaigns)).toEqual({ isSoon: true, framed: ["banner"] });
    expect(gateAt("/news/local", ...campaigns)).toEqual({ isSoon: true, framed: ["banner", "modal"] });
    expect(gateAt("/sport", ...campaigns)).toEqual({ isSoon: true, framed: ["header"] });
  });

  it("leave out those that a campaign excepts", () => {
    const wall: Partial<CampaignInput> = { placement: "wall", targeting: { exceptPaths: ["/free"] } };
    expect(gateAt("/free", wall, on("inline"))).toEqual({ isSoon: false, framed: [] });
    expect(gateAt("/free", wall)).toBe("no-campaign");
    expect(gateAt("/paid", wall)).toEqual({ isSoon: true, framed: ["wall"] });
  });

  it("show at once what has a place of its own in the article", () => {
    expect(gateAt("/", { at: { selector: "p" } })).toEqual({ isSoon: true, framed: [] });
  });
});
