import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { startDemo } from "../demo/start-demo.ts";
import { launchChrome } from "../test/e2e/support/launch-chrome.ts";

/** The README's pictures: the real demo, at twice the size, with enough of the article to see where the appeal stands. */
const folder = fileURLToPath(new URL("../demo/pictures/", import.meta.url));
const WIDTH = 760;
const ARTICLE_ABOVE = 230;
const ARTICLE_BELOW = 40;

const demo = await startDemo();
const browser = await launchChrome();
try {
  await mkdir(folder, { recursive: true });
  for (const colorScheme of ["light", "dark"] as const) {
    const page = await browser.newPage({
      viewport: { width: WIDTH, height: 1400 },
      deviceScaleFactor: 2,
      colorScheme,
      locale: "en-US",
    });
    await page.goto(`${demo.newspaperUrl}/articles/library.html`);
    await page.getByRole("region", { name: "Support The Example Times" }).waitFor();
    await page.locator("demo-panel").evaluate((panel) => panel.remove());
    await page.getByRole("radio", { name: "Monthly" }).check();
    await page.mouse.move(0, 0);
    await page.evaluate(() => document.fonts.ready);
    const box = await page.locator("support-appeal").boundingBox();
    if (box === null) throw new Error("the appeal is not on the page");
    const path = `${folder}appeal-${colorScheme}.png`;
    const clip = {
      x: 0,
      y: box.y + (await page.evaluate(() => scrollY)) - ARTICLE_ABOVE,
      width: WIDTH,
      height: box.height + ARTICLE_ABOVE + ARTICLE_BELOW,
    };
    await page.screenshot({ path, clip, fullPage: true });
    console.log(path);
    await page.close();
  }
} finally {
  await browser.close();
  await demo.close();
}
