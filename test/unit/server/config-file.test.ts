import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readConfigFile, readRunningConfig } from "../../../src/server/node/config-file.ts";
import { readSettings } from "../../../src/server/node/settings.ts";
import { NOON } from "../../support/builders.ts";
import { anEndpoint } from "./support/an-endpoint.ts";
import { childEnvironment, cli, runChild } from "./support/child-server.ts";

let directory: string;
let file: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "support-appeal-config-"));
  file = join(directory, "support-appeal.json");
});
afterAll(() => rm(directory, { recursive: true }));

const write = (text: string): Promise<void> => writeFile(file, text);
/** Written as editors do, so that every setting has a line of its own. */
const writeJson = (config: unknown): Promise<void> => write(JSON.stringify(config, null, 2));

/** What is said of the file, without the words that every line begins with. */
async function mistakes(): Promise<readonly string[]> {
  const message = await readConfigFile(file, NOON).then(
    () => "",
    (error: Error) => error.message,
  );
  return message.split("\n").map((line) => line.replace(`CONFIG_FILE ${file}: `, ""));
}

async function warnings(config: unknown): Promise<readonly string[]> {
  await writeJson(config);
  const found = await readConfigFile(file, NOON);
  return found.warnings.map(({ line }) => line.replace(`CONFIG_FILE ${file}: `, ""));
}

const contact = { contact: "support@news.example" };
const plain = { id: "plain" };
const spring = { id: "spring", variants: [plain] };

describe("a config file with mistakes", () => {
  it("has each of them named, in the order of the file, with its line and what was meant", async () => {
    await write(`{
  "publicaton": { "name": "The Example Times" },
  "currency": "EUR",
  "amounts": {
    "EUR": { "min": 100, "max": 100000 },
    "usd": { "min": 0, "max": 100000, "monthly": { "suggestions": [500] } }
  },
  "appeals": [
    { "id": "spring", "placement": "popup", "variants": [{ "id": "a", "interval": "montly" }] },
    { "id": "spring", "variants": [{ "id": "a", "heading": "" }] }
  ]
}`);
    expect(await mistakes()).toEqual([
      'publicaton is not a known setting: did you mean "publication"? (line 2)',
      'amounts.EUR must be a currency that Stripe charges, in lower case, such as usd (ugx is left out): did you mean "eur"? (line 5)',
      "amounts.usd.min must be at least 1 (line 6)",
      'amounts.usd.monthly is not a known setting: did you mean "month"? (line 6)',
      'appeals[0].placement must be "inline", "banner", "modal", "wall" or "header": did you mean "modal"? (line 9)',
      'appeals[0].variants[0].interval must be "once", "month" or "year": did you mean "month"? (line 9)',
      "appeals[1].id is used by an earlier appeal (line 10)",
      "appeals[1].variants[0].heading must not be empty (line 10)",
    ]);
  });

  it.each([
    ['{\n  "currency": "usd",\n}', "is not valid JSON: } that can't stand there (line 3, column 1)"],
    ['{\n  "currency" "usd"\n}', "is not valid JSON: text that can't stand there (line 2, column 14)"],
    [
      '{\n  // ours\n  "currency": "usd"\n}',
      "is not valid JSON: / that can't stand there (line 2, column 3); comments are not allowed",
    ],
    [
      "{\n  'currency': 'usd'\n}",
      "is not valid JSON: ' that can't stand there (line 2, column 3); text stands in \"…\"",
    ],
    ['{"currency": "usd"', "is not valid JSON: it ends too soon (line 1, column 19)"],
    ["", "is not valid JSON: it ends too soon (line 1, column 1)"],
    ['{"currency": "u\nsd"}', "is not valid JSON: a character that can't stand there (line 1, column 16)"],
    ["[]", "must be an object in braces: { … } (line 1)"],
  ])("of which %j is no JSON says where", async (text, said) => {
    await write(text);
    expect(await mistakes()).toEqual([said]);
  });

  it.each<readonly [said: string, config: unknown]>([
    [
      "publication.privacy is not a known setting: there are name, logo, privacyPolicy, contact, manage, share, kind, checkoutDomain (line 3)",
      { publication: { privacy: "https://news.example" } },
    ],
    [
      'appeals[0].variants[0].title is not a known setting: did you mean "heading"? (line 8)',
      { appeals: [{ id: "a", variants: [{ id: "a", title: "Hi" }] }] },
    ],
    [
      'appeals[0].id must match ^[A-Za-z0-9][A-Za-z0-9._:-]{0,63}$: did you mean "spring-2026"? (line 4)',
      { appeals: [{ ...spring, id: "spring 2026" }] },
    ],
    [
      'appeals[0].schedule.end is not a known setting: did you mean "until"? (line 11)',
      { appeals: [{ ...spring, schedule: { end: "2026-12-31" } }] },
    ],
    [
      'currency must be one of the currencies in amounts: did you mean "eur"? (line 2)',
      { currency: "EUR", amounts: { eur: { min: 100, max: 1000 } } },
    ],
    [
      "amounts.usd.min must be an integer in minor units: cents, not dollars: 550 for 5.50 in most currencies (line 4)",
      { amounts: { usd: { min: 5.5, max: 1000 } } },
    ],
    ["appeals[0].variants is missing (line 3)", { appeals: [{ id: "spring" }] }],
  ])("is helped along: %s", async (said, config) => {
    await writeJson(config);
    expect(await mistakes()).toEqual([said]);
  });

  it("stops the start, and check-config, with all of them", async () => {
    await writeJson({ currency: "chf", appeals: [{ id: "a", variants: [{ id: "x" }, { id: "y", heading: "" }] }] });
    const said = [
      `CONFIG_FILE ${file}: currency must be one of the currencies in amounts (line 2)`,
      `CONFIG_FILE ${file}: appeals[0].variants[1].heading must not be empty (line 12)`,
    ].join("\n");
    await expect(readSettings({ ...childEnvironment, CONFIG_FILE: file })).rejects.toThrow(said);
    expect(await runChild(cli, ["check-config", file])).toEqual({ code: 1, stdout: "", stderr: `${said}\n` });
  });

  it("says why a file can't be read", async () => {
    const of = (path: string) => readSettings({ ...childEnvironment, CONFIG_FILE: path });
    await expect(of(tmpdir())).rejects.toThrow(`CONFIG_FILE ${tmpdir()}: is a directory`);
    await expect(of("/nowhere/config.json")).rejects.toThrow("does not exist");
  });
});

