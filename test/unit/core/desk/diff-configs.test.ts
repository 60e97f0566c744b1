import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diffConfigs, type Change } from "../../../../src/core/desk/studio/diff-configs.ts";

/** The least that tells one change from another. */
const brief = (changes: readonly Change[]) =>
  changes.map(({ kind, path, before, after }) => [kind, path.join("."), before, after]);

const december = { id: "december", variants: [{ id: "a", heading: "Old" }] };

describe("what differs between two configs", () => {
  it("is named by campaign and variant, wherever they stand in their lists", () => {
    const before = { appeals: [{ id: "spring" }, december] };
    const after = { appeals: [{ ...december, variants: [{ id: "a", heading: "New" }] }, { id: "spring" }] };
    const changes = diffConfigs(before, after);
    expect(brief(changes)).toEqual([
      ["changed", "appeals.#december.variants.#a.heading", "Old", "New"],
      ["moved", "appeals", ["spring", "december"], ["december", "spring"]],
    ]);
    expect(changes[0]).toMatchObject({
      setting: "appeals.variants.heading",
      of: { campaign: "december", variant: "a" },
    });
  });

  it("is a whole campaign where one came or went", () => {
    expect(brief(diffConfigs({}, { appeals: [december] }))).toEqual([
      ["added", "appeals.#december", undefined, december],
    ]);
    expect(brief(diffConfigs({ appeals: [december] }, { appeals: [] }))).toEqual([
      ["removed", "appeals.#december", december, undefined],
    ]);
  });

  it("names the currency of an amount, and of a goal's target before and after", () => {
    const usd = { min: 100, once: { suggestions: [500] } };
    const [amount] = diffConfigs({ amounts: { usd } }, { amounts: { usd: { ...usd, min: 200 } } });
    expect(amount).toMatchObject({ setting: "amounts.*.min", currencyBefore: "usd", currencyAfter: "usd" });
    const goal = { id: "roof", kind: "amount", currency: "usd", target: 1 };
    const changes = diffConfigs({ goals: [goal] }, { goals: [{ ...goal, currency: "eur", target: 2 }] });
    expect(changes).toContainEqual(
      expect.objectContaining({ setting: "goals.target", currencyBefore: "usd", currencyAfter: "eur" }),
    );
  });

  it("takes hours as one, and lists without ids by their places", () => {
    const hours = { from: "18:00", until: "23:00" };
    const now = { schedule: { hours: { ...hours, until: "24:00" } } };
    const changes = diffConfigs({ appeals: [{ schedule: { hours } }] }, { appeals: [now] });
    expect(brief(changes)).toEqual([["changed", "appeals", [{ schedule: { hours } }], [now]]]);
    const named = (schedule: object) => ({ appeals: [{ id: "a", schedule }] });
    expect(brief(diffConfigs(named({ hours }), named(now.schedule)))).toEqual([
      ["changed", "appeals.#a.schedule.hours", hours, { from: "18:00", until: "24:00" }],
    ]);
  });
});

type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

/** Configs as publishers write them, with all their mistakes; often nearly alike. */
const key = fc.constantFrom("id", "heading", "usd", "min", "schedule", "hours", "variants", "x", "__proto__", "utm");
const json = fc.letrec<{ any: Json }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.constantFrom<Json>(null, true, 0, 1, "a", "b", ""),
    fc.array(tie("any"), { maxLength: 3 }),
    fc.dictionary(key, tie("any"), { maxKeys: 4 }),
  ),
})).any;
const entry = fc.record(
  {
    id: fc.constantFrom("a", "b", "c"),
    heading: json,
    variants: fc.array(fc.record({ id: fc.constantFrom("p", "q"), weight: json })),
  },
  { requiredKeys: ["id"] },
);
const config = fc.record(
  { appeals: fc.oneof(fc.array(entry, { maxLength: 3 }), json), amounts: json, goals: json, messages: json, x: json },
  { requiredKeys: [] },
);

const idOf = (entry: unknown): string | undefined => {
  const { id } = (entry ?? {}) as { id?: unknown };
  return typeof id === "string" ? id : undefined;
};

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const ordered = (value: unknown): string =>
  JSON.stringify(value, (_, each: unknown) =>
    typeof each === "object" && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([one], [other]) => (one < other ? -1 : 1)))
      : each,
  );

/** Puts what changed into the one config, and gets the other. */
function withChanges(before: unknown, changes: readonly Change[]): unknown {
  return changes.reduce((config, { kind, path, after }) => changed(config, path, kind, after), before);
}

function changed(value: unknown, path: readonly string[], kind: Change["kind"], after: unknown): unknown {
  const [name, ...rest] = path;
  if (name === undefined) return kind === "moved" ? inOrder(value as { id: string }[], after as string[]) : after;
  if (name.startsWith("#")) {
    const list = (value ?? []) as { id: string }[];
    const id = name.slice(1);
    if (rest.length === 0 && kind === "removed") return list.filter((each) => each.id !== id);
    if (rest.length === 0) return [...list, after];
    return list.map((each) => (each.id === id ? changed(each, rest, kind, after) : each));
  }
  const fields = new Map(Object.entries(value ?? {}));
  const now = changed(fields.get(name), rest, kind, after);
  if (now === undefined) fields.delete(name);
  else fields.set(name, now);
  return Object.fromEntries(fields);
}

const inOrder = (list: { id: string }[], ids: string[]) => [
  ...ids.map((id) => list.find((each) => each.id === id)),
  ...list.filter(({ id }) => !ids.includes(id)),
];

describe("whatever two configs are", () => {
  it("nothing differs exactly where they are the same data", () => {
    fc.assert(
      fc.property(config, config, (one, other) => {
        const [before, after] = [plain(one), plain(other)];
        expect(diffConfigs(before, after).length === 0).toBe(ordered(before) === ordered(after));
        expect(diffConfigs(before, plain(before))).toEqual([]);
      }),
      { numRuns: 1500 },
    );
  });

  it("nothing that differs is left unsaid: the changes make the one out of the other", () => {
    /** Where new entries stand among the old is not said. */
    const byId = (value: unknown): unknown =>
      JSON.parse(
        JSON.stringify(value ?? null, (_, each: unknown) => {
          const ids = Array.isArray(each) ? each.map((entry: unknown) => idOf(entry)) : [];
          const isEntries = ids.every((id) => id !== undefined) && new Set(ids).size === ids.length;
          return Array.isArray(each) && isEntries
            ? [...(each as unknown[])].sort((one, other) => ((idOf(one) ?? "") < (idOf(other) ?? "") ? -1 : 1))
            : each;
        }),
      );
    const isLeftEmpty = (name: string, each: unknown) =>
      (Array.isArray(each) && each.length === 0) ||
      (typeof each === "object" && each !== null && Object.keys(each).length === 0)
        ? undefined
        : each;
    const shape = (value: unknown): string => {
      let text = ordered(byId(value));
      for (;;) {
        const next = JSON.stringify(JSON.parse(text), isLeftEmpty) ?? "{}";
        if (next === text) return text;
        text = next;
      }
    };
    fc.assert(
      fc.property(config, config, (one, other) => {
        const [before, after] = [plain(one), plain(other)];
        expect(shape(withChanges(before, diffConfigs(before, after)))).toBe(shape(after));
      }),
      { numRuns: 1500 },
    );
  });
});
