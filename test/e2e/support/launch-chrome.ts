import { chromium, type Browser } from "playwright-core";
import { findChrome } from "./find-chrome.ts";

const args = [
  "--headless=new",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The installed browser, with the back/forward cache that readers have and Playwright turns off, or without. */
export function launchChrome({ keepsPages = true } = {}): Promise<Browser> {
  return chromium.launch({ executablePath: findChrome(), args, ignoreDefaultArgs: keepsPages ? ["--disable-back-forward-cache"] : [] });
}