describe("a config file that is allowed and hardly meant", () => {
  it("may not say what the endpoint says itself", async () => {
    await writeJson({ publication: contact, mail: true, palette: { accent: ["#000000", "#ffffff"] } });
    expect(await mistakes()).toEqual([
      "mail is not for this file: where SMTP_URL is set, the endpoint says so itself (line 5)",
      "palette is not for this file: it follows from theme (line 6)",
    ]);
  });

  it("has nothing to be said of where all is well", async () => {
    expect(await warnings({ publication: contact, appeals: [spring] })).toEqual([]);
    expect(await warnings({ publication: { manage: "https://billing.example" } })).toEqual([]);
  });

  it.each<readonly [said: string, config: object]>([
    [
      'theme.light.accent is hard to read on the background: a contrast of 1.5, where WCAG asks for 4.5; the nearest colour that has it is "#917300" (line 7)',
      { publication: contact, theme: { light: { accent: "#ffcc00", background: "#fff" } } },
    ],
    [
      "publication has neither manage nor contact: readers are not told that they can cancel, or where (line 2)",
      { publication: {} },
    ],
    [
      "appeals[0].schedule.until is over: this appeal is never shown again (line 15)",
      { appeals: [{ ...spring, schedule: { from: "2026-01-01", until: "2026-03-22" } }] },
    ],
    [
      'appeals[0].targeting.paths[0] matches no page: a path begins with a slash: did you mean "/sport"? (line 15)',
      { appeals: [{ ...spring, targeting: { paths: ["https://news.example/sport"] } }] },
    ],
    [
      'appeals[0].targeting.exceptPaths[0] matches no page: a path begins with a slash: did you mean "/sport"? (line 15)',
      { appeals: [{ ...spring, targeting: { exceptPaths: ["sport"] } }] },
    ],
    [
      "appeals[0].targeting.paths[0] matches no page: a path ends before ? and # (line 15)",
      { appeals: [{ ...spring, targeting: { paths: ["/?page=2"] } }] },
    ],
    [
      "appeals[0].targeting.exceptPaths leaves no page out: this appeal is never shown (line 14)",
      { appeals: [{ ...spring, targeting: { exceptPaths: ["/*"] } }] },
    ],
    [
      'appeals[0].targeting.languages[0] matches no reader: a language is a BCP 47 tag: did you mean "en"? (line 15)',
      { appeals: [{ ...spring, targeting: { languages: ["English"] } }] },
    ],
    [
      'appeals[0].targeting.languages[0] matches no reader: a language is a BCP 47 tag: did you mean "de"? (line 15)',
      { appeals: [{ ...spring, targeting: { languages: ["Deutsch"] } }] },
    ],
    [
      'appeals[0].targeting.languages[0] matches no reader: a language is a BCP 47 tag: did you mean "en-US"? (line 15)',
      { appeals: [{ ...spring, targeting: { languages: ["en_US"] } }] },
    ],
    [
      "appeals[0].variants[0].heading is shown as it stands, {name} included: there are {publication}, {articleCount}, {country}, {goal} and {date} (line 11)",
      { appeals: [{ id: "spring", variants: [{ id: "a", heading: "Support {name}" }] }] },
    ],
    [
      "appeals[0].variants[0].body[0] is shown as it stands, {{publication}} included: there are {publication}, {articleCount}, {country}, {goal} and {date} (line 12)",
      { appeals: [{ id: "spring", variants: [{ id: "a", body: ["{{publication}} needs you"] }] }] },
    ],
    [
      "appeals[0].variants[0].heading is shown as it stands, <b> included: copy is plain text (line 11)",
      { appeals: [{ id: "spring", variants: [{ id: "a", heading: "<b>Support</b> us" }] }] },
    ],
    [
      "appeals[0].learn has no effect: nothing is counted, because tallies are off (line 8)",
      { appeals: [{ id: "spring", learn: true, variants: [{ id: "a" }, { id: "b" }] }] },
    ],
    [
      "appeals[0].learn has no effect: there is one variant alone to show (line 9)",
      { tallies: {}, appeals: [{ id: "spring", learn: true, variants: [{ id: "a" }, { id: "b", weight: 0 }] }] },
    ],
    [
      "appeals[0].learn holds how many give against each other, and not how much: the variants ask in usd and eur, which are never added (line 9)",
      { tallies: {}, appeals: [{ id: "spring", learn: true, variants: [{ id: "a" }, { id: "b", currency: "eur" }] }] },
    ],
    [
      "appeals[0].dismissalPrice has no effect: learn is not on (line 8)",
      { appeals: [{ id: "spring", dismissalPrice: 2, variants: [{ id: "a" }] }] },
    ],
    [
      "appeals[0].variants[0].heading is shown as it stands, &nbsp; included: copy is plain text (line 11)",
      { appeals: [{ id: "spring", variants: [{ id: "a", heading: "Support&nbsp;us" }] }] },
    ],
  ])("is warned of: %s", async (said, config) => {
    expect(await warnings({ publication: contact, ...config })).toEqual([said]);
  });

  it.each(["Fish & chips; 5 < 6 and 7 > 6", "5 * 3 ** 2", "[sic]", "Support {publication}"])(
    "does not take %j for more than text",
    async (heading) => {
      expect(
        await warnings({ publication: contact, appeals: [{ id: "a", variants: [{ id: "a", heading }] }] }),
      ).toEqual([]);
    },
  );

  it("tells amounts that were meant in dollars, and names that stand twice", async () => {
    await write(`{
  "publication": { "contact": "support@news.example" },
  "amounts": { "jpy": {
    "min": 500.00, "max": 1000,
    "max": 2000
  } }
}`);
    expect((await readConfigFile(file, NOON)).warnings.map(({ line }) => line)).toEqual([
      `CONFIG_FILE ${file}: amounts.jpy.max is written twice: the last one counts (line 5)`,
      `CONFIG_FILE ${file}: amounts.jpy.min is written 500.00 and read as 500 in minor units: write 50000 for 500.00 (line 4)`,
    ]);
  });

  it("is valid all the same", async () => {
    await writeJson({ appeals: [spring] });
    expect(await runChild(cli, ["check-config", file])).toMatchObject({
      code: 0,
      stdout: expect.stringContaining("is valid: 1 appeal") as string,
      stderr: expect.stringContaining("warning: CONFIG_FILE") as string,
    });
  });
});

