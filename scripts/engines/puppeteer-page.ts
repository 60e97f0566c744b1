import type { BasicTestSession } from "@web/test-runner-core";
import type { BidiConnection } from "./firefox-itself.ts";
import type { WindowSize } from "./webkit-launcher.ts";

export interface CdpSession {
  send(method: string, parameters: object): Promise<unknown>;
}

/** A page as the launchers of Chromium and Firefox know it. */
export interface PuppeteerPage {
  setViewport(size: WindowSize): Promise<void>;
  readonly keyboard: Record<"down" | "press" | "up", (key: string) => Promise<void>>;
  bringToFront(): Promise<void>;
  createCDPSession(): Promise<CdpSession>;
  /** The connection is Firefox's alone. */
  browser(): { readonly connection?: BidiConnection };
}

/** The page that a test runs in; undefined in WebKit. */
export function pageOf({ browser, id }: BasicTestSession): PuppeteerPage | undefined {
  const launcher: object = browser;
  if (!("getPage" in launcher) || typeof launcher.getPage !== "function") return undefined;
  return launcher.getPage(id) as PuppeteerPage;
}
