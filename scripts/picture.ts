import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { startDemo } from "../demo/start-demo.ts";
import { pictureDesk } from "./desk-picture.ts";
import { launchChrome } from "../test/e2e/support/launch-chrome.ts";

/** The README's pictures: the real demo, at twice the size, with enough of the article to see where the appeal stands. */
const folder = fileURLToPath(new URL("../demo/pictures/", import.meta.url));
const WIDTH = 760;
const ARTICLE_ABOVE = 230;
const ARTICLE_BELOW = 40;

/** A phone, a tablet and a desk, each as high as its window. */
const WINDOWS = [
  { width: 360, height: 740 },
  { width: 768, height: 900 },
  { width: 1280, height: 800 },
] as const;
const SHEET_ROW_HEIGHT = 330;

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
    console.log(await placementSheet(colorScheme));
    console.log(await themeSheet(colorScheme));
  }
  for (const path of await pictureDesk({ browser, folder })) console.log(path);
} finally {
  await browser.close();
  await demo.close();
}

/** Every placement in every window on one sheet, small enough to lie beside the code. */
async function placementSheet(colorScheme: "light" | "dark"): Promise<string> {
  const rows: string[] = [];
  for (const placement of ["header", "banner", "modal", "wall"]) {
    const images: string[] = [];
    for (const viewport of WINDOWS) {
      const page = await browser.newPage({ viewport, colorScheme, locale: "en-US" });
      await page.goto(`${demo.newspaperUrl}/articles/${placement}.html`);
      await page.locator("support-appeal[showing]").waitFor({ state: "attached" });
      await page.locator("demo-panel").evaluate((panel) => panel.remove());
      if (placement === "wall") await page.evaluate(() => scrollBy(0, innerHeight / 3));
      const shot = await page.screenshot({ type: "jpeg", quality: 80 });
      images.push(`<img height="${SHEET_ROW_HEIGHT}" src="data:image/jpeg;base64,${shot.toString("base64")}">`);
      await page.close();
    }
    rows.push(`<p>${images.join(" ")}</p>`);
  }
  return await saveSheet("placements", colorScheme, rows.join(""));
}

/** The four themes side by side, under the same article. */
async function themeSheet(colorScheme: "light" | "dark"): Promise<string> {
  const images: string[] = [];
  for (const theme of ["broadsheet", "tabloid", "quiet", "bold"]) {
    const viewport = { width: 430, height: 900 };
    const page = await browser.newPage({ viewport, deviceScaleFactor: 2, colorScheme, locale: "en-US" });
    await page.addInitScript((chosen) => sessionStorage.setItem("demo-theme", chosen), theme);
    await page.goto(`${demo.newspaperUrl}/articles/library.html`);
    await page.locator("support-appeal[showing]").waitFor();
    await page.locator("demo-panel").evaluate((panel) => panel.remove());
    const shot = await page.locator("support-appeal").screenshot({ type: "jpeg", quality: 85 });
    images.push(`<img width="245" src="data:image/jpeg;base64,${shot.toString("base64")}">`);
    await page.close();
  }
  return await saveSheet("themes", colorScheme, `<p>${images.join(" ")}</p>`);
}

async function saveSheet(name: string, colorScheme: "light" | "dark", html: string): Promise<string> {
  const sheet = await browser.newPage({ viewport: { width: 1040, height: 600 } });
  const background = colorScheme === "light" ? "#fff" : "#0d1117";
  await sheet.setContent(
    `<style>body { margin: 8px; background: ${background} } p { margin: 8px 0 } img { vertical-align: top }</style>${html}`,
  );
  const path = `${folder}${name}-${colorScheme}.jpg`;
  await sheet.screenshot({ path, type: "jpeg", quality: 70, fullPage: true });
  await sheet.close();
  return path;
}
