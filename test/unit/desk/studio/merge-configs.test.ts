import { expect, it } from "vitest";
import { writeAt } from "../../../../src/desk/studio/model/at-path.ts";
import { campaignsIn, withMoved } from "../../../../src/desk/studio/model/campaigns.ts";
import { mergeConfigs } from "../../../../src/desk/studio/model/merge-configs.ts";

const base = { currency: "usd", unheardOf: { kept: [1, 2] }, appeals: [{ id: "spring" }, { id: "wall", priority: 2 }] };

it("a setting is written by its path, and all that nobody here has heard of stays as it was", () => {
  const changed = writeAt(base, ["appeals", 0, "schedule", "from"], "2026-12-01");
  expect(changed).toEqual({ ...base, appeals: [{ id: "spring", schedule: { from: "2026-12-01" } }, base.appeals[1]] });
  expect(writeAt(changed, ["appeals", 0, "schedule", "from"], undefined)).toEqual(base);
  expect(writeAt({ tallies: {} }, ["tallies"], {})).toEqual({ tallies: {} });
});

it("what two have changed in different campaigns is all there", () => {
  const mine = writeAt(base, ["appeals", 0, "note"], true);
  const theirs = writeAt(writeAt(base, ["appeals", 1, "nudge"], true), ["currency"], "eur");
  expect(mergeConfigs(base, mine, theirs)).toEqual({
    config: {
      ...base,
      currency: "eur",
      appeals: [
        { id: "spring", note: true },
        { id: "wall", priority: 2, nudge: true },
      ],
    },
    clashes: [],
  });
});

it("what both have changed in the same campaign is chosen, and two of one name are both kept", () => {
  const mine = writeAt(base, ["appeals", 0, "placement"], "wall");
  const theirs = writeAt(base, ["appeals", 0, "placement"], "modal");
  const merged = mergeConfigs(base, mine, theirs, () => "theirs");
  expect(merged.clashes.map(({ part }) => part)).toEqual([{ kind: "campaign", name: "spring" }]);
  expect(merged.config).toEqual(theirs);
  const twice = { appeals: [{ id: "a" }, { id: "a", note: true }] };
  expect(mergeConfigs({ appeals: [] }, twice, { appeals: [{ id: "b" }] }).config).toEqual({
    appeals: [...twice.appeals, { id: "b" }],
  });
});

it("a campaign is moved by changing no more priorities than need be", () => {
  const order = (config: unknown) => campaignsIn(config, 0).map(({ id }) => id);
  expect(order(base)).toEqual(["wall", "spring"]);
  const moved = withMoved(base, 0, -1);
  expect(order(moved)).toEqual(["spring", "wall"]);
  expect(moved).toEqual(writeAt(base, ["appeals", 0, "priority"], 2));
});
