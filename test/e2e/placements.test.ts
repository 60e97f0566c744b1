import { describe, expect, test } from "vitest";
import { cards } from "./support/checkout.ts";
import type { Article } from "./support/tab.ts";
import { useDemo } from "./support/use-demo.ts";

const world = useDemo();

/** Layout shifts so far that no press of the reader's explains. */
const shifts = () =>
  new Promise<number>((resolve) => {
    let sum = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, hadRecentInput } = entry as unknown as { value: number; hadRecentInput: boolean };
        if (!hadRecentInput) sum += value;
      }
    }).observe({ type: "layout-shift", buffered: true });
    setTimeout(() => resolve(sum), 300);
  });

describe("each placement", () => {
  test.for(["banner", "modal", "wall", "header"] as const)(
    "%s: stands on its page, shifts nothing, and leads to paying and back",
    async (article: Article) => {
      const reader = await world.aReader({ viewport: { width: 360, height: 740 } });
      const tab = await reader.opens(article);
      await tab.hear("appeal-shown");
      expect(await tab.page.evaluate(shifts)).toBe(0);
      if (article === "header") await tab.page.getByRole("button", { name: /^Support The Example Times/ }).click();
      await tab.page.getByRole("radio", { name: "Monthly" }).check();
      await tab.page.getByRole("button", { name: "Continue" }).click();
      await tab.checkout.arrive();
      await tab.checkout.payByCard(cards.good);
      await tab.appeal.thanks.waitFor();
      const again = await reader.opens(article);
      expect(await again.hear("appeal-suppressed")).toEqual({ reason: "supporter" });
    },
  );

  test("a page that is there for giving asks one who said later, and thanks one who gives", async () => {
    const reader = await world.aReader();
    const tab = await reader.opens("ferry");
    await tab.appeal.putOff("In a month");
    const support = await reader.opens("support-us");
    await support.appeal.region.waitFor();
  });
});

describe("a wall", () => {
  const end = "The council has asked its auditor to look.";

  test("opens at later, and stays open on the next article", async () => {
    const reader = await world.aReader();
    const tab = await reader.opens("wall");
    await tab.hear("appeal-shown");
    expect(await tab.page.getByText(end).isVisible()).toBe(false);
    await tab.page.getByRole("button", { name: "Remind me later" }).click();
    await tab.page.getByRole("button", { name: "In a week" }).click();
    await tab.page.getByText(end).waitFor();
    const again = await reader.opens("wall");
    expect(await again.hear("appeal-suppressed")).toEqual({ reason: "snoozed" });
    expect(await again.page.getByText(end).isVisible()).toBe(true);
  });

  test.for([
    ["the config is away", "**/config", "none"],
    ["the second module is away", "**/late-script.*.js", "none"],
    ["its own module is away", "**/wall.*.js", "none"],
    ["the endpoint is switched off in the middle", "**/checkout", "continue"],
  ] as const)("is open where %s", async ([, route, then]) => {
    const reader = await world.aReader();
    reader.mayComplainOf(/net::ERR|Failed to/);
    const context = reader.context;
    await context.route(route, (request) => request.abort("connectionrefused"));
    const tab = await reader.opens("wall");
    if (then === "continue") {
      await tab.hear("appeal-shown");
      await tab.page.getByRole("button", { name: "Continue" }).click();
    } else await tab.page.waitForTimeout(2000);
    await tab.page.getByText(end).waitFor();
  });

  test("is open where nothing can be kept", async () => {
    const reader = await world.aReader();
    await reader.context.addInitScript("Object.defineProperty(window, 'indexedDB', { value: undefined })");
    const tab = await reader.opens("wall");
    await tab.hear("appeal-suppressed");
    expect(await tab.appeal.region.count()).toBe(0);
    expect(await tab.page.getByText(end).isVisible()).toBe(true);
  });
});

test("an excluded page costs the gate and the config, and no more", async () => {
  const reader = await world.aReader();
  const requests: string[] = [];
  reader.context.on("request", (request) => {
    if (request.url().startsWith(world.demo.endpointUrl)) requests.push(new URL(request.url()).pathname);
  });
  const tab = await reader.opensOwnPage(
    `<article><h1>Obituary</h1><p>Text.</p></article><script async src="${world.demo.endpointUrl}/embed.js"></script>`,
    `${world.demo.newspaperUrl}/obituaries/somebody`,
  );
  expect(await tab.hear("appeal-suppressed")).toEqual({ reason: "no-campaign" });
  expect(requests).toEqual(["/embed.js", "/config"]);
});
