import type { TestRunnerPlugin } from "@web/test-runner-core";
import { pageOf } from "./puppeteer-page.ts";
import { WebKitLauncher, type WindowSize } from "./webkit-launcher.ts";

/** Lets a browser test say how large the window is. The runner's own command knows no WebKit. */
export function viewport(): TestRunnerPlugin {
  return {
    name: "viewport",
    async executeCommand({ command, payload, session }) {
      if (command !== "viewport") return undefined;
      const size = payload as WindowSize;
      if (session.browser instanceof WebKitLauncher) await session.browser.resize(size);
      else await pageOf(session)?.setViewport(size);
      return true;
    },
  };
}
