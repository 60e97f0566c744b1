import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { readWritten } from "../../../../src/server/kept-config/take-up-config.ts";
import { issueKinds } from "../../../../src/desk/studio/form/issue-kinds.ts";
import { issueText } from "../../../../src/desk/studio/form/issue-text.ts";
import { deskLanguages } from "../../../../src/desk/words/choose-language.ts";
import { loadStudioWords } from "../../../../src/desk/words/studio/load-studio-words.ts";
import { speechOf } from "../../../support/desk-speeches.ts";

/** Everything that can be set, so that everything can be wrong. */
const demo = JSON.parse(
  await readFile(new URL("../../../../demo/support-appeal.json", import.meta.url), "utf8"),
) as Record<string, unknown>;
const campaign = {
  id: "all",
  status: "live",
  priority: 1,
  placement: "inline",
  at: { selector: "p", after: 2 },
  opens: { afterSeconds: 3, afterScroll: 50, onExit: true },
  wall: { afterParagraphs: 2, freeArticles: 3, days: 30, strict: true },
  schedule: {
    from: "2026-11-01",
    until: "2026-12-31",
    days: ["mon"],
    hours: { from: "18:00", until: "24:00" },
    timeZone: "Europe/Berlin",
  },
  audience: "everyone",
  targeting: { countries: ["DE"], devices: ["phone"], languages: ["de"], articlesRead: { min: 1, max: 5, days: 30 } },
  frequencyCap: { impressions: 4, days: 30, perDay: 1 },
  rest: [7, 30],
  holdback: 0.1,
  goal: "van",
  after: { campaign: "other", days: 3 },
  variants: [{ id: "a", weight: 1, heading: "H", body: ["B"], signature: "S", currency: "usd", interval: "once" }],
};
const { usd } = demo["amounts"] as Record<string, unknown>;
const whole = {
  ...demo,
  amounts: { usd },
  publication: {
    name: "N",
    logo: "https://a.example/l.png",
    privacyPolicy: "https://a.example/p",
    contact: "a@a.example",
    manage: "https://a.example/m",
    kind: "company",
  },
  paymentMethods: ["Visa"],
  messages: { en: { continue: "Go on" } },
  appeals: [campaign],
};
const odd: readonly unknown[] = [
  null,
  "",
  "x y",
  "ü",
  "constructor",
  -1,
  0.001,
  1.5,
  1e12,
  true,
  [],
  ["x y"],
  {},
  { odd: 1 },
];
const long = "x".repeat(20_000);

/** The same with something else at each place in turn. */
function* spoilt(value: unknown): Generator {
  yield* odd;
  yield long;
  if (typeof value !== "object" || value === null) return;
  for (const [name, each] of Object.entries(value))
    for (const other of spoilt(each))
      yield Array.isArray(value)
        ? value.map((one: unknown, at) => (String(at) === name ? other : one))
        : { ...value, [name]: other };
}

const said = new Set<string>();
for (const config of [...spoilt(whole), { mail: true }, { palette: {} }]) {
  const parsed = readWritten(config);
  if (!parsed.ok) for (const { message } of parsed.issues) said.add(message);
}

describe("what is wrong with a config", () => {
  it("is of a kind that the desk has words for, whatever is wrong", () => {
    const unknown = [...said].filter((message) => !Object.values(issueKinds).some((shape) => shape.test(message)));
    expect(said.size).toBeGreaterThan(40);
    expect(unknown).toEqual([]);
  });

  it.for(deskLanguages.filter((language) => language !== "en"))("is said in %s", async (language) => {
    const form = { words: await loadStudioWords(language), speech: await speechOf(language) };
    for (const message of said) {
      const text = issueText({ path: "appeals[0].id", message }, form);
      expect(text).not.toBe(message);
      expect(text).not.toMatch(/\{(?!amount)\w+\}(?!.*\{)|undefined|NaN/);
    }
  });
});
