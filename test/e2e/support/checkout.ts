import type { Locator, Page } from "playwright-core";

export const cards = {
  good: "4242 4242 4242 4242",
  declined: "4000 0000 0000 0002",
  asksTheBank: "4000 0025 0000 3155",
};
export const accounts = { settles: "000123456789", bounces: "000111111116" };

/** The hosted payment page, as a reader fills it in. */
export class Checkout {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get email(): Locator {
    return this.page.getByLabel("Email");
  }

  get complaint(): Locator {
    return this.page.getByRole("alert");
  }

  get wayBack(): Locator {
    return this.page.getByRole("link").first();
  }

  /** Waits until this tab shows the payment page. */
  async arrive(): Promise<void> {
    await this.email.waitFor();
  }

  async payByCard(number: string): Promise<void> {
    await this.email.fill("reader@example.com");
    await this.page.getByLabel("Card number").fill(number);
    await this.page.getByLabel("Expiration").fill("12 / 34");
    await this.page.getByLabel("CVC").fill("123");
    await this.page.getByLabel("Name on card").fill("Ada Reader");
    await this.pay();
  }

  async payFromBank(account: string): Promise<void> {
    await this.email.fill("reader@example.com");
    await this.page.getByRole("radio", { name: "Bank account" }).check();
    await this.page.getByLabel("Account number").fill(account);
    await this.page.getByLabel("Routing number").fill("110000000");
    await this.page.getByLabel("Name on account").fill("Ada Reader");
    await this.pay();
  }

  async confirmWithTheBank(): Promise<void> {
    await this.page.getByRole("button", { name: "Complete authentication" }).click();
  }

  /** Whatever the button says: Donate $5.00, Subscribe for $5.00 per month. */
  private async pay(): Promise<void> {
    await this.page.getByRole("button", { name: /^(Donate|Subscribe|Pay) / }).click();
  }
}
