/**
 * The element in real browsers: `BROWSERS=firefox` or `BROWSERS=webkit` says in which, Chromium by default; several
 * (`BROWSERS=chromium,firefox,webkit`) one after the other.
 */
import { esbuildPlugin } from "@web/dev-server-esbuild";
import { chromeLauncher } from "@web/test-runner-chrome";
import { puppeteerLauncher } from "@web/test-runner-puppeteer";
import { bundled } from "./scripts/engines/bundled.ts";
import { findFirefox } from "./scripts/engines/find-firefox.ts";
import { keyboard } from "./scripts/engines/keyboard.ts";
import { viewport } from "./scripts/engines/viewport.ts";
import { WebKitLauncher } from "./scripts/engines/webkit-launcher.ts";
import { findChromium } from "./scripts/find-chromium.ts";
import { readerWishes } from "./scripts/reader-wishes.ts";

const chromiumFlags =
  "--headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync";

const launchers = {
  chromium: () =>
    chromeLauncher({
      launchOptions: { executablePath: findChromium(), args: chromiumFlags.split(" ") },
      // A window of its own for each file, one at a time: what is in the background draws and observes nothing.
      createBrowserContext: ({ browser }) => browser.createBrowserContext(),
      concurrency: 1,
    }),
  firefox: () =>
    puppeteerLauncher({
      launchOptions: {
        browser: "firefox",
        executablePath: findFirefox(),
        headless: true,
        // The reader's wishes are preferences, which only the browser's own part may set.
        args: ["--remote-allow-system-access"],
      },
      concurrency: 1,
    }),
  webkit: () => new WebKitLauncher(),
};

const names = (process.env["BROWSERS"] ?? "chromium").split(",");
const unknown = names.filter((name) => !Object.hasOwn(launchers, name));
if (unknown.length > 0)
  throw new Error(`BROWSERS: ${unknown.join(", ")} is none of ${Object.keys(launchers).join(", ")}`);

/** As an endpoint answers other origins. */
function allowOthers(context, next) {
  context.set("access-control-allow-origin", "*");
  return next();
}

export default {
  files: "test/browser/**/*.test.ts",
  nodeResolve: { exportConditions: ["production", "default"] },
  plugins: [
    bundled("@observablehq/plot"),
    esbuildPlugin({ ts: true, target: "es2022" }),
    keyboard(),
    readerWishes(),
    viewport(),
  ],
  // To a page, an endpoint is another origin: to `localhost`, this same server is one as `127.0.0.1`.
  middleware: [allowOthers],
  browsers: names.map((name) => launchers[name]()),
  concurrency: 1,
  concurrentBrowsers: 1,
  testsStartTimeout: 60_000,
  // A whole file, on a busy machine.
  testsFinishTimeout: 300_000,
  testFramework: { config: { ui: "bdd", timeout: 10_000 } },
};
