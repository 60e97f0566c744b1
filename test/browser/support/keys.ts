import { executeServerCommand, sendKeys } from "@web/test-runner-commands";

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

/** Behind the last thing on a page, Tab leads to the browser's own buttons; in Firefox it stays there from test to test. */
async function pageInFocus(): Promise<void> {
  if (!document.hasFocus()) await executeServerCommand("focus-page");
}
