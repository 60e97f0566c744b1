import type { Locator, Page } from "playwright-core";

export type HowOften = "Once" | "Monthly" | "Annual";
export type Later = "Tomorrow" | "In a week" | "In a month" | "Not this time" | "I already give";

/** The appeal as a reader finds it: by what it says, never by how it is built. */
export class Appeal {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get region(): Locator {
    return this.page.getByRole("region", { name: /^(Support|Unterstützen|ادعموا)/ });
  }

  get thanks(): Locator {
    return this.page.getByRole("region", { name: "Thank you" });
  }

  get processing(): Locator {
    return this.page.getByRole("region", { name: "Your contribution is on its way" });
  }

  get continueButton(): Locator {
    return this.region.getByRole("button", { name: /^(Continue|Opening secure checkout)/ });
  }

  get remindMeLater(): Locator {
    return this.page.getByRole("button", { name: "Remind me later" });
  }

  get snoozed(): Locator {
    return this.page.getByRole("region", { name: /^Understood\./ }).getByText("Understood.");
  }

  get undo(): Locator {
    return this.page.getByRole("button", { name: "Undo" });
  }

  /** What is read out; what went wrong, where something did. */
  get problem(): Locator {
    return this.page.locator("support-appeal").getByRole("status").filter({ hasText: /\S/ });
  }

  get otherAmount(): Locator {
    return this.region.getByRole("textbox", { name: /^Amount/ });
  }

  howOften(choice: HowOften): Locator {
    return this.region.getByRole("radiogroup", { name: "How often" }).getByRole("radio", { name: choice, exact: true });
  }

  amount(label: string): Locator {
    return this.region.getByRole("radiogroup", { name: "How much" }).getByRole("radio", { name: label, exact: true });
  }

  async choose(howOften: HowOften, amount: string): Promise<void> {
    await this.howOften(howOften).check();
    await this.amount(amount).check();
  }

  async putOff(until: Later): Promise<void> {
    await this.remindMeLater.click();
    await this.page.getByRole("button", { name: until, exact: true }).click();
    await this.snoozed.waitFor();
  }
}
