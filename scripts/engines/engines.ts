import { findChromium } from "../find-chromium.ts";
import { findFirefox } from "./find-firefox.ts";
import { findWebKit } from "./find-webkit.ts";

export interface Engine {
  /** As `BROWSERS` names it. */
  readonly id: "chromium" | "firefox" | "webkit";
  readonly name: string;
  readonly isInstalled: () => boolean;
  /** What a Debian or Ubuntu machine lacks where it is not. */
  readonly packages: string;
}

/** The engines that readers' browsers are made of, in the order in which they are tested. */
export const engines: readonly Engine[] = [
  { id: "chromium", name: "Chromium", isInstalled: () => findChromium() !== undefined, packages: "chromium" },
  { id: "firefox", name: "Firefox", isInstalled: () => findFirefox() !== undefined, packages: "firefox-esr" },
  {
    id: "webkit",
    name: "WebKitGTK",
    isInstalled: () => findWebKit() !== undefined,
    packages: "webkit2gtk-driver xvfb",
  },
];
