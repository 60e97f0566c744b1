import { executeServerCommand } from "@web/test-runner-commands";

/**
 * Behind the last thing on a page, Tab leads to the browser's own buttons, and there the focus stays, from test to test
 * and from file to file: no page hears of its own focus then.
 */
export async function pageInFocus(): Promise<void> {
  if (!document.hasFocus()) await executeServerCommand("focus-page");
}
