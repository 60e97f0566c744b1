import { expect } from "chai";
import { aPending, aReader, aStatus } from "../../support/builders.ts";
import { anEndpoint } from "../support/an-endpoint.ts";
import { comesBack } from "../support/comes-back.ts";
import { counting, countsSent, pageIs, seen, sent, source } from "../support/counting.ts";

countsSent();

describe("a campaign whose variants are compared", () => {
  const spring = { id: "spring", variants: [{ id: "plain" }, { id: "other" }] };
  // Of one variant alone there is nothing to compare.
  const input = { ...counting, appeals: [spring, { id: "autumn", variants: [{ id: "plain" }] }] };
  const FIRST = Date.parse("2026-01-05T23:30:00Z");
  const cohort = { ...source, day: "2026-01-05" };
  const before = {
    spring: { impressions: [FIRST], variant: "plain" },
    autumn: { impressions: [FIRST], variant: "plain" },
  };
  const cohorts = () => sent.flatMap(({ body }) => body.tallies).filter(({ kind }) => kind.startsWith("cohort"));

  it("counts a reader who sees it for the first time, and a close, by the day of that", async () => {
    const appeal = await seen({ input, chance: 0.25 });
    await appeal.visit.act({ type: "dismiss" });
    pageIs("hidden");
    const variant = (await appeal.store.read()).campaigns["spring"]?.variant;
    expect(cohorts()).to.deep.equal([
      { ...source, kind: "cohort-shown", variant },
      { ...source, kind: "cohort-dismissal", variant },
    ]);
  });

  it("counts what a reader does who has seen it before by the day on which they first did, without a section", async () => {
    const appeal = await seen({ input, reader: aReader({ campaigns: before, seed: 7 }) });
    await appeal.visit.act({ type: "dismiss" });
    pageIs("hidden");
    expect(cohorts()).to.deep.equal([{ ...cohort, kind: "cohort-dismissal" }]);
  });

  const gives = async (campaigns: typeof before | Record<string, never>) => {
    comesBack({ session: "cs_left" });
    const reader = aReader({ pending: aPending(), campaigns, seed: 7 });
    await seen({ input, reader, endpoint: anEndpoint().answers(200, aStatus({})) });
    pageIs("hidden");
  };

  it("counts a gift of one who has seen it, by whatever way it came", async () => {
    await gives(before);
    expect(cohorts()).to.deep.equal([{ ...cohort, kind: "cohort-gift" }]);
  });

  it("counts no gift of one who has not seen it", async () => {
    await gives({});
    expect(cohorts()).to.deep.equal([]);
  });

  it("counts nothing of a day that is too long ago to be compared, or has yet to come", async () => {
    for (const at of [FIRST - 400 * 86_400_000, FIRST + 400 * 86_400_000]) {
      const reader = aReader({ campaigns: { spring: { impressions: [at], variant: "plain" } }, seed: 7 });
      const appeal = await seen({ input, reader });
      await appeal.visit.act({ type: "dismiss" });
      pageIs("hidden");
      pageIs("visible");
      appeal.page.remove();
    }
    expect(cohorts()).to.deep.equal([]);
  });

  it("keeps the variant that a reader saw first, whatever its share has become", async () => {
    const variants = [
      { id: "plain", weight: 0.001 },
      { id: "other", weight: 0.999 },
    ];
    const appeal = await seen({
      input: { ...counting, appeals: [{ ...spring, variants }] },
      reader: aReader({ campaigns: before, seed: 7 }),
    });
    expect(appeal.heard("appeal-shown")).to.deep.equal([{ campaign: "spring", variant: "plain", placement: "inline" }]);
  });
});
