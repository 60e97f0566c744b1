import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import type { Reader } from "./support/reader.ts";
import type { Tab } from "./support/tab.ts";
import { useDemo } from "./support/use-demo.ts";

const world = useDemo();

const long = "A long story about the harbour and those who work there. ".repeat(60);
const pages: Readonly<Record<string, string>> = {
  home: `<main><h1>Front page</h1><article><h2>One</h2><p>A teaser.</p></article><article><h2>Two</h2><p>A teaser.</p></article></main>`,
  one: `<main><article id="one"><h1>One</h1><p>${long}</p></article></main>`,
  two: `<main><article id="two"><h1>Two</h1><p>${long}</p></article></main>`,
  "by-hand": `<main><article><h1>Three</h1><p>${long}</p></article><support-appeal></support-appeal></main>`,
  banner: `<main><article><h1>Banner</h1><p>${long}</p></article></main>`,
};

/** What Turbo does at heart, and htmx with a boosted body: fetches, puts the body in the place of the old, tells the address. */
async function goesOn(page: Page, to: string, swapsLateMs = 0): Promise<void> {
  await page.evaluate(
    async ([body, address, wait]) => {
      history.pushState({}, "", address);
      if (wait > 0) await new Promise((later) => setTimeout(later, wait));
      document.body.innerHTML = body;
    },
    [pages[to] ?? "", `/articles/own/${to}`, swapsLateMs] as const,
  );
}

async function opens(reader: Reader, name: string, path = `own/${name}`): Promise<Tab> {
  return await reader.opensOwnPage(
    `<!doctype html><html lang="en"><head><meta name="viewport" content="width=device-width"><title>${name}</title>
    <script async src="${world.demo.endpointUrl}/embed.js"></script></head><body>${pages[name]}</body></html>`,
    `${world.demo.newspaperUrl}/articles/${path}`,
  );
}

const appeals = (tab: Tab) => tab.page.locator("support-appeal");
const shown = (tab: Tab) =>
  tab.page.evaluate(() => (globalThis.heardEvents ?? []).filter(({ name }) => name === "appeal-shown").length);

test("the appeal follows the reader from the front page to an article and on to the next", async () => {
  const reader = await world.aReader();
  const tab = await opens(reader, "home");
  expect(await tab.hear("appeal-suppressed")).toEqual({ reason: "several-articles" });
  await goesOn(tab.page, "one");
  await tab.page.locator("#one + support-appeal").waitFor();
  await tab.appeal.region.waitFor();
  expect(await shown(tab)).toBe(1);
  await goesOn(tab.page, "two");
  await tab.page.locator("#two + support-appeal").waitFor();
  await tab.appeal.region.waitFor();
  // Each page decides anew, and is told so.
  expect(await shown(tab)).toBe(2);
  expect(await appeals(tab).count()).toBe(1);
  await tab.appeal.choose("Monthly", "$10");
  await tab.appeal.continueButton.click();
  await tab.checkout.arrive();
});

test("where the address comes before what it shows, too", async () => {
  const reader = await world.aReader();
  const tab = await opens(reader, "one");
  await tab.appeal.region.waitFor();
  await goesOn(tab.page, "two", 600);
  await tab.page.locator("#two + support-appeal").waitFor();
  await tab.appeal.region.waitFor();
});

test("the appeal leaves nothing behind on a page that has no place for it", async () => {
  const reader = await world.aReader();
  const tab = await opens(reader, "one");
  await tab.appeal.region.waitFor();
  // A framework that keeps the layout: only what stands in the article changes, and the appeal beside it would stay.
  await tab.page.evaluate(() => {
    history.pushState({}, "", "/articles/own/home");
    document.querySelector("article")?.replaceWith(document.createElement("h1"));
  });
  await expect.poll(() => appeals(tab).count(), { timeout: 5000 }).toBe(0);
});

test("a reader who said later on one page is not asked on the next", async () => {
  const reader = await world.aReader();
  const tab = await opens(reader, "one");
  await tab.appeal.putOff("In a week");
  await goesOn(tab.page, "two");
  const suppressed = await tab.page.waitForFunction(() =>
    globalThis.heardEvents?.find(({ name }) => name === "appeal-suppressed"),
  );
  expect((await suppressed.jsonValue())?.detail).toEqual({ reason: "snoozed" });
  expect(await tab.appeal.region.count()).toBe(0);
});

test("an element that a publisher has put on each page by hand asks on each", async () => {
  const reader = await world.aReader();
  const tab = await opens(reader, "by-hand");
  await tab.appeal.region.waitFor();
  await goesOn(tab.page, "by-hand");
  await tab.appeal.region.waitFor();
  await goesOn(tab.page, "one");
  await tab.page.locator("#one + support-appeal").waitFor();
  await tab.appeal.region.waitFor();
});

test("an element that stays while the page around it changes decides anew", async () => {
  const reader = await world.aReader();
  const tab = await opens(reader, "by-hand");
  await tab.appeal.region.waitFor();
  await tab.page.evaluate(() => {
    history.pushState({}, "", "/articles/own/elsewhere");
    const heading = document.querySelector("h1");
    if (heading) heading.textContent = "Elsewhere";
  });
  await expect.poll(() => shown(tab), { timeout: 5000 }).toBe(2);
  expect(await appeals(tab).count()).toBe(1);
});

/** As a router leaves it that swaps the body without running what is in it, or one that runs it anew. */
test.for(["without running its scripts", "running its scripts anew"])(
  "what the next page's tag says of it counts, put there %s",
  async (how) => {
    const tagged = (section: string, more = "") =>
      `<main><article><h1>${section}</h1><p>${long}</p></article></main>
      <script async src="${world.demo.endpointUrl}/embed.js" data-section="${section}" ${more}></script>`;
    const reader = await world.aReader();
    const tab = await reader.opensOwnPage(
      `<!doctype html><html lang="en"><head><meta name="viewport" content="width=device-width"><title>Tagged</title></head><body>${tagged("News", 'data-tags="ferry" data-sensitive')}</body></html>`,
      `${world.demo.newspaperUrl}/articles/own/tagged?appeal-debug`,
    );
    const panel = tab.page.locator("#support-appeal-debug");
    await panel.getByText('section "News"; tags "ferry"; sensitive').waitFor();
    await tab.page.evaluate(
      ([body, runs]) => {
        history.pushState({}, "", "/articles/own/next?appeal-debug");
        document.body.innerHTML = body;
        if (!runs) return;
        for (const old of document.body.querySelectorAll("script")) {
          const fresh = document.createElement("script");
          for (const { name, value } of old.attributes) fresh.setAttribute(name, value);
          old.replaceWith(fresh);
        }
      },
      [tagged("Culture"), how.endsWith("anew")] as const,
    );
    await panel.getByText('section "Culture"; no tags; an article').waitFor();
    await tab.appeal.region.waitFor();
  },
);

test("a banner goes with its page, and with the room that it took", async () => {
  const reader = await world.aReader();
  const tab = await opens(reader, "banner", "banner-own");
  await tab.appeal.region.waitFor();
  const before = await tab.page.evaluate(() => document.documentElement.outerHTML.length);
  expect(before).toBeGreaterThan(0);
  await goesOn(tab.page, "home");
  await expect.poll(() => appeals(tab).count(), { timeout: 5000 }).toBe(0);
  const left = await tab.page.evaluate(() => ({
    sheets: document.adoptedStyleSheets.length,
    style: document.documentElement.getAttribute("style"),
    overflow: getComputedStyle(document.documentElement).overflow,
  }));
  expect(left).toEqual({ sheets: 0, style: null, overflow: "visible" });
});
