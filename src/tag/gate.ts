/**
 * The gate behind the script tag: a classic script that reads what this device remembers. A reader who snoozed or
 * already gives costs the page this one file. For anyone else it finds where the appeal goes and, once that is due,
 * fetches the config and the messages and, side by side with them, inserts the element's script, pinned by a hash that
 * the build wrote in; that script puts the appeal there, and pins the language file.
 */
import { gateReason } from "../core/campaign/gate-reason.ts";
import { pickLocale } from "../core/locale.ts";
import { languageOf } from "../element/language-of.ts";
import { onceOpened } from "../visit/once-opened.ts";
import { HANDOVER, type Pin } from "./handover.ts";
import { loadJson, loadModule, preload } from "./load-pinned.ts";
import { findSpot } from "./find-spot.ts";
import { readMemory } from "./read-memory.ts";
import { whenDue } from "./when-due.ts";

/** Written in by the build. */
declare const ELEMENT: Pin;
declare const LATE_SCRIPT: Pin;
/** Names the language files of this release; their hashes are in the element's script. */
declare const MESSAGES_VERSION: string;

export function openGate(script: HTMLScriptElement | null): void {
  // As a module or as evaluated text it can't know where its files are, nor what the page says of it.
  if (!script?.src) return suppress("no-script");
  // A second tag on the page finds the gate open and does nothing.
  if (HANDOVER in window) return;
  window[HANDOVER] = undefined;
  pass(script).catch((error: unknown) => tell("appeal-error", { code: "unexpected", error }));
}

async function pass(script: HTMLScriptElement): Promise<void> {
  const { src } = script;
  // Not by `dataset`: what it lacks is looked up on the page's own Object.prototype.
  const said = (name: string) => script.getAttribute(`data-${name}`);
  await onceOpened();
  // Back from checkout, or with a wish to see a preview.
  const isReturning = /[?&](support_)?appeal[_-]/.test(location.search);
  // One who comes back from checkout is told how it went, whatever they said before.
  const memory = isReturning ? undefined : await readMemory();
  const reason = gateReason(memory ?? {}, Date.now());

  const placed = () => document.querySelector("support-appeal");
  // A place that stands there already need not wait for the rest of the page.
  if (document.readyState === "loading" && !placed())
    await new Promise((parsed) => addEventListener("DOMContentLoaded", parsed));
  const place = placed();
  // A page that readers open in order to give asks them whatever they have said.
  if (reason && !place?.hasAttribute("always")) return suppress(reason);
  const found = place ?? findSpot(script);
  const endpoint = (said("endpoint") ?? new URL(src).origin).replace(/\/+$/, "");
  const config = loadJson(said("config") ?? `${endpoint}/config`);
  // A place that was made for an appeal will have one: nothing is waited for there but its moment. Elsewhere the
  // config says where any may come; that it can't be had is for the element to tell.
  const { pages = "" } = (place ?? Object(await config.catch(() => 0))) as { readonly pages?: string };
  const here = RegExp(pages).exec(location.pathname);
  if (!here) return suppress("no-campaign");
  const isSoon = isReturning || here[1] !== undefined;
  let spot: Element = document.body;
  if (typeof found !== "string") spot = found;
  else if (!isSoon) return suppress(found);
  if (!isSoon) await whenDue(spot);
  // Before the words, because it is the largest.
  const loading = loadModule(ELEMENT, script);
  // The element's script takes them from there, under their hash.
  preload(new URL(`${pickLocale(languageOf(spot))}.${MESSAGES_VERSION}.json`, src).href);
  window[HANDOVER] = {
    script,
    spot,
    endpoint,
    config,
    memory,
    lateScript: LATE_SCRIPT,
    loadModule,
    loadJson,
  };
  await loading;
}

function suppress(reason: string): void {
  tell("appeal-suppressed", { reason });
}

function tell(name: "appeal-suppressed" | "appeal-error", detail: object): void {
  document.dispatchEvent(new CustomEvent(name, { bubbles: true, detail }));
}
