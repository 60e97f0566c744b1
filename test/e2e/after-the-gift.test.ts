import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { accounts, cards } from "./support/checkout.ts";
import { isSound } from "./support/is-sound.ts";
import { nextMail } from "./support/next-mail.ts";
import type { Tab } from "./support/tab.ts";
import { useDemo } from "./support/use-demo.ts";

const world = useDemo();

const ADDRESS = "reader@example.com";
/** Its first charge goes well, and no other. */
const FAILS_LATER = "4000 0000 0000 0341";

const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();
const told = (tab: Tab, heading: string) => tab.page.getByRole("region", { name: heading });

async function gives(tab: Tab, card: string): Promise<void> {
  await tab.appeal.choose("Monthly", "$10");
  await tab.appeal.continueButton.click();
  await tab.checkout.arrive();
  await tab.checkout.payByCard(card);
  await tab.appeal.thanks.waitFor();
}

test("a renewal that fails is told kindly where it was given, with the way to mend it, and no gift is asked for", async () => {
  const giver = await world.aReader();
  const tab = await giver.opens("oysters");
  await gives(tab, FAILS_LATER);
  const mail = await nextMail(world, () => world.till.passDays(32));
  expect(mail.subject).toBe("Your gift to The Example Times could not be charged");
  mail.link("/manage");

  await tab.movesItsClock("+1 month");
  await tab.movesItsClock("+1 week");
  await told(tab, "Your gift could not be collected").waitFor();
  expect(await tab.appeal.region.count()).toBe(0);
  await tab.open("support-us");
  await told(tab, "Your gift could not be collected").waitFor();
  expect(await tab.appeal.region.count()).toBe(0);

  const [page] = await Promise.all([
    giver.context.waitForEvent("page"),
    tab.page.getByRole("link", { name: "Choose another way to pay" }).click(),
  ]);
  await page.getByLabel("E-mail address").fill(ADDRESS);
  await page.goto((await nextMail(world, () => press(page, "Send me the link"))).link("/manage?link="));
  await press(page, "Open my gifts");
  const gift = page.getByRole("group").filter({ hasText: "The last charge of $10 was refused." });
  await gift.getByText(/^It will be charged again on /).waitFor();
  await isSound(page);
  await gift.getByRole("button", { name: "Change the card or bank account" }).click();
  await page.getByLabel("Card number").fill(cards.good);
  await page.getByLabel("Expiration").fill("12 / 34");
  await page.getByLabel("CVC").fill("123");
  await page.getByLabel("Name on card").fill("Ada Reader");
  await press(page, "Update payment method");
  await page.getByText("Paid with Visa ending in 4242.").first().waitFor();
  await world.till.passDays(8);

  await tab.open("clock");
  expect(await tab.hear("appeal-suppressed")).toEqual({ reason: "supporter" });
});

test("a debit that bounces is told of, and the reader may choose again", async () => {
  const reader = await world.aReader();
  const tab = await reader.opens("ferry");
  await tab.appeal.choose("Once", "$5");
  await tab.appeal.continueButton.click();
  await tab.checkout.arrive();
  await tab.checkout.payFromBank(accounts.bounces);
  await tab.appeal.processing.waitFor();
  const mail = await nextMail(world, () => world.till.passDays(3));
  expect(mail.subject).toBe("Your gift to The Example Times did not arrive");
  mail.link("/contribute?");

  await tab.movesItsClock("+1 day");
  await told(tab, "Your contribution did not arrive").waitFor();
  await press(tab.page, "Choose again");
  await tab.appeal.region.waitFor();
  expect(await tab.appeal.amount("$5").isChecked()).toBe(true);
});

test("the first debit of a monthly gift that bounces can be mended, and no second gift is asked for", async () => {
  const reader = await world.aReader();
  const tab = await reader.opens("clock");
  await tab.appeal.choose("Monthly", "$5");
  await tab.appeal.continueButton.click();
  await tab.checkout.arrive();
  await tab.checkout.payFromBank(accounts.bounces);
  await tab.appeal.processing.waitFor();
  const mail = await nextMail(world, () => world.till.passDays(3));
  expect(mail.text).toMatch(/refused \$5 for The Example Times\. Nothing was charged\. It will be charged again on /);
  mail.link("/manage");

  await tab.movesItsClock("+1 day");
  await told(tab, "Your gift could not be collected").waitFor();
  await tab.page.getByRole("link", { name: "Choose another way to pay" }).waitFor();
  expect(await tab.page.getByRole("button", { name: "Choose again" }).count()).toBe(0);
  await tab.open("library");
  expect(await tab.hear("appeal-suppressed")).toEqual({ reason: "supporter" });
});

test("a reader who gives is recognised on their other device, and is not asked there while the gift lasts", async () => {
  const giver = await world.aReader();
  await gives(await giver.opens("ferry"), cards.good);

  const reader = await world.aReader();
  const tab = await reader.opens("library");
  await tab.appeal.remindMeLater.click();
  await press(tab.page, "I already give");
  await press(tab.page, "Recognise me on this device");
  await tab.page.getByLabel("E-mail address").fill(ADDRESS);
  const mail = await nextMail(world, () => press(tab.page, "Send the link"));
  expect(mail.subject).toBe("Let The Example Times recognise your device");

  await tab.page.goto(mail.link("/manage?link="));
  await isSound(tab.page);
  await press(tab.page, "Recognise this device");
  await tab.appeal.thanks.getByText(/^You are recognised on this device until .*, and we will not ask/).waitFor();
  expect(tab.address).toBe("/articles/library.html");

  await tab.open("clock");
  expect(await tab.hear("appeal-suppressed")).toEqual({ reason: "supporter" });
  // The year that was promised to one who already gives is over, and the gift goes on: the endpoint says so.
  await world.till.passDays(30);
  for (let month = 0; month < 13; month++) await tab.movesItsClock("+1 month");
  expect(await tab.hear("appeal-suppressed")).toEqual({ reason: "supporter" });
  expect(await tab.appeal.region.count()).toBe(0);
});
