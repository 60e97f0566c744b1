import { describe, expect, test } from "vitest";
import { useDemo } from "./support/use-demo.ts";
import type { Article } from "./support/tab.ts";

const world = useDemo();

const ways: readonly (readonly [way: string, article: Article])[] = [
  ["the script tag alone, below the article", "ferry"],
  ["the element placed by hand, within the article", "library"],
  ["the npm package", "oysters"],
];

describe.for(ways)("%s", ([, article]) => {
  test("shows one appeal, and costs the top of the page no layout shift", async () => {
    const reader = await world.aReader({ viewport: { width: 1280, height: 900 } });
    const tab = await reader.opens(article);
    await tab.appeal.region.waitFor();
    expect(await tab.heard()).toEqual(["appeal-shown"]);
    expect(await tab.page.locator("support-appeal").count()).toBe(1);
    expect(await tab.layoutShift()).toBe(0);
  });

  test("does not move what a fast reader has before their eyes already", async () => {
    const reader = await world.aReader({ viewport: { width: 768, height: 900 } });
    const tab = await reader.opens("clock");
    await tab.appeal.region.waitFor();
    const { promise: scrolled, resolve: goOn } = Promise.withResolvers<void>();
    await tab.page.route("**/config", async (route) => {
      await scrolled;
      await route.continue();
    });
    await tab.open(article);
    const last = tab.page.locator("article > p:not(.end)").last();
    await last.scrollIntoViewIfNeeded();
    const before = await last.boundingBox();
    goOn();
    await tab.appeal.region.waitFor();
    expect(await last.boundingBox()).toEqual(before);
  });
});

test("a German page is asked in German, for euro", async () => {
  const reader = await world.aReader();
  const tab = await reader.opens("wochenmarkt");
  await tab.page.getByRole("region", { name: "Unterstützen Sie The Example Times" }).waitFor();
  await tab.page.getByRole("radio", { name: "5 €", exact: true }).check();
  await tab.page.getByRole("button", { name: "Weiter" }).click();
  await tab.checkout.arrive();
  expect(world.till.lastOrder).toMatchObject({ locale: "de", currency: "eur", amount: "500" });
});

test("an Arabic page is asked in Arabic, from right to left, for dinar with three decimals", async () => {
  const reader = await world.aReader({ viewport: { width: 360, height: 800 } });
  const tab = await reader.opens("manara");
  await tab.appeal.region.waitFor();
  expect(await tab.appeal.region.evaluate((region) => getComputedStyle(region).direction)).toBe("rtl");
  expect(await tab.page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  const amounts = await tab.appeal.region.getByRole("radio").all();
  await amounts[3]?.check();
  await tab.appeal.region.locator("[type=submit]").click();
  await tab.checkout.arrive();
  expect(world.till.lastOrder).toMatchObject({ currency: "kwd", amount: "1500" });
});

test("the front page has no tag, and nothing is asked there", async () => {
  const reader = await world.aReader();
  const page = await reader.context.newPage();
  await page.goto(world.demo.newspaperUrl);
  await page.waitForLoadState("networkidle");
  expect(reader.takeEndpointRequests()).toEqual([]);
  expect(await page.locator("support-appeal").count()).toBe(0);
});
