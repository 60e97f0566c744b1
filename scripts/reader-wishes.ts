import type { TestRunnerPlugin } from "@web/test-runner-core";
import { inFirefoxItself } from "./engines/firefox-itself.ts";
import { firefoxWishes } from "./engines/firefox-wishes.ts";
import { pageOf, type CdpSession, type PuppeteerPage } from "./engines/puppeteer-page.ts";

/**
 * Lets a browser test wish for the reader: any media feature, such as `forced-colors`, which the runner's own command
 * leaves out in silence. Answers whether this browser can.
 */
export function readerWishes(): TestRunnerPlugin {
  // One for all files: what a session has wished for, no other can take back.
  const sessions = new WeakMap<PuppeteerPage, Promise<CdpSession>>();
  return {
    name: "reader-wishes",
    async executeCommand({ command, payload, session }) {
      if (command !== "wish") return undefined;
      const wishes = payload as Readonly<Record<string, string>>;
      const page = pageOf(session);
      // WebDriver, which WebKit speaks, has no wishes.
      if (page === undefined) return false;
      const { connection } = page.browser();
      if (connection !== undefined) return inFirefoxItself(connection, firefoxWishes(wishes));
      const cdp = sessions.get(page) ?? page.createCDPSession();
      sessions.set(page, cdp);
      const features = Object.entries(wishes).map(([name, value]) => ({ name, value }));
      await (await cdp).send("Emulation.setEmulatedMedia", { features });
      return true;
    },
  };
}
