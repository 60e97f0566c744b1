import axe from "axe-core";
import type { Locator, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import type { Article } from "./support/tab.ts";
import { useDemo } from "./support/use-demo.ts";

const world = useDemo();
const pages: readonly Article[] = ["ferry", "manara", "banner", "header", "modal", "wall"];

/** What axe finds but for contrasts: it reads the publisher's colours where the reader's own are painted. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations: found } = await page.evaluate(() =>
    globalThis.axe.run(document, { rules: { "color-contrast": { enabled: false } } }),
  );
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.flat().join(" ")).join(", ")}`);
}

/** Whether something looks different afterwards, as painted. */
async function changesLook(element: Locator, happens: () => Promise<void>): Promise<boolean> {
  const look = async () => (await element.screenshot({ animations: "disabled" })).toString("base64");
  const before = await look();
  await happens();
  return (await look()) !== before;
}

describe.for(["light", "dark"] as const)("in a reader's own colours, %s,", (colorScheme) => {
  test.for(pages)("what is chosen and what has the focus is seen on a page with %s", async (article) => {
    const reader = await world.aReader({ colorScheme, forcedColors: "active" });
    const tab = await reader.opens(article);
    const { page } = tab;
    await tab.hear("appeal-shown");
    if (article === "header") await page.getByRole("button", { name: /^Support The Example Times/ }).click();
    const radios = page.locator("support-appeal").getByRole("radio");
    const monthly = radios.nth(1);
    await monthly.waitFor();
    expect(await violations(page)).toEqual([]);
    // By its own option, with the room around it in which a ring stands.
    const group = page.locator("support-appeal").getByRole("radiogroup").first();
    expect(await changesLook(group, () => monthly.check())).toBe(true);
    await page.keyboard.press("Tab");
    expect(await changesLook(group, () => page.keyboard.press("Shift+Tab"))).toBe(true);
    expect(await monthly.evaluate((radio) => radio.matches(":focus-visible"))).toBe(true);
  });
});
