import { describe, expect, it } from "vitest";
import { parseConfig } from "../../../../src/core/campaign/config.ts";
import { messageNames } from "../../../../src/core/campaign/message-names.ts";
import { readConfig } from "../../../../src/core/campaign/read-config.ts";
import { reword } from "../../../../src/core/campaign/reword.ts";
import { withSuggestions } from "../../../../src/core/campaign/suggest-setting.ts";
import { messages as english } from "../../../../src/element/messages/en.ts";

const problems = (messages: unknown) => {
  const parsed = parseConfig({ messages });
  return parsed.ok ? [] : withSuggestions(parsed.issues, { messages }).map(({ path, message }) => `${path} ${message}`);
};

describe("what a publisher says in other words", () => {
  it("may be any text of the widget, with what is filled in there", () => {
    const { body: _, ...early } = english.early;
    const { ordinal: __, ...late } = english.late;
    const flat = (value: object, within = ""): [string, readonly string[]][] =>
      Object.entries(value).flatMap(([name, text]: [string, unknown]) =>
        typeof text === "string"
          ? [[within + name, [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, each = ""]) => each))]]]
          : flat(Object(text) as object, `${within}${name}.`),
      );
    expect(messageNames).toEqual(Object.fromEntries(flat({ ...early, ...late })));
  });

  it("is read, early as late", () => {
    const messages = { de: { continue: "Zur Kasse", "checkoutProblem.busy": "Gerade geht es nicht." } };
    const parsed = parseConfig({ messages });
    expect(parsed.ok && parsed.value.messages).toEqual(messages);
    expect(readConfig(parsed.ok && JSON.parse(JSON.stringify(parsed.value)))?.messages).toEqual(messages);
  });

  it("stands in the place of the built-in text, and of nothing else", () => {
    const words = { back: "Back", amountProblem: { empty: "Please enter an amount.", other: "No." }, body: ["One"] };
    const own = { back: "Return", "amountProblem.empty": "How much?", constructor: "no" };
    expect(reword(words, own)).toEqual({
      back: "Return",
      amountProblem: { empty: "How much?", other: "No." },
      body: ["One"],
    });
    expect(words.back).toBe("Back");
    expect(reword(words, undefined)).toBe(words);
  });

  it.each([
    [{ klingon: { continue: "nuqneH" } }, /^messages\.klingon must be one of en, ar, cs/],
    [{ de: { contine: "Weiter" } }, 'messages.de.contine is not a text of the widget: did you mean "continue"?'],
    [{ en: { continue: "Support {publication}" } }, "messages.en.continue has nothing to fill in for {publication}"],
    [{ en: { continue: "" } }, /^messages\.en\.continue /],
    [{ en: { continue: "x".repeat(501) } }, /^messages\.en\.continue /],
    [{ en: { continue: ["Go"] } }, /^messages\.en\.continue /],
    [{ en: { from: "from {amuont}" } }, "messages.en.from has nothing to fill in for {amuont}"],
    [{ en: { "willHappen.month": "Each month." } }, "messages.en.willHappen.month must say {amount}"],
  ])("%j is refused by name", (messages, expected) => {
    const [problem = ""] = problems(messages);
    if (typeof expected === "string") expect(problem).toBe(expected);
    else expect(problem).toMatch(expected);
  });
});
