import type { Locator, Page } from "playwright-core";
import type { Demo } from "../../../demo/start-demo.ts";
import type { Reader } from "./reader.ts";

export const deskPages = ["Today", "Money", "Readers", "Appeals"] as const;

/** The desk as a publisher sees it, in English. */
export class DeskPage {
  readonly page: Page;

  private constructor(page: Page) {
    this.page = page;
  }

  /** Where somebody has come to by themselves. */
  static at(page: Page): DeskPage {
    return new DeskPage(page);
  }

  /** At the door: nobody has signed in, which the browser complains of. */
  static async opens(publisher: Reader, demo: Pick<Demo, "endpointUrl">): Promise<DeskPage> {
    publisher.mayComplainOf(/status of 401/);
    const page = await publisher.context.newPage();
    await page.goto(`${demo.endpointUrl}/desk/`);
    await page.locator("input[name=token]").waitFor();
    return new DeskPage(page);
  }

  async signsIn(token: string): Promise<void> {
    await this.page.locator("input[name=token]").fill(token);
    await this.page.locator("button[type=submit]").click();
  }

  async turnsTo(name: (typeof deskPages)[number]): Promise<void> {
    await this.page.getByRole("link", { name, exact: true }).click();
    await this.isDrawn();
  }

  /** Every card has said what it has to say. */
  async isDrawn(): Promise<void> {
    await this.page.getByRole("region").first().waitFor();
    await this.page.waitForFunction(() => document.querySelector("[aria-busy=true]") === null);
  }

  card(question: string): Locator {
    return this.page.getByRole("region", { name: question });
  }
}
