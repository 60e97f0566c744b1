import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { eventNames } from "../support/event-names.ts";
import type { Tab } from "./support/tab.ts";
import { useDemo } from "./support/use-demo.ts";

const world = useDemo();
const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");

/** The one line that the README gives for it. */
function lineFor(tool: string): string {
  const [line, ...others] = readme.split("\n").filter((each) => each.startsWith("for (") && each.includes(tool));
  if (line === undefined || others.length > 0) throw new Error(`the README has not one line for ${tool}`);
  return line;
}

declare global {
  var dataLayer: unknown[] | undefined;
}

async function opens(line: string, before = ""): Promise<Tab> {
  const reader = await world.aReader();
  return await reader.opensOwnPage(`<!doctype html><html lang="en"><title>Story</title>
    <script>${before}; ${line}</script><script async src="${world.demo.endpointUrl}/embed.js"></script>
    <article><h1>Story</h1><p>Text.</p></article>`);
}

const layer = (tab: Tab) => tab.page.evaluate(() => globalThis.dataLayer ?? []);
const spring = { campaign: "autumn", variant: "letter", placement: "inline" };
const chosen = { ...spring, interval: "month", amount: 1000, currency: "usd" };

/** Says all that the widget can say, with more in it than anyone else should have. */
const sayAll = (names: readonly string[]) => {
  const detail = { reason: "snoozed", supporterToken: "secret", attemptId: "secret", error: new Error("secret") };
  for (const name of names) document.dispatchEvent(new CustomEvent(name, { detail }));
};

test("the README's line for dataLayer tells Google Tag Manager all that the widget says, and no secrets", async () => {
  const tab = await opens(lineFor("dataLayer"));
  await tab.appeal.choose("Monthly", "$10");
  await expect
    .poll(() => layer(tab))
    .toEqual(
      expect.arrayContaining([
        { event: "appeal-shown", appeal: spring },
        { event: "appeal-choice", appeal: chosen },
      ]),
    );
  const before = (await layer(tab)).length;
  await tab.page.evaluate(sayAll, eventNames);
  expect((await layer(tab)).slice(before)).toEqual(
    eventNames.map((event) => ({ event, appeal: { reason: "snoozed" } })),
  );
});

test("the README's line for gtag does so under names that Google Analytics takes", async () => {
  const tab = await opens(lineFor("gtag("), "dataLayer = []; gtag = (...said) => dataLayer.push(said)");
  await tab.appeal.choose("Monthly", "$10");
  await expect
    .poll(() => layer(tab))
    .toEqual(
      expect.arrayContaining([
        ["event", "appeal_shown", spring],
        ["event", "appeal_choice", chosen],
      ]),
    );
  const before = (await layer(tab)).length;
  await tab.page.evaluate(sayAll, eventNames);
  const said = (await layer(tab)).slice(before);
  expect(said).toHaveLength(eventNames.length);
  expect(
    said.filter((each) => !/^\["event","appeal_[a-z_]{1,33}",\{"reason":"snoozed"\}\]$/.test(JSON.stringify(each))),
  ).toEqual([]);
});
