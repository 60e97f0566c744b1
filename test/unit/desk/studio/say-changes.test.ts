import { describe, expect, it } from "vitest";
import type * as v from "valibot";
import { configSchema, type ConfigInput } from "../../../../src/core/campaign/config-schema.ts";
import { asLine, sayChanges } from "../../../../src/desk/studio/say-changes.ts";
import { deskLanguages } from "../../../../src/desk/words/choose-language.ts";
import { settings } from "../../../../src/desk/words/changes/changes-words.ts";
import { speechOf, unfilled } from "../../../support/desk-speeches.ts";

const december = { id: "December", variants: [{ id: "b", heading: "Old" }] };

const lines = async (before: unknown, after: unknown) => {
  const speech = await speechOf("en");
  return sayChanges(before, after, speech).map((change) => asLine(change, speech));
};

describe("a difference in words", () => {
  it("names campaign, variant and setting, and both texts", async () => {
    const after = { appeals: [{ ...december, variants: [{ id: "b", heading: "New" }] }] };
    expect(await lines({ appeals: [december] }, after)).toEqual([
      "Campaign “December”, the heading of variant b: “Old” → “New”",
    ]);
  });

  it("says amounts as money, dates as dates, shares as shares, choices as their names", async () => {
    const before: ConfigInput = {
      amounts: { usd: { min: 100, max: 100_000, fees: { percent: 1.5, fixed: 30 } }, jpy: { min: 100, max: 90_000 } },
      appeals: [
        {
          ...december,
          placement: "inline",
          schedule: { from: "2026-12-01", days: ["sat"], hours: { from: "18:00", until: "23:00" } },
          targeting: { countries: ["DE"], languages: ["de"] },
          nudge: true,
        },
      ],
    };
    const after: ConfigInput = {
      amounts: { usd: { min: 250, max: 100_000, fees: { percent: 2, fixed: 30 } }, jpy: { min: 500, max: 90_000 } },
      appeals: [
        {
          ...december,
          placement: "wall",
          schedule: { from: "2026-12-02T18:00", days: ["sat", "sun"], hours: { from: "18:00", until: "22:00" } },
          targeting: { countries: ["DE", "AT"], languages: ["fr"] },
          holdback: 0.025,
        },
      ],
    };
    expect(await lines(before, after)).toEqual([
      "Amounts in USD, the least amount: $1 → $2.50",
      "Amounts in USD, the fee as a share: 1.5% → 2%",
      "Amounts in JPY, the least amount: ¥100 → ¥500",
      expect.stringMatching(/^Campaign “December”, the place on the page: .+ → .+$/),
      "Campaign “December”, the beginning: December 1, 2026 → December 2, 2026 at 6:00 PM",
      "Campaign “December”, the weekdays: Saturday → Saturday and Sunday",
      "Campaign “December”, the hours: 6:00 PM to 11:00 PM → 6:00 PM to 10:00 PM",
      "Campaign “December”, the countries: Germany → Germany and Austria",
      "Campaign “December”, the languages: German → French",
      "Campaign “December”, whether one who gives once is asked to give monthly: nothing is said any more; it was yes",
      "Campaign “December”, the share of readers never asked: 2.5%, where nothing was said before",
    ]);
  });

  it("says what came and went as a whole, and settings that nobody knows as they are written", async () => {
    expect(
      await lines({ appeals: [december] }, { appeals: [{ id: "spring", variants: [] }], shade: { dark: 1 } }),
    ).toEqual([
      "Campaign “spring”, New: campaign “spring”",
      "Campaign “December”, Removed: campaign “December”",
      "For all campaigns, shade.dark: 1, where nothing was said before",
    ]);
  });
});

interface Entries {
  readonly entries?: Readonly<Record<string, unknown>>;
  readonly wrapped?: unknown;
  readonly item?: unknown;
  readonly value?: unknown;
  readonly type?: string;
  readonly pipe?: readonly unknown[];
}

/** Every setting that the schema knows, by where it stands. */
function settingsIn(schema: unknown, path: string): string[] {
  const { entries, wrapped, item, value, type } = schema as Entries;
  if (wrapped !== undefined) return settingsIn(wrapped, path);
  if (entries !== undefined)
    return Object.entries(entries).flatMap(([name, each]) => settingsIn(each, path === "" ? name : `${path}.${name}`));
  if (type === "record") return settingsIn(value, `${path}.*`);
  const inside = type === "array" ? settingsIn(item, path) : [path];
  return inside;
}

describe("every setting", () => {
  const schema: v.GenericSchema = configSchema;
  /** But what an entry is known by, what is said as a whole, and what no publisher writes: it follows from the theme. */
  const known = settingsIn(schema, "").filter(
    (path) => !/^(appeals|goals|appeals\.variants)\.id$|^palette\./.test(path),
  );

  it("of the config has a name", () => {
    expect(known.length).toBeGreaterThan(70);
    const unnamed = known.filter((path) => !settings.some((each) => path === each || path.startsWith(`${each}.`)));
    expect(unnamed.filter((path) => !path.startsWith("appeals.schedule.hours."))).toEqual([]);
  });

  it.each(deskLanguages)("is said in %s with nothing left out, whatever it becomes", async (language) => {
    const speech = await speechOf(language);
    for (const path of known) {
      const names = path.split(".");
      const put = (value: unknown) =>
        names.reduceRight<unknown>((inner, name, index) => {
          const fields = { [name === "*" ? "usd" : name]: inner };
          const isEntries = ["appeals", "goals"].includes(names[index - 1] ?? "") || names[index - 1] === "variants";
          return isEntries ? [{ id: "a", ...fields }] : fields;
        }, value);
      for (const [before, after] of [
        [put(1), put(2)],
        [put("x"), put(true)],
        [{}, put("2026-12-01")],
        [put(["DE", "mon"]), {}],
      ])
        for (const change of sayChanges(before, after, speech)) {
          const line = asLine(change, speech);
          expect(line, path).not.toMatch(unfilled);
          expect(change.what.trim(), path).not.toBe("");
        }
    }
  });
});
