import { describe, expect, it } from "vitest";
import { parseConfig } from "../../../../src/core/campaign/config.ts";
import { configWarnings } from "../../../../src/core/campaign/config-warnings.ts";
import { tell, type FindingCode } from "../../../../src/core/desk/doctor/finding.ts";
import { findingsInEnglish } from "../../../../src/core/desk/doctor/say-in-english.ts";
import { doubtKinds } from "../../../../src/desk/setup/doubt-kinds.ts";
import { sayTold } from "../../../../src/desk/setup/say-told.ts";
import { deskLanguages } from "../../../../src/desk/words/choose-language.ts";
import { loadSetupWords } from "../../../../src/desk/words/setup/load-setup-words.ts";
import { NOON } from "../../../support/builders.ts";
import { speechOf } from "../../../support/desk-speeches.ts";
import { placeholders } from "../support/texts-in.ts";

const codes = Object.keys(findingsInEnglish) as FindingCode[];
const translated = deskLanguages.filter((language) => language !== "en");

/** Ways through Stripe's dashboard, names of settings and of commands are the same in every language. */
const names = /Settings → [^;.]*|Developers → API keys|support-appeal [^.]*|npm run build|\{\w+\}|[A-Z]+_[A-Z_]+/g;
const english = /\b(?:the|and|which|is|are|has|with|not|can't|gift|readers|key|of ours)\b/i;
/** English words that are words of that language, too. */
const ownWords: Readonly<Record<string, RegExp>> = { nl: /\b(?:is|gift)\b/gi };

describe.for(translated)("what the doctor finds, in %s", (language) => {
  it.for(codes)("%s: in words of its own, none of them English", async (code) => {
    const { findings } = await loadSetupWords(language);
    const [said, next] = findings[code] ?? [];
    expect(said?.trim() ?? "").not.toBe("");
    // What is not well has a way out, in every language.
    expect(next === undefined).toBe(findingsInEnglish[code][1] === undefined);
    const text = `${said} ${next ?? ""}`.replace(names, "").replace(ownWords[language] ?? names, "");
    expect(text).not.toMatch(english);
    const known = new Set((await loadSetupWords("en")).findings[code].flatMap((each = "") => placeholders(each)));
    expect(placeholders(text).filter((name) => !known.has(name))).toEqual([]);
  });
});

it("amounts, counts and times are written as the language writes them", async () => {
  const told = tell("renewals-failed", {
    count: 1200,
    money: [
      { amount: 123_450, currency: "eur" },
      { amount: 700, currency: "jpy" },
    ],
    againAt: Date.UTC(2026, 10, 30, 12),
  });
  const { said } = sayTold(await loadSetupWords("de"), await speechOf("de"), told);
  expect(said).toMatch(/: 1\.200, 1\.234,50\s€, 700\s¥\. Stripe versucht es wieder ab 30\.11\.2026, \d\d:00\.$/);
});

it("in English a sentence begins with a capital, and a name with its own letter", async () => {
  const words = await loadSetupWords("en");
  const speech = await speechOf("en");
  expect(sayTold(words, speech, tell("key-whole", {})).said).toBe("The key has every right that is needed");
  expect(sayTold(words, speech, tell("address-reached", { url: "https://a.example" })).said).toMatch(/^https:/);
});

describe("what is said of a config", () => {
  const spring = { id: "spring", variants: [{ id: "a" }] };
  const doubtful: readonly object[] = [
    { publication: {} },
    { theme: { light: { accent: "#ffcc00", background: "#fff" } } },
    { appeals: [{ ...spring, placement: "banner", at: { selector: "p" } }] },
    { appeals: [{ ...spring, holdback: 1 }] },
    { appeals: [{ ...spring, schedule: { hours: { from: "18:00", until: "18:00" }, timeZone: "Europe/Berlin" } }] },
    { appeals: [{ ...spring, coverFees: true }] },
    { appeals: [{ ...spring, dismissalPrice: 2 }] },
    { appeals: [{ ...spring, learn: true }] },
    { tallies: {}, appeals: [{ ...spring, learn: true, variants: [{ id: "a" }, { id: "b", currency: "eur" }] }] },
    { appeals: [{ ...spring, schedule: { from: "2026-01-01", until: "2026-03-22" } }] },
    {
      appeals: [{ ...spring, targeting: { paths: ["sport"], exceptPaths: ["/*", "/?page=2"], languages: ["German"] } }],
    },
    { appeals: [{ ...spring, variants: [{ id: "a", heading: "Support {name}", signature: "<b>Us</b>" }] }] },
  ];
  const messages = [
    ...doubtful.flatMap((written) => {
      const parsed = parseConfig(written);
      if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
      return configWarnings(parsed.value, NOON).map(({ message }) => message);
    }),
    "is written twice: the last one counts",
    "is written 500.00 and read as 500 in minor units: write 50000 for 500.00",
    "must be at least 50: Stripe charges no less in this currency",
    "must be at most 99999999: Stripe charges no more in this currency",
  ];

  it("has words for all of it, and none for what is never said", () => {
    const reached = messages.flatMap((message) =>
      Object.entries(doubtKinds).flatMap(([kind, shape]) => (shape.test(message) ? [kind] : [])),
    );
    expect(reached).toHaveLength(messages.length);
    expect([...new Set(reached)].sort()).toEqual(Object.keys(doubtKinds).sort());
  });

  it.for(translated)("is said in %s", async (language) => {
    const words = await loadSetupWords(language);
    for (const message of messages) {
      const told = tell("config-desk-doubtful", { path: "appeals[0]", message, line: message });
      const { said } = sayTold(words, await speechOf(language), told);
      expect(said).not.toContain(message);
      expect(said).not.toMatch(/\{(?:written|meant|needed|placement|currencies|contrast|nearest|read|least|most)\}/);
    }
  });
});
