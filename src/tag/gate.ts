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
import { HANDOVER, type GateHandover, type Pin } from "./handover.ts";
import { load, loadModule } from "./load-pinned.ts";
import { findSpot } from "./find-spot.ts";
import { readMemory } from "./read-memory.ts";
import { whenDue } from "./when-due.ts";

/** Written in by the build. */
declare const ELEMENT: Pin;
/** Behind the language, the name of a language file of this release; what pins them is in the element's script. */
declare const WORDS_NAME: string;

export function openGate(script: HTMLScriptElement | null): void {
  // As a module or as evaluated text it can't know where its files are, nor what the page says of it.
  if (!script?.src) return suppress("no-script");
  // A second tag on the page finds the gate open and does nothing.
  if (HANDOVER in window) return;
  const handovers: GateHandover[] = (window[HANDOVER] = []);
  const enter = () => {
    pass(script, handovers).catch((error: unknown) => tell({ code: "unexpected", error }, "error"));
  };
  enter();
  // As `onNewPage` has it: the page may go on to another article without being loaded.
  let { pathname } = location;
  setInterval(() => {
    const before = pathname;
    pathname = location.pathname;
    if (before === pathname) return;
    handovers.push();
    // What it shows often comes later than its address.
    setTimeout(enter, 1000);
  }, 1000);
}

async function pass(script: HTMLScriptElement, handovers: GateHandover[]): Promise<void> {
  const { src } = script;
  // Not by `dataset`: what it lacks is looked up on the page's own Object.prototype.
  const said = (name: string) => script.getAttribute("data-" + name);
  if (document.prerendering) await once("prerenderingchange");
  // Back from checkout, or with a wish to see a preview.
  const isReturning = /[?&]\w*appeal[_-]/.test(location.search);
  // One who comes back from checkout is told how it went, whatever they said before.
  const memory = isReturning ? undefined : await readMemory();
  const reason = gateReason(memory ?? {}, Date.now());

  const placed = () => document.querySelector("support-appeal");
  // A place that stands there already need not wait for the rest of the page.
  if (document.readyState === "loading" && !placed()) await once("DOMContentLoaded");
  const place = placed();
  // A page that readers open in order to give asks them whatever they have said.
  if (reason && !place?.hasAttribute("always")) return suppress(reason);
  const found = place ?? findSpot(script);
  const endpoint = (said("endpoint") ?? new URL(src).origin).replace(/\/+$/, "");
  const config = load(said("config") ?? endpoint + "/config", "json");
  // A place that was made for an appeal will have one: nothing is waited for there but its moment. Elsewhere the
  // config says where any may come; that it can't be had is for the element to tell.
  const { pages = "" } = (place ?? Object(await config.catch(() => 0))) as { readonly pages?: string };
  const here = RegExp(pages).exec(location.pathname);
  if (!here) return suppress("no-campaign");
  const isSoon = isReturning || here[1] !== undefined;
  let spot = found;
  if (typeof spot === "string") {
    if (!isSoon) return suppress(spot);
    spot = document.body;
  }
  if (!isSoon) await whenDue(spot);
  // Before the words, because it is the largest.
  const loading = loadModule(ELEMENT, script);
  handovers.push([
    script,
    spot,
    endpoint,
    config,
    memory,
    load(new URL(pickLocale(languageOf(spot)) + WORDS_NAME, src), "text"),
    loadModule,
    load,
    pickLocale,
  ]);
  await loading;
}

function suppress(reason: string): void {
  tell({ reason }, "suppressed");
}

function tell(detail: object, event: "suppressed" | "error"): void {
  document.dispatchEvent(new CustomEvent("appeal-" + event, { bubbles: true, detail }));
}
