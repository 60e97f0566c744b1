import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { DeskPage } from "./support/desk-page.ts";
import { useDemo } from "./support/use-demo.ts";

const world = useDemo();

const theme = { light: { accent: "#8b1a1a", background: "#fff8e7" }, dark: { background: "#14213d" } };

/** Drafts and publishes it from the desk's own page, as the studio does. */
async function publish(config: object): Promise<void> {
  const publisher = await world.aReader();
  const desk = await DeskPage.opens(publisher, world.demo);
  await desk.signsIn(world.demo.adminToken);
  await desk.isDrawn();
  const status = await desk.page.evaluate(async (text) => {
    const send = (method: string, path: string, body: string) =>
      fetch(path, { method, body, headers: { "content-type": "application/json" } });
    const saved = await send("PUT", "config/draft", `{"config": ${text}, "revision": null}`);
    const { revision } = (await saved.json()) as { revision: number };
    return (await send("POST", "config/publish", JSON.stringify({ revision }))).status;
  }, JSON.stringify(config));
  expect(status).toBe(200);
}

test("colours published at the desk are worn on a page whose policy allows no style of its own", async () => {
  const config = JSON.parse(
    await readFile(new URL("../../demo/support-appeal.json", import.meta.url), "utf8"),
  ) as object;
  await publish({ ...config, theme });
  const { endpointUrl } = world.demo;
  const reader = await world.aReader();
  const tab = await reader.opensOwnPage(
    `<!doctype html><html lang="en"><meta name="color-scheme" content="light dark">
    <meta http-equiv="Content-Security-Policy"
      content="default-src 'none'; style-src 'none'; script-src ${endpointUrl}; connect-src ${endpointUrl}">
    <title>Story</title><article><h1>Story</h1>${"<p>A paragraph of a story, long enough to be one.</p>".repeat(8)}</article>
    <script async src="${endpointUrl}/embed.js"></script>`,
  );
  await tab.appeal.region.waitFor({ timeout: 5000 });
  const worn = () =>
    tab.appeal.region.evaluate((region) => {
      const { backgroundColor, borderTopColor } = getComputedStyle(region);
      return [backgroundColor, borderTopColor];
    });
  expect(await worn()).toEqual(["rgb(255, 248, 231)", "rgb(139, 26, 26)"]);
  await tab.page.emulateMedia({ colorScheme: "dark" });
  const [background, accent] = await worn();
  expect(background).toBe("rgb(20, 33, 61)");
  // The same red, as light as it has to be on navy.
  expect(accent).not.toBe("rgb(139, 26, 26)");
});
