import { expect, test } from "vitest";
import { cards } from "./support/checkout.ts";
import { useDemo } from "./support/use-demo.ts";

const world = useDemo();

test("a monthly gift goes on: each month's money is in the ledger, and nobody is asked again", async () => {
  const reader = await world.aReader();
  const tab = await reader.opens("oysters");
  await tab.appeal.choose("Monthly", "$10");
  await tab.appeal.continueButton.click();
  await tab.checkout.arrive();
  await tab.checkout.payByCard(cards.good);
  await tab.appeal.thanks.waitFor();
  expect(await world.ledger()).toMatchObject({ contributions: 1, money: { usd: { net: 1000 } } });

  await world.till.passDays(32);
  expect(await world.ledger()).toMatchObject({ contributions: 2, activeSupporters: 1, money: { usd: { net: 2000 } } });
  await tab.page.reload();
  expect(await tab.hear("appeal-suppressed")).toEqual({ reason: "supporter" });

  // On the device two months have gone by: it asks the endpoint, which knows that the gift goes on.
  await tab.movesItsClock("+1 month");
  await tab.movesItsClock("+1 month");
  expect(await tab.hear("appeal-suppressed")).toEqual({ reason: "supporter" });
});
