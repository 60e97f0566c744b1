/** `support-appeal/endpoint/files` where there is no file system, such as in a Worker: says so, and what to do. */
import { SettingsError } from "./server/settings/settings-error.ts";
import { openLedgerPerCall } from "./server/store/open-ledger-per-call.ts";
import type { Assets } from "./server/assets.ts";
import type { OpenStore } from "./server/store/open-store.ts";

/** Opens `postgres://…`; a file is refused. */
export const openLedgerStore: OpenStore = openLedgerPerCall;

export const builtAssets = "";

/** None: where there is no file system, the desk is served by another endpoint on the same database. */
export async function loadDeskFiles(): Promise<Assets | undefined> {
  return undefined;
}

export async function loadAssets(): Promise<Assets> {
  throw new SettingsError(
    "this runtime has no file system to load the widget from: leave assets out, and serve dist/ from a CDN or as static assets",
  );
}
