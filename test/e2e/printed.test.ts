import { expect, test } from "vitest";
import type { Article, Tab } from "./support/tab.ts";
import { useDemo } from "./support/use-demo.ts";

const world = useDemo();

/** What each part of the page looks like, and how much room it takes. */
async function layout({ page }: Tab, media: "print" | "screen"): Promise<string[]> {
  await page.emulateMedia({ media });
  // Whoever watches the page has seen it so.
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  return page.evaluate(() =>
    [document.documentElement, document.body, ...document.querySelectorAll("article, article *")]
      .filter((each) => each.closest("support-appeal") === null)
      .map((each) => {
        const { display, overflow, maskImage, paddingBlockEnd } = getComputedStyle(each);
        const { height } = each.getBoundingClientRect();
        return [each.localName, display, overflow, maskImage, paddingBlockEnd, Math.round(height)].join(" ");
      }),
  );
}

test.for(["ferry", "banner", "modal", "wall", "header"] as const)(
  "%s: what is printed is the whole article, as if no appeal stood there, which stands on the screen as before",
  async (article: Article) => {
    const reader = await world.aReader();
    reader.mayComplainOf(/ERR_FAILED/);
    await reader.context.route("**/embed.js", (route) => route.abort());
    const alone = await layout(await reader.opens(article), "print");
    await reader.context.unroute("**/embed.js");

    const tab = await reader.opens(article);
    await tab.hear("appeal-shown");
    const appeal = tab.page.locator("support-appeal[showing]").getByRole("heading").or(tab.appeal.region).first();
    await appeal.waitFor();
    const before = await layout(tab, "screen");
    expect(await layout(tab, "print")).toEqual(alone);
    expect(await appeal.isVisible()).toBe(false);
    expect(await layout(tab, "screen")).toEqual(before);
    expect(await appeal.isVisible()).toBe(true);
  },
);
