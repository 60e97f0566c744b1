import { chromium, type Browser } from "playwright-core";
import { findChromium } from "../../../scripts/find-chromium.ts";

const args = [
  "--headless=new",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // A page that a test rewrote on its way counts as a public one, which may not ask this machine for anything.
  "--disable-features=LocalNetworkAccessChecks",
];

/** The installed browser, with the back/forward cache that readers have and Playwright turns off, or without. */
export async function launchChrome({ keepsPages = true } = {}): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === undefined)
    throw new Error("no Chrome or Chromium found: install one, or set CHROME_PATH to it");
  return await chromium.launch({
    executablePath,
    args,
    ignoreDefaultArgs: keepsPages ? ["--disable-back-forward-cache"] : [],
  });
}
