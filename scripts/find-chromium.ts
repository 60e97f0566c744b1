import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome"];
const macApps = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** An installed Chrome or Chromium: `CHROME_PATH`, or the first on the PATH. Nothing where there is none. */
export function findChromium(): string | undefined {
  const { CHROME_PATH, PATH = "" } = process.env;
  if (CHROME_PATH !== undefined && CHROME_PATH !== "") return CHROME_PATH;
  const onPath = PATH.split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  return [...onPath, ...names.map((name) => `/usr/bin/${name}`), ...macApps].find((path) => existsSync(path));
}
