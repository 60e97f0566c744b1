/**
 * The element in real browsers. `BROWSERS=chromium,firefox,webkit` says in which; Chromium alone by default.
 * Firefox and WebKit come from Debian (firefox-esr; webkit2gtk-driver under Xvfb).
 */
import { esbuildPlugin } from "@web/dev-server-esbuild";
import { chromeLauncher } from "@web/test-runner-chrome";
import { puppeteerLauncher } from "@web/test-runner-puppeteer";
import { webdriverLauncher } from "@web/test-runner-webdriver";
import { findChromium } from "./scripts/find-chromium.ts";

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
        executablePath: process.env["FIREFOX_PATH"] ?? "/usr/bin/firefox-esr",
        headless: true,
      },
      concurrency: 1,
    }),
  // WebKitWebDriver must run already, on this port.
  webkit: () =>
    webdriverLauncher({
      hostname: "127.0.0.1",
      port: Number(process.env["WEBKIT_DRIVER_PORT"] ?? 4455),
      path: "/",
      capabilities: {
        "webkitgtk:browserOptions": {
          binary: "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser",
          args: ["--automation"],
        },
      },
    }),
};

const names = (process.env["BROWSERS"] ?? "chromium").split(",");
const unknown = names.filter((name) => !Object.hasOwn(launchers, name));
if (unknown.length > 0)
  throw new Error(`BROWSERS: ${unknown.join(", ")} is none of ${Object.keys(launchers).join(", ")}`);

export default {
  files: "test/browser/**/*.test.ts",
  nodeResolve: { exportConditions: ["production", "default"] },
  plugins: [esbuildPlugin({ ts: true, target: "es2022" })],
  browsers: names.map((name) => launchers[name]()),
  concurrency: 1,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 120_000,
  testFramework: { config: { ui: "bdd", timeout: 10_000 } },
};
