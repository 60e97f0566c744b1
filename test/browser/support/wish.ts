import { executeServerCommand } from "@web/test-runner-commands";
import { leaveOut } from "./leave-out.ts";
import { until } from "./until.ts";

/** What a reader may have set up for all pages; all of it is as it was where nothing is said. */
export interface Wishes {
  readonly "forced-colors"?: "active";
  readonly "prefers-color-scheme"?: "light" | "dark";
  readonly "prefers-reduced-motion"?: "reduce";
}

/** Lets the reader of this page wish, and waits until the page knows; says whether this browser can. */
export async function wish(wishes: Wishes): Promise<boolean> {
  const canWish = await executeServerCommand<boolean, Wishes>("wish", wishes);
  const met = () => Object.entries(wishes).every(([feature, value]) => matchMedia(`(${feature}: ${value})`).matches);
  if (canWish) await until(met, JSON.stringify(wishes));
  return canWish;
}

/** All the tests of a suite for a reader with these wishes; left out, with the reason, where a test may not have any. */
export function whoWishes(wishes: Wishes): void {
  before(async function () {
    if (!(await wish(wishes)))
      leaveOut(this, `a test can't wish for the reader there (${Object.keys(wishes).join(", ")})`);
  });
  after(() => wish({}));
}
