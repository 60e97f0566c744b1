import { expect } from "vitest";
import type { DemoInUse } from "./use-demo.ts";

/** To the payment page, Back, and on again: with the same choice, to the same session. */
export async function comesBackAndContinues(world: DemoInUse, page: "kept" | "loaded anew"): Promise<void> {
  const reader = await world.aReader();
  const tab = await reader.opens("clock");
  await tab.appeal.choose("Monthly", "$2");
  await tab.appeal.continueButton.click();
  await tab.checkout.arrive();
  const made = world.till.sessionsMade;
  expect(await tab.goBack()).toBe(page);

  await tab.appeal.region.waitFor();
  expect(await tab.appeal.howOften("Monthly").isChecked()).toBe(true);
  expect(await tab.appeal.amount("$2").isChecked()).toBe(true);
  await tab.appeal.continueButton.click();
  await tab.checkout.arrive();
  expect(world.till.sessionsMade).toBe(made);
}