describe("limits beyond what Stripe charges", () => {
  const prague = {
    currency: "czk",
    amounts: { czk: { min: 1000, max: 5_000_000, once: { suggestions: [1000, 20_000, 50_000], default: 20_000 } } },
  };

  it("are mistakes to check-config", async () => {
    await writeJson(prague);
    expect(await mistakes()).toEqual([
      "amounts.czk.min must be at least 1500: Stripe charges no less in this currency (line 5)",
    ]);
  });

  it("do not stop an endpoint that ran with them: it keeps to Stripe's, and says so", async () => {
    await writeJson(prague);
    const { config, warnings: said } = await readRunningConfig(file, NOON);
    expect(config.amounts["czk"]).toMatchObject({
      min: 1500,
      max: 5_000_000,
      once: { suggestions: [20_000, 50_000], default: 20_000 },
    });
    expect(said[0]?.line).toContain("amounts.czk.min must be at least 1500");
    const endpoint = await anEndpoint({ config, configFile: file, configWarnings: said });
    await endpoint.close();
    expect(endpoint.lines.join("\n")).toContain("amounts.czk.min must be at least 1500");
  });

  it("stop the start beside a mistake of another kind", async () => {
    await writeJson({ ...prague, colour: "red" });
    await expect(readRunningConfig(file, NOON)).rejects.toThrow(/amounts\.czk\.min[^\n]*\n.*colour/);
  });
});
