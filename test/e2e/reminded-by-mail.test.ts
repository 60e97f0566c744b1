import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { isSound } from "./support/is-sound.ts";
import { cards, Checkout } from "./support/checkout.ts";
import { nextMail, type OpenedMail } from "./support/next-mail.ts";
import type { Tab } from "./support/tab.ts";
import { useDemo } from "./support/use-demo.ts";

const world = useDemo();

const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();
const heading = (page: Page, name: string | RegExp) => page.getByRole("heading", { name, level: 1 }).waitFor();

/** From the appeal, which stands there with what was put off. */
async function asksByMail(tab: Tab, address: string): Promise<OpenedMail> {
  await press(tab.page, "Also by e-mail");
  await tab.page.getByLabel("E-mail address").fill(address);
  return await nextMail(world, () => press(tab.page, "Remind me by e-mail"));
}

test("a reminder that is called off by its link is gone, on pages that stand up to all readers", async () => {
  const reader = await world.aReader();
  const tab = await reader.opens("clock");
  await tab.appeal.putOff("In a week");
  const asked = await asksByMail(tab, "other@example.com");
  const { page } = tab;
  await page.goto(asked.link("confirm="));
  await press(page, "Yes, remind me");
  await heading(page, /^We will remind you on /);
  await page.getByRole("link", { name: "Call the reminder off" }).click();
  await heading(page, "Shall we call the reminder off?");
  await isSound(page);
  await press(page, "Call the reminder off");
  await heading(page, "There will be no reminder.");
  await isSound(page);

  reader.mayComplainOf(/status of 4\d\d/);
  await page.goto(asked.link("confirm="));
  await heading(page, "This reminder is no longer there.");
  await isSound(page);
  await page.goto(`${world.demo.endpointUrl}/reminders?confirm=x`);
  await heading(page, "This link does not work.");
  await isSound(page);

  const mails = world.demo.mailbox.mails.length;
  await world.till.passDays(8);
  expect(world.demo.mailbox.mails).toHaveLength(mails);
});

test("a mail program's one click ends a reminder, without a page", async () => {
  const reader = await world.aReader();
  // On the endpoint eight days have passed.
  const tab = await reader.opens("oysters");
  await tab.appeal.putOff("In a month");
  const asked = await asksByMail(tab, "third@example.com");
  await tab.page.goto(asked.link("confirm="));
  await press(tab.page, "Yes, remind me");
  const once = await fetch(asked.link("stop="), {
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: "List-Unsubscribe=One-Click",
  });
  expect([once.status, await once.text()]).toEqual([200, ""]);
  const mails = world.demo.mailbox.mails.length;
  await world.till.passDays(32);
  expect(world.demo.mailbox.mails).toHaveLength(mails);
});

test("a reader is reminded on a day of their own by mail, and gives from its link what they had chosen", async () => {
  const reader = await world.aReader();
  const tab = await reader.opens("ferry");
  await tab.appeal.choose("Monthly", "$10");
  await tab.appeal.remindMeLater.click();
  const day = new Date(Date.now() + 63 * 86_400_000).toISOString().slice(0, 10);
  await tab.page.getByLabel("On a day of my own").fill(day);
  await press(tab.page, "Remind me then");
  await tab.appeal.snoozed.waitFor();
  const asked = await asksByMail(tab, "later@example.com");
  expect(asked.subject).toMatch(/^Please confirm your reminder for /);
  expect(asked.text).toContain("It will bring back what was chosen: $10 a month.");

  const page = await reader.context.newPage();
  await page.goto(asked.link("confirm="));
  await heading(page, /^Shall we remind you on /);
  await isSound(page);
  await press(page, "Yes, remind me");
  await heading(page, /^We will remind you on /);
  await isSound(page);

  const reminder = await nextMail(world, () => world.till.passDays(24));
  expect(reminder.subject).toBe("Your reminder to support The Example Times");
  expect(reminder.text).toContain("You had chosen $10 a month.");
  await page.goto(reminder.link("/contribute?"));
  expect(await page.getByRole("radio", { name: "$10", exact: true }).isChecked()).toBe(true);
  await press(page, "Continue");
  const checkout = new Checkout(page);
  await checkout.arrive();
  await checkout.payByCard(cards.good);
  await page.getByText("Your first $10 has arrived, and $10 will follow each month.").waitFor();
  expect(world.till.lastOrder).toMatchObject({ amount: "1000", interval: "month" });

  // On the device the day comes as well, with the same choice.
  for (let month = 0; month < 3; month++) await tab.movesItsClock("+1 month");
  await tab.appeal.region.getByText("You asked us to remind you. Your choice is ready.").waitFor();
  expect(await tab.appeal.amount("$10").isChecked()).toBe(true);
});
