import type { Page } from "playwright-core";
import { expect } from "vitest";
import { findBarriers } from "./find-barriers.ts";

/** Nothing that a reader could stumble over on a page of the endpoint: in both colours, and in the narrowest window. */
export async function isSound(page: Page): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await findBarriers(page)).toEqual([]);
  }
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.setViewportSize({ width: 1280, height: 720 });
}
