import { sendKeys } from "@web/test-runner-commands";

/** Presses keys one after the other, as a reader without a mouse does. */
export async function keys(...presses: readonly string[]): Promise<void> {
  for (const press of presses) await sendKeys({ press });
}

export function typed(text: string): Promise<void> {
  return sendKeys({ type: text });
}
