import type { TestRunnerPlugin } from "@web/test-runner-core";
import { inFirefoxItself } from "./firefox-itself.ts";
import { pageOf } from "./puppeteer-page.ts";
import { WebKitLauncher } from "./webkit-launcher.ts";

/** Beside the runner's own keys: Shift and another in WebKit, and the focus back that a browser's own buttons have. */
export function keyboard(): TestRunnerPlugin {
  return {
    name: "keyboard",
    async executeCommand({ command, payload, session }) {
      if (command === "shifted-key") {
        const key = payload as string;
        const keyboard = pageOf(session)?.keyboard;
        if (session.browser instanceof WebKitLauncher) await session.browser.sendKeys(session.id, ["Shift", key]);
        await keyboard?.down("Shift");
        await keyboard?.press(key);
        await keyboard?.up("Shift");
        return true;
      }
      if (command !== "focus-page") return undefined;
      const page = pageOf(session);
      const connection = page?.browser().connection;
      if (connection !== undefined) return inFirefoxItself(connection, "gBrowser.selectedBrowser.focus()");
      await page?.bringToFront();
      return true;
    },
  };
}
