import { expect, test } from "vitest";
import { cards } from "./support/checkout.ts";
import { useDemo } from "./support/use-demo.ts";

const world = useDemo();

test("a reader who puts it off a week is left alone for a week, on every page", async () => {
  const reader = await world.aReader();
  const tab = await reader.opens("ferry");
  await tab.appeal.putOff("In a week");
  await tab.appeal.snoozed.filter({ hasText: /We will not ask again before / }).waitFor();

  await tab.page.reload();
  expect(await tab.hear("appeal-suppressed")).toEqual({ reason: "snoozed" });
  await tab.open("library");
  expect(await tab.hear("appeal-suppressed")).toEqual({ reason: "snoozed" });
  expect(await tab.appeal.region.count()).toBe(0);

  await tab.movesItsClock("+1 day");
  expect(await tab.hear("appeal-suppressed")).toEqual({ reason: "snoozed" });
  await tab.movesItsClock("+1 week");
  await tab.appeal.region.waitFor();
});

test("the other tab goes quiet at once", async () => {
  const reader = await world.aReader();
  const first = await reader.opens("ferry");
  const second = await reader.opens("clock");
  await second.appeal.region.waitFor();
  await first.appeal.putOff("Tomorrow");
  await second.appeal.region.waitFor({ state: "hidden" });
  expect(await second.hear("appeal-suppressed")).toEqual({ reason: "snoozed" });

  await first.appeal.undo.click();
  await second.appeal.region.waitFor();
});

test("Undo brings the appeal back, and the device forgets the snooze", async () => {
  const reader = await world.aReader();
  const tab = await reader.opens("ferry");
  await tab.appeal.choose("Monthly", "$10");
  await tab.appeal.putOff("In a month");
  await tab.appeal.undo.click();
  await tab.appeal.region.waitFor();
  expect(await tab.appeal.amount("$10").isChecked()).toBe(true);

  await tab.page.reload();
  await tab.appeal.region.waitFor();
});

test("“Not this time” holds for as long as the campaign runs", async () => {
  const reader = await world.aReader();
  const tab = await reader.opens("ferry");
  await tab.appeal.putOff("Not this time");
  await tab.movesItsClock("+1 month");
  expect(await tab.hear("appeal-suppressed")).toEqual({ reason: "declined" });
});

test("a reader who gave in one tab is not asked in the other", async () => {
  const reader = await world.aReader();
  const first = await reader.opens("ferry");
  const second = await reader.opens("clock");
  await second.appeal.region.waitFor();
  await first.appeal.choose("Once", "$5");
  await first.appeal.continueButton.click();
  await first.checkout.arrive();
  await first.checkout.payByCard(cards.good);
  await first.appeal.thanks.waitFor();
  await second.appeal.region.waitFor({ state: "hidden" });
});

test("one snoozed page costs one request, for the gate, and that one is cached", async () => {
  const reader = await world.aReader();
  const tab = await reader.opens("ferry");
  await tab.appeal.putOff("In a week");
  reader.takeEndpointRequests();
  await tab.open("library");
  expect(await tab.hear("appeal-suppressed")).toEqual({ reason: "snoozed" });
  await tab.page.waitForLoadState("networkidle");
  expect(reader.takeEndpointRequests()).toEqual(["GET /embed.js"]);
});
