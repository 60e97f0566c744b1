import { findProgram } from "./find-program.ts";

/** An installed Firefox: `FIREFOX_PATH`, or the first on the PATH. Nothing where there is none. */
export function findFirefox(): string | undefined {
  const { FIREFOX_PATH } = process.env;
  if (FIREFOX_PATH !== undefined && FIREFOX_PATH !== "") return FIREFOX_PATH;
  return findProgram(["firefox-esr", "firefox"], ["/Applications/Firefox.app/Contents/MacOS/firefox"]);
}
