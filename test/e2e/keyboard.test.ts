import { expect, test } from "vitest";
import type { Locator, Page } from "playwright-core";
import type { Article, Tab } from "./support/tab.ts";
import { useDemo } from "./support/use-demo.ts";

const world = useDemo();

test("everything can be reached and done with the keyboard alone", async () => {
  const reader = await world.aReader();
  const { page, appeal, checkout } = await reader.opens("ferry");
  await appeal.region.waitFor();

  await tabTo(page, appeal.howOften("Once"));
  await page.keyboard.press("ArrowRight");
  expect(await appeal.howOften("Monthly").isChecked()).toBe(true);
  await page.keyboard.press("Tab");
  await expectFocus(appeal.amount("$5"));
  await page.keyboard.press("ArrowRight");
  expect(await appeal.amount("$10").isChecked()).toBe(true);
  await page.keyboard.press("ArrowRight");
  expect(await appeal.amount("Other amount").isChecked()).toBe(true);
  await page.keyboard.press("Tab");
  await expectFocus(appeal.otherAmount);
  await page.keyboard.type("4");
  await page.keyboard.press("Tab");
  // Beside the promise that a monthly gift can be ended.
  await expectFocus(page.getByRole("link", { name: "Change or end your gift" }));
  await page.keyboard.press("Tab");
  await expectFocus(appeal.continueButton);
  await page.keyboard.press("Enter");

  await checkout.arrive();
  expect(world.till.lastOrder).toMatchObject({ amount: "400", interval: "month" });
});

test("so can “Remind me later”, and the focus is never lost", async () => {
  const reader = await world.aReader();
  const { page, appeal } = await reader.opens("clock");
  await appeal.region.waitFor();
  await tabTo(page, appeal.remindMeLater);
  await page.keyboard.press("Enter");
  await expectFocus(page.getByRole("button", { name: "Tomorrow" }));
  await page.keyboard.press("Escape");
  await expectFocus(appeal.remindMeLater);
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expectFocus(page.getByRole("button", { name: "In a week" }));
  await page.keyboard.press("Enter");

  await expectFocus(appeal.snoozed);
  await page.keyboard.press("Tab");
  await expectFocus(appeal.undo);
  await page.keyboard.press("Enter");
  await expectFocus(appeal.remindMeLater);
});

const placed: readonly Article[] = ["banner", "header", "modal", "wall"];

/** To the ask, from the top of the page, as it stands there. */
async function reach({ page }: Tab, article: Article): Promise<void> {
  if (article !== "header") return;
  await tabTo(page, page.getByRole("button", { name: /^Support The Example Times/ }));
  await page.keyboard.press("Enter");
}

test.for(placed)("%s: leads to paying", async (article) => {
  const reader = await world.aReader();
  const tab = await reader.opens(article);
  const { page, checkout } = tab;
  await tab.hear("appeal-shown");
  await reach(tab, article);
  await tabTo(page, page.getByRole("radio", { name: "Once" }));
  await page.keyboard.press("ArrowRight");
  await tabTo(page, page.getByRole("button", { name: "Continue" }));
  await page.keyboard.press("Enter");
  await checkout.arrive();
  expect(world.till.lastOrder).toMatchObject({ interval: "month" });
});

test.for(placed)("%s: leads to later, and back to the article", async (article) => {
  const reader = await world.aReader();
  const tab = await reader.opens(article);
  const { page, appeal } = tab;
  await tab.hear("appeal-shown");
  await reach(tab, article);
  await tabTo(page, appeal.remindMeLater);
  await page.keyboard.press("Enter");
  await expectFocus(page.getByRole("button", { name: "Tomorrow" }));
  await page.keyboard.press("Enter");
  await expectFocus(appeal.snoozed);
  if (article !== "wall") {
    await page.keyboard.press("Shift+Tab");
    await expectFocus(page.getByRole("button", { name: "Close" }));
    await page.keyboard.press("Enter");
  }
  await tabTo(page, page.getByRole("link").last());
});

/** At most once round the page. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let step = 0; step < 60; step++) {
    if (await isFocused(target)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error("Tab never got there");
}

async function expectFocus(target: Locator): Promise<void> {
  await expect.poll(() => isFocused(target)).toBe(true);
}

/** `:focus` reaches into the shadow tree, where document.activeElement stops at the host. */
function isFocused(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element.matches(":focus"));
}
