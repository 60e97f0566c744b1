import { startDemo } from "../demo/start-demo.ts";
import type { launchChrome } from "../test/e2e/support/launch-chrome.ts";

export interface DeskPictureOptions {
  readonly browser: Awaited<ReturnType<typeof launchChrome>>;
  /** With a slash at the end. */
  readonly folder: string;
}

const WINDOW = { width: 1280, height: 960 } as const;

/** The desk as the demo opens it, with its year of readers, and an appeal being written; answers where the pictures are. */
export async function pictureDesk({ browser, folder }: DeskPictureOptions): Promise<readonly string[]> {
  const demo = await startDemo({ history: true });
  const paths: string[] = [];
  try {
    for (const colorScheme of ["light", "dark"] as const) {
      const page = await browser.newPage({ viewport: WINDOW, deviceScaleFactor: 1.25, colorScheme, locale: "en-US" });
      await page.goto(`${demo.endpointUrl}/desk/`);
      await page.getByLabel("Token").fill(demo.adminToken);
      await page.getByRole("button", { name: "Sign in" }).click();
      await page.getByRole("img").first().waitFor();
      await page.waitForFunction(() => document.querySelector("[aria-busy=true]") === null);
      await page.mouse.move(0, 0);
      const path = `${folder}desk-${colorScheme}.png`;
      await page.screenshot({ path });
      await page.getByRole("link", { name: "Write" }).click();
      const stage = page.frameLocator("iframe");
      await stage.getByRole("button", { name: "Continue" }).waitFor();
      const written = `${folder}write-${colorScheme}.png`;
      await page.screenshot({ path: written });
      paths.push(path, written);
      await page.close();
    }
  } finally {
    await demo.close();
  }
  return paths;
}
