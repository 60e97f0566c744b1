import { existsSync } from "node:fs";

const usualPlaces = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/opt/google/chrome/chrome",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
];

/** An installed Chrome or Chromium: `CHROME_PATH`, or one where they usually are. */
export function findChrome(environment: NodeJS.ProcessEnv = process.env): string {
  const given = environment["CHROME_PATH"];
  if (given !== undefined && given !== "") {
    if (existsSync(given)) return given;
    throw new Error(`CHROME_PATH names no file: ${given}`);
  }
  const found = usualPlaces.find((path) => existsSync(path));
  if (found === undefined) throw new Error("no Chrome or Chromium found: install one, or set CHROME_PATH to it");
  return found;
}
