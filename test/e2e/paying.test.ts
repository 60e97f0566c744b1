import { expect, test } from "vitest";
import { accounts, cards } from "./support/checkout.ts";
import { useDemo } from "./support/use-demo.ts";

const world = useDemo();

test("a declined card can be replaced on the payment page", async () => {
  const reader = await world.aReader();
  const tab = await reader.opens("ferry");
  await tab.appeal.choose("Monthly", "$5");
  await tab.appeal.continueButton.click();
  await tab.checkout.arrive();
  reader.mayComplainOf(/402 \(Payment Required\)/);

  await tab.checkout.payByCard(cards.declined);
  await tab.checkout.complaint.getByText("Your card was declined.").waitFor();
  expect((await world.ledger()).contributions).toBe(0);

  await tab.checkout.payByCard(cards.good);
  await tab.appeal.thanks.getByText("Your first $5 has arrived").waitFor();
  expect(await world.ledger()).toMatchObject({ contributions: 1, activeSupporters: 1 });
});

test("a reader whose bank asks for 3-D Secure confirms, and is thanked", async () => {
  const reader = await world.aReader();
  const tab = await reader.opens("clock");
  await tab.appeal.choose("Once", "$50");
  await tab.appeal.continueButton.click();
  await tab.checkout.arrive();

  await tab.checkout.payByCard(cards.asksTheBank);
  await tab.checkout.confirmWithTheBank();
  await tab.appeal.thanks.getByText("Your $50 has arrived").waitFor();
});

test("a bank debit is on its way for days: nobody is thanked too early or asked meanwhile", async () => {
  const before = await world.ledger();
  const reader = await world.aReader();
  const tab = await reader.opens("library");
  await tab.appeal.choose("Once", "$15");
  await tab.appeal.continueButton.click();
  await tab.checkout.arrive();

  await tab.checkout.payFromBank(accounts.settles);
  await tab.appeal.processing.getByText(/Your bank needs a few days to settle \$15/).waitFor();
  expect(await tab.hear("appeal-contributed")).toMatchObject({ status: "processing" });
  expect((await world.ledger()).contributions).toBe(before.contributions);

  const another = await reader.opens("ferry");
  expect(await another.hear("appeal-suppressed")).toEqual({ reason: "contribution-processing" });

  await world.till.passDays(4);
  const after = await world.ledger();
  expect(after.contributions - before.contributions).toBe(1);
  expect((after.money["usd"]?.net ?? 0) - (before.money["usd"]?.net ?? 0)).toBe(1500);

  await another.movesItsClock("+1 day");
  await another.appeal.thanks.waitFor();
  await another.page.reload();
  expect(await another.hear("appeal-suppressed")).toEqual({ reason: "supporter" });
});

test("a bank debit that bounces is no gift: the reader is told, and may choose again", async () => {
  const before = await world.ledger();
  const reader = await world.aReader();
  const tab = await reader.opens("library");
  await tab.appeal.choose("Once", "$15");
  await tab.appeal.continueButton.click();
  await tab.checkout.arrive();
  await tab.checkout.payFromBank(accounts.bounces);
  await tab.appeal.processing.waitFor();

  await world.till.passDays(4);
  expect((await world.ledger()).contributions).toBe(before.contributions);
  await tab.movesItsClock("+1 day");
  const told = tab.page.getByRole("region", { name: "Your contribution did not arrive" });
  await told.getByText("You have not been charged").first().waitFor();
  await told.getByRole("button", { name: "Choose again" }).click();
  await tab.appeal.region.waitFor();
  expect(await tab.appeal.amount("$15").isChecked()).toBe(true);
});
