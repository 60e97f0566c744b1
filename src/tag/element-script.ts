/** The element's script, as the gate loads it: registers `<support-appeal>` and gives the places what they need. */
import { isTargeted } from "../core/campaign/targeting.ts";
import { placements } from "../core/campaign/placement.ts";
import { readConfig } from "../core/campaign/read-config.ts";
import type { ReaderMemory } from "../core/reader/reader-memory.ts";
import type { AppealEventDetails } from "../visit/events.ts";
import { AppealEvent } from "../element/appeal-event.ts";
import type { Locale } from "../core/locale.ts";
import { frameworkRoot } from "../element/framework-root.ts";
import { languageOf } from "../element/language-of.ts";
import type { AppealServices } from "../element/services.ts";
import { SupportAppeal } from "../element/support-appeal.ts";
import { VISIT_KEY } from "../storage/visit-key.ts";
import { placeAppeal } from "./place-appeal.ts";
import { HANDOVER, type GateHandover, type Pin } from "./handover.ts";
import { readFirstWords, readLateWords, wordsAddress, type FirstWords } from "./load-words.ts";

/** Written in by the build. */
declare const LATE_SCRIPT: Pin;

/** Where this script has put the appeal itself. */
let placed: Element | undefined;
let ownServices: AppealServices | undefined;
const words: Partial<Record<Locale, Promise<FirstWords>>> = {};

const handovers = window[HANDOVER];
if (handovers !== undefined) {
  for (const handover of handovers) take(handover);
  // What the gate has to say from now on, it says here. Not by assigning it, which a page that freezes what all lists
  // have in common forbids.
  Object.setPrototypeOf(handovers, { push: take });
}

function take(handover?: GateHandover): number {
  start(handover).catch((error: unknown) => tell("appeal-error", { code: "unexpected", error }));
  return 0;
}

function tell<Name extends keyof AppealEventDetails>(name: Name, detail: AppealEventDetails[Name]): void {
  document.dispatchEvent(new AppealEvent(name, detail));
}

async function start(handover: GateHandover | undefined): Promise<void> {
  // The reader has gone on to another page: what stood on the one before goes with it.
  placed?.remove();
  if (handover === undefined) return;
  const [script, spot, endpoint, given, memory, firstWords, loadModule, load, pickLocale, giveBackRoom] = handover;
  const { src } = script;
  /** The gate has the first ones on their way; the page may come to speak another language. */
  const wordsIn = (language: string, text?: Promise<string>) => {
    const locale = pickLocale(language);
    const loading = (words[locale] ??= readFirstWords(locale, text ?? load(wordsAddress(locale, src), "text")));
    // After a failure anew.
    loading.catch(() => delete words[locale]);
    return loading;
  };
  // A page without a story has room for what stands in front of it, and for nothing else.
  const isPlaceless = spot === document.body;
  const isOurs = spot.localName !== "support-appeal";
  if (!isOurs) document.addEventListener("appeal-suppressed", () => giveBackRoom(spot));
  const first = wordsIn(languageOf(spot), firstWords);
  const lateScript = async () => {
    // The script element checks the hash; only then is the same address imported, out of the module map.
    await loadModule(LATE_SCRIPT, script);
    return import("./late-script.ts");
  };
  const wholeConfig = async () => (await lateScript()).wholeConfig(handover);
  // The endpoint's answer is read at once; a file that a publisher put elsewhere is for the parser.
  const early = given.then(readConfig);
  const config = early.then((read) => read ?? wholeConfig());
  let glanced = memory !== undefined && isRecord(memory) && !hasVisitRecord() ? memory : undefined;
  // Not by `dataset`: what it lacks is looked up on the page's own Object.prototype.
  const publication = script.getAttribute("data-publication") ?? undefined;
  // Those of the npm entry stay.
  if (SupportAppeal.services === ownServices)
    SupportAppeal.services = ownServices = {
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
        const { late, locale } = await wordsIn(language);
        const [{ latePart, pinnedChunks }, words] = await Promise.all([
          lateScript(),
          readLateWords(load(wordsAddress(locale, src, "-late"), "text"), late),
        ]);
        return latePart(words, pinnedChunks(handover));
      },
      placesItself: isOurs,
      tag: script,
      now: () => Date.now(),
      chance: () => Math.random(),
      navigate: (address) => (top ?? window).location.assign(address),
    };
  try {
    await config;
  } catch (error) {
    // Without its config the widget is nothing: the article stays as it was.
    tell("appeal-error", { code: "config-unavailable", error });
    tell("appeal-suppressed", { reason: "config-unavailable" });
    return;
  }
  // What may stand in front of this page is decided on and drawn by the second module, by the whole config.
  const { appeals } = await config;
  const isFramed = appeals.some(
    ({ placement, targeting }) => placement !== "inline" && isTargeted(location.pathname, targeting),
  );
  if (isFramed) wholeConfig().catch(() => 0);
  await first;
  if (isOurs) {
    // Not before a framework has taken over what its server sent: it would find what is not its own.
    if (frameworkRoot(spot)) await (await lateScript()).whenTakenOver(spot);
    placed?.remove();
    placed = placeAppeal(spot, isPlaceless || script.hasAttribute("data-target"));
  }
  // A task of its own, so that evaluating and rendering together do not keep a tap waiting.
  await new Promise((next) => setTimeout(next));
  if (customElements.get("support-appeal") === undefined) customElements.define("support-appeal", SupportAppeal);
  // One that stood there on the page before decides anew.
  if (spot instanceof SupportAppeal) spot.requestUpdate();
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
