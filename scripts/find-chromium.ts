import { findProgram } from "./engines/find-program.ts";

const names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome"];
const macApps = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** An installed Chrome or Chromium: `CHROME_PATH`, or the first on the PATH. Nothing where there is none. */
export function findChromium(): string | undefined {
  const { CHROME_PATH } = process.env;
  return CHROME_PATH !== undefined && CHROME_PATH !== "" ? CHROME_PATH : findProgram(names, macApps);
}
