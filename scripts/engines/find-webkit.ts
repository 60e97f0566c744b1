import { globSync } from "node:fs";
import { findProgram } from "./find-program.ts";

export interface WebKit {
  /** WebKitWebDriver. */
  readonly driver: string;
  /** The small browser that comes with the engine. */
  readonly browser: string;
  /** Xvfb: the browser has no headless mode. */
  readonly screen: string;
}

/** WebKitGTK with all that drives it, as Debian, Ubuntu, Fedora and Arch install it. Nothing where a part is missing. */
export function findWebKit(): WebKit | undefined {
  const driver = findProgram(["WebKitWebDriver"]);
  const [browser] = globSync("/usr/{lib,lib64,libexec,lib/*}/webkit{2gtk-4.1,gtk-6.0}/MiniBrowser").sort();
  const screen = findProgram(["Xvfb"]);
  if (driver === undefined || browser === undefined || screen === undefined) return undefined;
  return { driver, browser, screen };
}
