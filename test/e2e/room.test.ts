import { expect, test } from "vitest";
import type { Reader } from "./support/reader.ts";
import type { Tab } from "./support/tab.ts";
import { useDemo } from "./support/use-demo.ts";

const world = useDemo();

const text = (name: string) => `<p>${`A long story about ${name} and those who work there. `.repeat(30)}</p>`;

interface Place {
  readonly before?: number;
  readonly more?: string;
  readonly tag?: string;
}

/** A page that keeps room for an appeal, as the README has it, between paragraphs. */
function opens(reader: Reader, { before = 1, more = "", tag = "" }: Place): Promise<Tab> {
  const script = tag || `<script async src="${world.demo.endpointUrl}/embed.js"></script>`;
  return reader.opensOwnPage(
    `<!doctype html><html lang="en"><head><meta name="viewport" content="width=device-width"><title>Room</title>
    <style>support-appeal:not([suppressed]) { display: block; min-block-size: 60rem }</style></head>
    <body><main><article><h1>Story</h1>${text("ferries").repeat(before)}<support-appeal ${more}></support-appeal>
    <div id="after">${text("harbours").repeat(9)}</div></article></main>${script}</body></html>`,
  );
}

const room = ({ page }: Tab) =>
  page.locator("support-appeal").evaluate((element) => Math.round(element.getBoundingClientRect().height));

/** One who has said later. */
async function aSnoozer(): Promise<Reader> {
  const reader = await world.aReader({ viewport: { width: 800, height: 700 } });
  const tab = await reader.opens("clock");
  await tab.appeal.putOff("In a month");
  await tab.page.close();
  return reader;
}

test.for(["", "always"])("an appeal high on the page moves nothing when it comes (%s)", async (more) => {
  const reader = await world.aReader({ viewport: { width: 800, height: 700 } });
  const tab = await opens(reader, { more });
  await tab.appeal.region.waitFor();
  await tab.page.waitForTimeout(1500);
  expect(await tab.layoutShift()).toBe(0);
  expect(await room(tab)).toBeGreaterThanOrEqual(960);
});

test("one who puts it off gets the room back, and loses it again with Undo", async () => {
  const reader = await world.aReader({ viewport: { width: 800, height: 700 } });
  const tab = await opens(reader, {});
  await tab.appeal.putOff("In a week");
  await expect.poll(() => room(tab)).toBeLessThan(700);
  await tab.appeal.undo.click();
  await expect.poll(() => room(tab)).toBeGreaterThanOrEqual(960);
});

test("one who is not asked has no empty room before them further down", async () => {
  const reader = await aSnoozer();
  const tab = await opens(reader, { before: 12 });
  expect(await tab.hear("appeal-suppressed")).toEqual({ reason: "snoozed" });
  await expect.poll(() => room(tab)).toBe(0);
  expect(await tab.layoutShift()).toBe(0);
});

test("for one who is not asked, what stands before their eyes does not move", async () => {
  const reader = await aSnoozer();
  const html = `<script>
    const later = new Promise((painted) => new PerformanceObserver(() => painted()).observe({ type: "paint", buffered: true }));
    later.then(() => setTimeout(() => {
      const tag = Object.assign(document.createElement("script"), { src: "${world.demo.endpointUrl}/embed.js" });
      document.body.append(tag);
    }, 200));
  </script>`;
  const tab = await opens(reader, { tag: html });
  expect(await tab.hear("appeal-suppressed")).toEqual({ reason: "snoozed" });
  await tab.page.waitForTimeout(500);
  expect(await tab.layoutShift()).toBe(0);
  expect(await room(tab)).toBe(960);
});

test.for([
  ["the config is away", "**/config"],
  ["no campaign is live", "**/config"],
] as const)("the room below the window is given back where %s", async ([what, route]) => {
  const reader = await world.aReader({ viewport: { width: 800, height: 700 } });
  reader.mayComplainOf(/net::ERR/);
  await reader.context.route(route, async (request) => {
    if (what === "the config is away") return request.abort("connectionrefused");
    const response = await request.fetch();
    await request.fulfill({ response, json: { ...((await response.json()) as object), appeals: [] } });
  });
  const tab = await opens(reader, { before: 12 });
  await tab.hear("appeal-suppressed");
  await expect.poll(() => room(tab)).toBe(0);
  expect(await tab.layoutShift()).toBe(0);
});
