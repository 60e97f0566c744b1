import { describe, expect, test } from "vitest";
import { findBarriers } from "./support/find-barriers.ts";
import type { Article } from "./support/tab.ts";
import { useDemo } from "./support/use-demo.ts";

const world = useDemo();
const articles: readonly Article[] = ["ferry", "library", "oysters", "clock", "wochenmarkt", "manara"];
describe.for(["light", "dark"] as const)("in %s colours axe finds nothing wrong with", (colorScheme) => {
  test.for(articles)("the article %s and its appeal", async (article) => {
    const reader = await world.aReader({ colorScheme });
    const tab = await reader.opens(article);
    await tab.appeal.region.waitFor();
    expect(await findBarriers(tab.page)).toEqual([]);
  });

  test.for(["banner", "modal", "wall", "header", "support-us"] as const)("a page with %s", async (article) => {
    const reader = await world.aReader({ colorScheme });
    const tab = await reader.opens(article);
    await tab.hear("appeal-shown");
    expect(await findBarriers(tab.page)).toEqual([]);
    if (article === "header") await tab.page.getByRole("button", { name: /^Support The Example Times/ }).click();
    await tab.page.getByRole("button", { name: "Why am I seeing this?" }).click();
    await tab.page.getByRole("group", { name: "Why am I seeing this?" }).waitFor();
    expect(await findBarriers(tab.page)).toEqual([]);
    await tab.page.getByRole("button", { name: "Back" }).click();
    await tab.appeal.remindMeLater.click();
    await tab.page.getByRole("button", { name: "Tomorrow" }).waitFor();
    expect(await findBarriers(tab.page)).toEqual([]);
    await tab.page.getByRole("button", { name: "Tomorrow" }).click();
    await tab.page.getByRole("button", { name: "Undo" }).waitFor();
    expect(await findBarriers(tab.page)).toEqual([]);
  });

  test("the choices of a later time, the answer, and the open panel", async () => {
    const reader = await world.aReader({ colorScheme });
    const tab = await reader.opens("ferry");
    await tab.appeal.remindMeLater.click();
    await tab.page.getByRole("button", { name: "Tomorrow" }).waitFor();
    expect(await findBarriers(tab.page)).toEqual([]);
    await tab.page.getByRole("button", { name: "Tomorrow" }).click();
    await tab.appeal.snoozed.waitFor();
    expect(await findBarriers(tab.page)).toEqual([]);
    await tab.openDemoPanel();
    await tab.demoPanel.getByText("Campaign by campaign").waitFor();
    expect(await findBarriers(tab.page)).toEqual([]);
  });

  test("the front page and the ledger", async () => {
    const reader = await world.aReader({ colorScheme });
    const page = await reader.context.newPage();
    for (const path of ["/", "/ledger"]) {
      await page.goto(world.demo.newspaperUrl + path);
      expect(await findBarriers(page), path).toEqual([]);
    }
  });
});
