import type { Locator, Page } from "playwright-core";
import type { AppealEventDetails, AppealEventName } from "../../../src/visit/events.ts";
import { Appeal } from "./appeal.ts";
import { Checkout } from "./checkout.ts";
import type { HeardEvent } from "./listen.ts";

export type Article =
  | "ferry"
  | "library"
  | "oysters"
  | "clock"
  | "wochenmarkt"
  | "manara"
  | "banner"
  | "modal"
  | "wall"
  | "header"
  | "support-us"
  | "single-page"
  | "hostile";

/** One tab of a reader's browser. */
export class Tab {
  readonly page: Page;
  readonly appeal: Appeal;
  readonly checkout: Checkout;
  readonly #newspaperUrl: string;

  constructor(page: Page, newspaperUrl: string) {
    this.page = page;
    this.appeal = new Appeal(page);
    this.checkout = new Checkout(page);
    this.#newspaperUrl = newspaperUrl;
  }

  async open(article: Article, query = ""): Promise<void> {
    await this.page.goto(`${this.#newspaperUrl}/articles/${article}.html${query}`);
  }

  /** What the address bar shows, without the newspaper's own origin. */
  get address(): string {
    return this.page.url().replace(this.#newspaperUrl, "");
  }

  /** Waits until the widget has said this on the present page, and gives back what it said of it. */
  async hear<Name extends AppealEventName>(name: Name): Promise<AppealEventDetails[Name]> {
    const heard = await this.page.waitForFunction(
      (wanted) => globalThis.heardEvents?.find((event) => event.name === wanted),
      name,
    );
    return ((await heard.jsonValue()) as HeardEvent).detail as AppealEventDetails[Name];
  }

  /** The browser's own Back, to an article of the newspaper; tells whether the page came out of the back/forward cache. */
  async goBack(): Promise<"kept" | "loaded anew"> {
    // Playwright's goBack waits for a load that a page out of the cache never has.
    await this.page.evaluate(() => history.back());
    await this.page.waitForURL(`${this.#newspaperUrl}/**`, { waitUntil: "commit" });
    const shown = await this.page.waitForFunction(() => globalThis.pageShown);
    return (await shown.jsonValue()) === "again" ? "kept" : "loaded anew";
  }

  /** Through the demo's own panel, which loads the page anew and is put away again: it stands in front of the page. */
  async movesItsClock(by: "+1 day" | "+1 week" | "+1 month"): Promise<void> {
    await this.openDemoPanel();
    await Promise.all([this.page.waitForEvent("load"), this.demoPanel.getByRole("button", { name: by }).click()]);
    await this.#demoToggle.click();
  }

  async openDemoPanel(): Promise<void> {
    const toggle = this.#demoToggle;
    if ((await toggle.getAttribute("aria-expanded")) !== "true") await toggle.click();
  }

  get #demoToggle(): Locator {
    return this.demoPanel.getByRole("button", { name: /^Demo/ });
  }

  get demoPanel(): Locator {
    return this.page.getByRole("region", { name: "Demo panel" });
  }

  /** Everything the widget has said on the present page, by name. */
  heard(): Promise<string[]> {
    return this.page.evaluate(() => (globalThis.heardEvents ?? []).map(({ name }) => name));
  }

  /** From the first paint until now, without what the reader caused. */
  layoutShift(): Promise<number> {
    return this.page.evaluate(() => globalThis.layoutShift ?? 0);
  }
}
