import { spawnSync } from "node:child_process";
import { findChromium } from "./find-chromium.ts";

/** Makes sure that there is a Chrome or Chromium to test in: installs Debian's as root, or says what to run. */
export function ensureChromium(): void {
  if (findChromium() !== undefined) return;
  const install = "apt-get update && apt-get install -y --no-install-recommends chromium";
  const canInstall = process.getuid?.() === 0 && spawnSync("apt-get", ["--version"]).status === 0;
  if (canInstall) {
    console.log(`No Chrome or Chromium found; installing Debian's: ${install}`);
    spawnSync("sh", ["-c", install], { stdio: "inherit", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } });
  }
  if (findChromium() !== undefined) return;
  console.error(`No Chrome or Chromium found. Install one, set CHROME_PATH to it, or as root run: ${install}`);
  process.exit(1);
}
