import { nameOf, textOf } from "./roles.ts";
import { keys } from "./keys.ts";
import { until } from "./until.ts";
import type { AppealOnPage } from "./appeal-on-page.ts";
import type { Name } from "./roles.ts";

/** What has the focus, as a screen reader says it, also inside the appeal; `nothing` where it has fallen to the page. */
export function focused(): string {
  const { activeElement } = document;
  const inside = activeElement?.shadowRoot?.activeElement ?? activeElement;
  if (inside === null || inside === document.body) return "nothing";
  const name = nameOf(inside) || textOf(inside);
  return name === "" ? inside.localName : name;
}

/** Waits until the focus is there. */
export async function focusIs(name: string | RegExp): Promise<void> {
  const isThere = () => (typeof name === "string" ? focused() === name : name.test(focused()));
  await until(isThere, `the focus on ${String(name)}`).catch(() => {
    throw new Error(`the focus is on ${focused()} instead of ${String(name)}`);
  });
}

/** Presses a button as one without a mouse does. */
export async function enter(appeal: AppealOnPage, name: Name): Promise<void> {
  (await appeal.find("button", name)).focus();
  await keys("Enter");
  await appeal.settled();
}
