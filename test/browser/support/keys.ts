import { executeServerCommand, sendKeys } from "@web/test-runner-commands";
import { pageInFocus } from "./page-in-focus.ts";

/** Presses keys one after the other, as a reader without a mouse does. */
export async function keys(...presses: readonly string[]): Promise<void> {
  await pageInFocus();
  for (const press of presses) await sendKeys({ press });
}

/** The same while Shift is held. */
export async function shifted(press: string): Promise<void> {
  await pageInFocus();
  await executeServerCommand("shifted-key", press);
}

export async function typed(text: string): Promise<void> {
  await pageInFocus();
  await sendKeys({ type: text });
}
