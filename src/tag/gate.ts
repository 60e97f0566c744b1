/**
 * The gate behind the script tag: a classic script that reads what this device remembers. A reader who snoozed or
 * already gives costs the page this one file. For anyone else it fetches the config, which says on which pages an appeal
 * may come, finds where it goes and, once that is due, fetches the words and, side by side with them, inserts the
 * element's script, pinned by a hash that the build wrote in; that script puts the appeal there, and pins the rest. It
 * begins anew where the page goes on to another address without being loaded.
 */
import { gateReason } from "../core/campaign/gate-reason.ts";
import { pickLocale } from "../core/locale.ts";
import { languageOf } from "../element/language-of.ts";
import { once } from "../visit/once-opened.ts";
import { giveBackRoom } from "../visit/give-back-room.ts";
import { HANDOVER, type GateHandover, type Pin } from "./handover.ts";
import { load, loadModule } from "./load-pinned.ts";
import { findSpot } from "./find-spot.ts";
import { pause } from "../visit/pause.ts";
import { readMemory } from "./read-memory.ts";
import { whenDue } from "./when-due.ts";

/** Written in by the build. */
declare const ELEMENT: Pin;
/** Behind the language, the name of a language file of this release; what pins them is in the element's script. */
declare const WORDS_NAME: string;
/** The same behind the name of a script. */
declare const SCRIPT_NAME: string;

export function openGate(script: HTMLScriptElement | null): void {
  // As a module or as evaluated text it can't know where its files are, nor what the page says of it.
  if (!script?.src) return suppress("no-script");
  // A second tag on the page finds the gate open and does nothing.
  if (HANDOVER in window) return;
  stay(script, (window[HANDOVER] = [])).catch(fail);
}

/** As long as the page: it may go on to another article without being loaded, as `onNewPage` has it. */
async function stay(script: HTMLScriptElement, handovers: GateHandover[]): Promise<void> {
  for (;;) {
    const { pathname } = location;
    pass(script, handovers).catch(fail);
    while (pathname === location.pathname) await pause(1000);
    handovers.push();
    // What a page shows often comes later than its address.
    await pause(1000);
  }
}

function fail(error: unknown): void {
  tell("error", { code: "unexpected", error });
}

async function pass(script: HTMLScriptElement, handovers: GateHandover[]): Promise<unknown> {
  const { src } = script;
  // Not by `dataset`: what it lacks is looked up on the page's own Object.prototype.
  const said = (name: string) => script.getAttribute("data-" + name);
  if (document.prerendering) await once("prerenderingchange");
  // Back from checkout, or with a wish to see a preview.
  const isReturning = /[?&]\w*appeal[_-]/.test(location.search);
  // One who comes back from checkout is told how it went, whatever they said before.
  const memory = isReturning ? undefined : await readMemory();
  const reason = memory && gateReason(memory, Date.now());

  const placed = () => document.querySelector("support-appeal");
  // A place that stands there already need not wait for the rest of the page.
  if (document.readyState === "loading" && !placed()) await once("DOMContentLoaded");
  const place = placed();
  // A page that readers open in order to give asks them whatever they have said.
  if (reason && !place?.hasAttribute("always")) {
    suppress(reason);
    return place && giveBackRoom(place);
  }
  const found = place ?? findSpot(script);
  const endpoint = (said("endpoint") ?? new URL(src).origin).replace(/\/+$/, "");
  const config = load(said("config") ?? endpoint + "/config", "json");
  // A place that was made for an appeal will have one: nothing is waited for there but its moment. Elsewhere the
  // config says where any may come; that it can't be had is for the element to tell.
  const read = (place ?? (await config.catch(() => undefined))) as Partial<{ readonly pages: string }> | null;
  // Without a pattern, every page does.
  const here = RegExp(read?.pages as string).exec(location.pathname);
  if (!here) return suppress("no-campaign");
  const isSoon = isReturning || here[1];
  if (!isSoon) {
    if (typeof found === "string") return suppress(found);
    await whenDue(found);
  }
  const spot = typeof found === "string" ? document.body : found;
  // Before the words, because it is the largest.
  const loading = loadModule(ELEMENT, script);
  const locale = pickLocale(languageOf(spot));
  const fetchHere = (file: string) => load(new URL(file, src), "text");
  handovers.push([
    script,
    spot,
    endpoint,
    config,
    memory,
    fetchHere(locale + WORDS_NAME),
    loadModule,
    load,
    pickLocale,
    giveBackRoom,
  ]);
  // What stands in front of the page, or has a place of its own in it, is decided on by the late script: on its way at
  // once, so that it is there when the element's script asks for it under its hash.
  if (here[1]) {
    for (const placement in here.groups) if (here.groups[placement]) void fetchHere(placement + SCRIPT_NAME);
    void fetchHere("late-script" + SCRIPT_NAME);
    void fetchHere(locale + "-late" + WORDS_NAME);
  }
  return loading;
}

function suppress(reason: string): void {
  tell("suppressed", { reason });
}

function tell(event: "suppressed" | "error", detail: object): void {
  document.dispatchEvent(new CustomEvent("appeal-" + event, { bubbles: true, detail }));
}
