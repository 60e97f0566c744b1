import { describe, expect, it } from "vitest";
import { parseConfig } from "../../../src/core/campaign/config.ts";
import { resolveConfig, type ResolveOptions } from "../../../src/visit/late/resolve-config.ts";
import { aConfig } from "../../support/builders.ts";

const config = aConfig({
  publication: { name: "The Example Times" },
  goals: [{ id: "van", kind: "supporters", target: 400 }],
  newsletter: { id: "weekly", consent: "Yes, send it." },
  messages: { en: { continue: "Go on" } },
  appeals: [{ id: "spring", goal: "van", variants: [{ id: "plain" }] }],
});

const resolved = (written: Partial<ResolveOptions>) =>
  resolveConfig({
    endpoint: "https://support.example.test",
    variant: undefined,
    placement: undefined,
    load: () => Promise.resolve(config),
    loadParser: () => Promise.resolve({ parseConfig }),
    onProblem: (_, error) => {
      throw error;
    },
    ...written,
  });

describe("what stands on the element", () => {
  it("moves every campaign to another place, and leaves it all that it had", async () => {
    const [campaign] = config.appeals;
    expect(await resolved({ placement: "banner" })).toEqual({
      ...config,
      appeals: [{ ...campaign, placement: "banner" }],
    });
  });

  it("stands in for the campaigns where it has words of its own, and for nothing else", async () => {
    const { appeals, ...rest } = await resolved({ variant: { heading: "Stand with us" } });
    expect(appeals.map(({ id, variants }) => [id, variants])).toEqual([
      ["page", [{ id: "page", weight: 1, heading: "Stand with us" }]],
    ]);
    const { appeals: _, ...whole } = config;
    expect(rest).toEqual(whole);
  });

  it("is refused where there is no such place", async () => {
    await expect(resolved({ placement: "ceiling" })).rejects.toThrow("placement must be one of inline, banner");
  });
});
