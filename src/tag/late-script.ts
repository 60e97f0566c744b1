/** What answers the reader, as the tag and the npm entry load it: once the appeal is visible. */
import { httpCheckoutClient } from "../client/http-checkout-client.ts";
import { sendTallies } from "../client/send-tallies.ts";
import type { Config } from "../core/campaign/config.ts";
import { readWholeConfig } from "../core/campaign/read-whole-config.ts";
import { debugPanel } from "../element/late/debug-panel.ts";
import { prepareFrame } from "../element/late/frames.ts";
import { lateStyles } from "../element/late/late.styles.ts";
import { lateViews } from "../element/late/late-views.ts";
import { warmDates } from "../element/late/warm-dates.ts";
import { whenTakenOver } from "../element/late/when-taken-over.ts";
import type { LateMessages } from "../element/messages/messages.ts";
import type { LatePart } from "../element/services.ts";
import type { GateHandover } from "./handover.ts";
import type { LateChunks } from "./late-chunks.ts";
import { pinnedChunks } from "./pinned-chunks.ts";
import { openReaderStore } from "../storage/open-reader-store.ts";
import type { ReaderStore } from "../storage/reader-store.ts";
import { LateVisit } from "../visit/late/late-visit.ts";
import { openTallySheet, type TallySheet } from "../visit/late/tally-sheet.ts";

export { pinnedChunks, whenTakenOver };

const read = new WeakMap<Promise<unknown>, Promise<Config>>();

/** The config with whatever in it the early rules do not know of; each is read once. */
export function wholeConfig(handover: GateHandover): Promise<Config> {
  const [, , , given] = handover;
  const config = read.get(given) ?? readWhole(handover);
  read.set(given, config);
  // After a failure anew: the parser's file may have been lost on the way.
  config.catch(() => read.delete(given));
  return config;
}

/** A file that a publisher wrote by hand, and one with mistakes, is for the parser. */
async function readWhole(handover: GateHandover): Promise<Config> {
  const given = await handover[3];
  const config = readWholeConfig(given);
  if (config !== undefined) return config;
  const { parseConfig } = await pinnedChunks(handover).loadParser();
  const parsed = parseConfig(given);
  if (parsed.ok) return parsed.value;
  throw new TypeError(`the config is wrong: ${parsed.issues[0]?.path} ${parsed.issues[0]?.message}`);
}

/** The same store for every appeal on the page. */
let store: Promise<ReaderStore> | undefined;
let tallies: TallySheet | undefined;

export function latePart(messages: LateMessages, { loadPlacement, loadParser, loadSolver }: LateChunks): LatePart {
  return {
    messages,
    views: lateViews,
    styles: lateStyles,
    begin: async (visit) => {
      store ??= openReaderStore();
      return new LateVisit(visit, {
        store: await store,
        connect: (endpoint, checkoutDomain) => httpCheckoutClient({ endpoint, checkoutDomain, loadSolver }),
        prepare: (placement) => prepareFrame(placement, loadPlacement),
        loadParser,
        loadDrafts: async (endpoint, key) => {
          const { loadConfig } = await loadParser();
          return loadConfig(`${endpoint.replace(/\/+$/, "")}/config?preview=${encodeURIComponent(key)}`);
        },
        warm: warmDates,
        tallies: (tallies ??= openTallySheet({ chance: visit.services.chance, send: sendTallies })),
        debug: debugPanel,
      });
    },
  };
}
