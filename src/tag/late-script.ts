/** What answers the reader, as the tag and the npm entry load it: once the appeal is visible. */
import { loadConfig } from "../client/load-config.ts";
import { httpCheckoutClient } from "../client/http-checkout-client.ts";
import { sendTallies } from "../client/send-tallies.ts";
import { parseConfig, type Config } from "../core/campaign/config.ts";
import { debugPanel } from "../element/late/debug-panel.ts";
import { prepareFrame } from "../element/late/frames.ts";
import { lateStyles } from "../element/late/late.styles.ts";
import { lateViews } from "../element/late/late-views.ts";
import { warmDates } from "../element/late/warm-dates.ts";
import { whenTakenOver } from "../element/late/when-taken-over.ts";
import type { LateMessages } from "../element/messages/messages.ts";
import type { LatePart } from "../element/services.ts";
import type { LateChunks } from "./late-chunks.ts";
import { pinnedChunks } from "./pinned-chunks.ts";
import { openReaderStore } from "../storage/open-reader-store.ts";
import type { ReaderStore } from "../storage/reader-store.ts";
import { LateVisit } from "../visit/late/late-visit.ts";
import { openTallySheet, type TallySheet } from "../visit/late/tally-sheet.ts";

export { pinnedChunks, whenTakenOver };

let read: { readonly given: unknown; readonly config: Config } | undefined;

/**
 * The config as the parser reads it: whatever in it the early rules do not know of, and what a publisher wrote. Takes a
 * slow phone 50 ms, so the same one is read once.
 */
export function wholeConfig(given: unknown): Config {
  if (read !== undefined && read.given === given) return read.config;
  const parsed = parseConfig(given);
  if (parsed.ok) {
    read = { given, config: parsed.value };
    return parsed.value;
  }
  throw new TypeError(`the config is wrong: ${parsed.issues[0]?.path} ${parsed.issues[0]?.message}`);
}

/** The same store for every appeal on the page. */
let store: Promise<ReaderStore> | undefined;
let tallies: TallySheet | undefined;

export function latePart(messages: LateMessages, { loadPlacement, loadSolver }: LateChunks): LatePart {
  return {
    messages,
    views: lateViews,
    styles: lateStyles,
    begin: async (visit) => {
      warmDates(visit.wishes().language);
      store ??= openReaderStore();
      return new LateVisit(visit, {
        store: await store,
        connect: (endpoint, checkoutDomain) => httpCheckoutClient({ endpoint, checkoutDomain, loadSolver }),
        prepare: (placement) => prepareFrame(placement, loadPlacement),
        loadDrafts: (endpoint, key) =>
          loadConfig(`${endpoint.replace(/\/+$/, "")}/config?preview=${encodeURIComponent(key)}`),
        tallies: (tallies ??= openTallySheet({ chance: visit.services.chance, send: sendTallies })),
        debug: debugPanel,
      });
    },
  };
}
