import { expect, test } from "vitest";
import { cards } from "./support/checkout.ts";
import { isSound } from "./support/is-sound.ts";
import { nextMail } from "./support/next-mail.ts";
import { useDemo } from "./support/use-demo.ts";

const world = useDemo();

test("a reader who gives monthly changes the amount, pauses, resumes, ends and keeps their gift, on pages that run no script", async () => {
  const giver = await world.aReader();
  const tab = await giver.opens("ferry");
  await tab.appeal.choose("Monthly", "$10");
  await tab.appeal.continueButton.click();
  await tab.checkout.arrive();
  await tab.checkout.payByCard(cards.good);
  await tab.appeal.thanks.waitFor();

  // The pages forbid scripts themselves; the browser has them on for looking at the pages with axe.
  const reader = await world.aReader();
  const page = await reader.context.newPage();
  const button = (name: string) => page.getByRole("button", { name, exact: true });
  const link = (name: string) => page.getByRole("link", { name, exact: true });
  const hears = (text: string | RegExp) => page.getByRole("status").filter({ hasText: text }).waitFor();
  await page.goto(`${world.demo.endpointUrl}/manage`);
  await isSound(page);
  await page.getByLabel("E-mail address").fill("reader@example.com");
  const mail = await nextMail(world, () => button("Send me the link").click());
  await hears("If you gave with this address, a mail with a link is on its way.");
  // Another address may be tried at once.
  await page.getByLabel("E-mail address").waitFor();
  await isSound(page);

  await page.goto(mail.link("/manage?link="));
  await isSound(page);
  await button("Open my gifts").click();
  const gift = page.getByRole("group", { name: /a month/ });
  await gift.getByText("Visa ending in 4242, expires 12/2034").waitFor();
  await page.getByRole("heading", { name: "What you paid" }).waitFor();
  await isSound(page);
  expect(new URL(page.url()).search).toBe("");

  await link("Change the amount").click();
  await isSound(page);
  await page.getByRole("radio", { name: "Other amount" }).check();
  await page.getByRole("textbox", { name: "Amount in US dollars" }).fill("12.50");
  await button("Continue").click();
  await page.getByText(/^From .* on, \$12\.50 is charged every month in place of \$10\.$/).waitFor();
  await isSound(page);
  await button("Confirm").click();
  await hears(/^Changed: from .* on, \$12\.50 is charged every month\.$/);
  await page.getByRole("heading", { name: "$12.50 a month" }).waitFor();
  await isSound(page);

  await link("Pause").click();
  await isSound(page);
  await button("Pause for 3 months").click();
  await hears(/^Paused: the next charge is on /);
  await isSound(page);
  await button("Resume now").click();
  await hears(/^Resumed: the next charge is on /);

  await link("End this gift").click();
  await isSound(page);
  await button("End it").click();
  await hears(/^Ended: it runs until .*, and nothing more is charged\./);
  await isSound(page);
  await button("Keep this gift").click();
  await hears(/^Kept: your gift goes on/);

  await link("Pause").click();
  await button("Pause for 1 month").click();
  await link("End this gift").click();
  await button("End it").click();
  await button("Keep this gift").click();
  await hears(/^Kept: your gift goes on/);

  await button("Change the card or bank account").click();
  await page.getByRole("heading", { name: "Update payment method" }).waitFor();
  await page.goto(`${world.demo.endpointUrl}/manage`);
  await button("Done on this device").click();
  await hears("Done: your gifts can't be seen on this device any more.");
  expect(await reader.context.cookies()).toEqual([]);
  await page.goBack();
  expect(await button("Done on this device").count()).toBe(0);
});
