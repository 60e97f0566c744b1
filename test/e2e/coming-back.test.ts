import { expect, test } from "vitest";
import { comesBackAndContinues } from "./support/comes-back.ts";
import { cards } from "./support/checkout.ts";
import { useDemo } from "./support/use-demo.ts";

const world = useDemo();

test("the payment page's way back leads to the article, with the choice still there", async () => {
  const reader = await world.aReader();
  const tab = await reader.opens("ferry", "?utm_source=mail");
  await tab.appeal.choose("Annual", "$120");
  await tab.appeal.continueButton.click();
  await tab.checkout.arrive();
  await tab.checkout.wayBack.click();

  await tab.appeal.region.getByText("You have not been charged. Your choice is still here.").waitFor();
  expect(await tab.appeal.howOften("Annual").isChecked()).toBe(true);
  expect(await tab.appeal.amount("$120").isChecked()).toBe(true);
  expect(tab.address).toBe("/articles/ferry.html?utm_source=mail");
  expect((await world.ledger()).contributions).toBe(0);
});

test("so does the browser's own Back, out of the back/forward cache", async () => {
  await comesBackAndContinues(world, "kept");
});

test("a choice changed after coming back is what gets paid", async () => {
  const reader = await world.aReader();
  const tab = await reader.opens("library");
  await tab.appeal.choose("Once", "$50");
  await tab.appeal.continueButton.click();
  await tab.checkout.arrive();
  await tab.checkout.wayBack.click();
  await tab.appeal.choose("Once", "$5");
  await tab.appeal.continueButton.click();
  await tab.checkout.arrive();
  await tab.checkout.payByCard(cards.good);
  await tab.appeal.thanks.getByText("Your $5 has arrived").waitFor();
});

test("a double click on Continue makes one session", async () => {
  const before = world.till.sessionsMade;
  const reader = await world.aReader();
  const tab = await reader.opens("ferry");
  await tab.appeal.choose("Once", "$15");
  await tab.appeal.continueButton.dblclick();
  await tab.checkout.arrive();
  expect(world.till.sessionsMade - before).toBe(1);
});

test("a copied return address proves nothing: another reader is not thanked for somebody's gift that never came", async () => {
  const reader = await world.aReader();
  const tab = await reader.opens("ferry", "?support_appeal_session=cs_test_madeup");
  reader.mayComplainOf(/404 \(Not Found\)/);
  await tab.appeal.region.waitFor();
  expect(await tab.appeal.thanks.count()).toBe(0);
  expect(tab.address).toBe("/articles/ferry.html");
});
