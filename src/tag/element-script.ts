/** The element's script, as the gate loads it: registers `<support-appeal>` and gives the places what they need. */
import { isTargeted } from "../core/campaign/targeting.ts";
import { placements } from "../core/campaign/placement.ts";
import type { Config } from "../core/campaign/config.ts";
import { readConfig } from "../core/campaign/read-config.ts";
import type { Parsed } from "../core/issues.ts";
import type { ReaderMemory } from "../core/reader/reader-memory.ts";
import { AppealEvent } from "../element/appeal-event.ts";
import { pickLocale, type Locale } from "../core/locale.ts";
import type { LateMessages } from "../element/messages/messages.ts";
import { frameworkRoot } from "../element/framework-root.ts";
import { languageOf } from "../element/language-of.ts";
import { SupportAppeal } from "../element/support-appeal.ts";
import { VISIT_KEY } from "../storage/names.ts";
import { placeAppeal } from "./place-appeal.ts";
import { HANDOVER, type GateHandover, type PinnedMessages } from "./handover.ts";

/** Written in by the build. */
declare const MESSAGES_INTEGRITY: Record<Locale, string>;
/** Names the language files of this release. */
declare const MESSAGES_VERSION: string;

const handover = window[HANDOVER];
if (handover !== undefined) {
  start(handover).catch((error: unknown) =>
    document.dispatchEvent(new AppealEvent("appeal-error", { code: "unexpected", error })),
  );
}

async function start(handover: GateHandover): Promise<void> {
  const { script, spot, endpoint, memory, loadModule, loadJson } = handover;
  const words: Partial<Record<Locale, Promise<PinnedMessages>>> = {};
  /** The gate has the first ones on their way; the page may come to speak another language. */
  const wordsIn = (language: string) => {
    const locale = pickLocale(language);
    const address = new URL(`${locale}.${MESSAGES_VERSION}.json`, script.src).href;
    const loading = (words[locale] ??= loadJson(address, MESSAGES_INTEGRITY[locale]) as Promise<PinnedMessages>);
    // After a failure anew.
    loading.catch(() => delete words[locale]);
    return loading;
  };
  // A page without a story has room for what stands in front of it, and for nothing else.
  const isPlaceless = spot === document.body;
  const first = wordsIn(languageOf(spot));
  const lateScript = async () => {
    // The script element checks the hash; only then is the same address imported, out of the module map.
    await loadModule(handover.lateScript, script);
    return import("./late-script.ts");
  };
  const wholeConfig = async () => parsed((await lateScript()).parseConfig(await handover.config));
  // The endpoint's answer is read at once; a file that a publisher put elsewhere is for the parser.
  const early = handover.config.then(readConfig);
  const config = early.then((read) => read ?? wholeConfig());
  let glanced = memory !== undefined && isRecord(memory) && !hasVisitRecord() ? memory : undefined;
  // Not by `dataset`: what it lacks is looked up on the page's own Object.prototype.
  const publication = script.getAttribute("data-publication") ?? undefined;
  SupportAppeal.services ??= {
    endpoint,
    publication,
    ...(isPlaceless ? { placements: placements.filter((each) => each !== "inline") } : {}),
    glance: async () => {
      const once = glanced;
      glanced = undefined;
      // What was read by the parser says more than the early rules know of.
      return (await early) && once;
    },
    loadConfig: () => config,
    loadWholeConfig: wholeConfig,
    loadMessages: async (language) => wordsIn(language),
    loadLate: async (language) => {
      const [file, integrity] = (await wordsIn(language)).lateMessages;
      const [{ latePart, pinnedPlacements }, late] = await Promise.all([
        lateScript(),
        loadJson(new URL(file, script.src).href, integrity),
      ]);
      return latePart(late as LateMessages, pinnedPlacements(handover));
    },
    placesItself: spot.localName !== "support-appeal",
    said: (name) => script.getAttribute(`data-${name}`),
    now: () => Date.now(),
    chance: () => Math.random(),
    navigate: (address) => (top ?? window).location.assign(address),
  };
  try {
    await config;
  } catch (error) {
    // Without its config the widget is nothing: the article stays as it was.
    document.dispatchEvent(new AppealEvent("appeal-error", { code: "config-unavailable", error }));
    document.dispatchEvent(new AppealEvent("appeal-suppressed", { reason: "config-unavailable" }));
    return;
  }
  // What may stand in front of this page is drawn by the second module: it need not wait until that is decided.
  const { appeals } = await config;
  const isFramed = appeals.some(
    ({ placement, targeting }) => placement !== "inline" && isTargeted(location.pathname, targeting),
  );
  if (isFramed) lateScript().catch(() => 0);
  await first;
  if (spot.localName !== "support-appeal") {
    // Not before a framework has taken over what its server sent: it would find what is not its own.
    if (frameworkRoot(spot)) await (await lateScript()).whenTakenOver(spot);
    placeAppeal(spot, isPlaceless || script.hasAttribute("data-target"));
  }
  // A task of its own, so that evaluating and rendering together do not keep a tap waiting.
  await new Promise((next) => setTimeout(next));
  if (customElements.get("support-appeal") === undefined) customElements.define("support-appeal", SupportAppeal);
}

function parsed(result: Parsed<Config>): Config {
  if (result.ok) return result.value;
  throw new TypeError(`the config is wrong: ${result.issues[0]?.path} ${result.issues[0]?.message}`);
}

/** As this release writes it; anything else is left to the parser. */
function isRecord({ version, campaigns }: ReaderMemory): boolean {
  return version === 1 && campaigns !== undefined;
}

/** A database that can be read but takes nothing more: what the reader said since is elsewhere. */
function hasVisitRecord(): boolean {
  try {
    return sessionStorage.getItem(VISIT_KEY) !== null;
  } catch {
    // Blocked, so nothing was ever kept there.
    return false;
  }
}
