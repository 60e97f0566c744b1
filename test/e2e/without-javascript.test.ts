import { expect, test } from "vitest";
import { cards } from "./support/checkout.ts";
import type { Tab } from "./support/tab.ts";
import { useDemo } from "./support/use-demo.ts";

const world = useDemo();

/** The page as a reader finds it: by what it says. */
function pageOf({ page }: Tab) {
  return {
    howOften: (name: string) => page.getByRole("radiogroup", { name: "How often" }).getByRole("radio", { name }),
    amount: (name: string) =>
      page.getByRole("radiogroup", { name: "How much" }).getByRole("radio", { name, exact: true }),
    otherAmount: page.getByRole("textbox", { name: "Amount in US dollars" }),
    continueButton: page.getByRole("button", { name: "Continue" }),
  };
}

test("a reader without JavaScript gives in Ukrainian, from the article to the thanks", async () => {
  const reader = await world.aReader({ javaScriptEnabled: false, locale: "uk-UA" });
  const tab = await reader.opens("ferry");
  const { page } = tab;
  await page.getByRole("link", { name: "Support The Example Times" }).click();
  await page.waitForURL(`${world.demo.endpointUrl}/contribute`);
  const appeal = page.getByRole("region", { name: "Підтримайте медіа The Example Times" });
  expect(await page.locator("html").getAttribute("lang")).toMatch(/^uk/);
  const howOften = appeal.getByRole("radiogroup", { name: "Як часто" });
  expect(await howOften.getByRole("radio", { name: "Один раз" }).isChecked()).toBe(true);
  await howOften.getByRole("radio", { name: "Щомісяця" }).check();
  // Amounts of one interval at a time, as they are chosen.
  const amounts = appeal.getByRole("radiogroup", { name: "Скільки" });
  expect(await amounts.count()).toBe(1);
  await amounts.getByRole("radio", { name: "10 USD" }).check();
  await appeal.getByText("на сайті Stripe").waitFor();
  await appeal.getByRole("button", { name: "Продовжити" }).click();

  await tab.checkout.arrive();
  expect(world.till.lastOrder).toMatchObject({ mode: "subscription", currency: "usd", amount: "1000" });
  await tab.checkout.payByCard(cards.good);
  const thanks = page.getByRole("region", { name: "Дякуємо" });
  await thanks.getByText("10 USD").first().waitFor();
  await thanks.getByRole("link", { name: "readers@example-times.example" }).first().waitFor();
  expect(new URL(page.url()).pathname).toBe("/contribute");
  await page.reload();
  await thanks.waitFor();
  expect(await reader.context.cookies()).toEqual([]);
});

test("a mistake is shown where it was made, and a cancelled checkout brings the choice back", async () => {
  const reader = await world.aReader({ javaScriptEnabled: false });
  // The browser's own word for the answer's status.
  reader.mayComplainOf(/422/);
  const tab = await reader.opens("clock");
  await tab.page.getByRole("link", { name: "Support The Example Times" }).click();
  const { howOften, amount, otherAmount, continueButton } = pageOf(tab);
  await howOften("Annual").check();
  expect(await otherAmount.count()).toBe(0);
  await amount("Other amount").check();
  await otherAmount.fill("0.20");
  await continueButton.click();

  await tab.page.getByText("The smallest amount we can take is $1.").waitFor();
  expect(await tab.page.title()).toMatch(/^The smallest amount we can take is \$1\./);
  expect(await otherAmount.evaluate((field) => field === document.activeElement)).toBe(true);
  expect(await howOften("Annual").isChecked()).toBe(true);
  await otherAmount.fill("75.50");
  await otherAmount.press("Enter");

  await tab.checkout.arrive();
  await tab.checkout.wayBack.click();
  await tab.page.getByText("You have not been charged. Your choice is still here.").waitFor();
  expect(await howOften("Annual").isChecked()).toBe(true);
  expect(await otherAmount.inputValue()).toBe("$75.50");
  await continueButton.click();
  await tab.checkout.arrive();
  expect(world.till.lastOrder).toMatchObject({ mode: "subscription", amount: "7550" });
});

test("the page can be used with the keyboard alone", async () => {
  const reader = await world.aReader({ javaScriptEnabled: false });
  const tab = await reader.opens("clock");
  const { page } = tab;
  await page.getByRole("link", { name: "Support The Example Times" }).press("Enter");
  const { howOften, amount } = pageOf(tab);
  await howOften("Once").focus();
  await page.keyboard.press("ArrowRight");
  expect(await howOften("Monthly").isChecked()).toBe(true);
  await page.keyboard.press("Tab");
  await page.keyboard.press("ArrowRight");
  expect(await amount("$10").isChecked()).toBe(true);
  await page.keyboard.press("Enter");
  await tab.checkout.arrive();
  expect(world.till.lastOrder).toMatchObject({ mode: "subscription", amount: "1000" });
});
