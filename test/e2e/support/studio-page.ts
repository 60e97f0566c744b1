import type { Frame, Locator, Page } from "playwright-core";
import type { Demo } from "../../../demo/start-demo.ts";
import type { Reader } from "./reader.ts";

/** The studio as a publisher sees it, in English. */
export class StudioPage {
  readonly page: Page;

  private constructor(page: Page) {
    this.page = page;
  }

  static async opens(
    publisher: Reader,
    demo: Pick<Demo, "endpointUrl" | "adminToken">,
    name = "",
  ): Promise<StudioPage> {
    publisher.mayComplainOf(/status of 401/);
    const page = await publisher.context.newPage();
    await page.goto(`${demo.endpointUrl}/desk/#studio`);
    await page.getByLabel("Token").fill(demo.adminToken);
    if (name !== "") await page.locator("input[name=name]").fill(name);
    await page.getByRole("button", { name: "Sign in" }).click();
    const studio = new StudioPage(page);
    await studio.isDrawn();
    return studio;
  }

  /** Where somebody has come to by themselves. */
  static at(page: Page): StudioPage {
    return new StudioPage(page);
  }

  /** What is on the stage is what was last written. */
  async isDrawn(): Promise<void> {
    await this.page.locator("desk-stage[data-drawn]").waitFor();
  }

  /** A part of the form, open. */
  async part(title: string): Promise<Locator> {
    const part = this.page
      .locator("details")
      .filter({ has: this.page.locator(":scope > summary", { hasText: title }) });
    if ((await part.getAttribute("open")) === null) await part.locator("summary").first().click();
    return part;
  }

  async opensAll(): Promise<void> {
    await this.page.evaluate(() => {
      for (const each of document.querySelectorAll<HTMLDetailsElement>(".editor details")) each.open = true;
    });
  }

  async isSaved(): Promise<void> {
    await this.page
      .getByRole("status")
      .filter({ hasText: /^\s*Saved / })
      .waitFor();
  }

  /** The page on which the appeal stands. */
  get stage(): Frame {
    const frame = this.page.frames().find((each) => each.url().endsWith("studio-stage.html"));
    if (frame === undefined) throw new Error("there is no stage");
    return frame;
  }

  campaign(name: string): Locator {
    return this.page.getByRole("button", { name: new RegExp(`^${name}\\b`) });
  }
}
