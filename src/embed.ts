/**
 * The gate behind the script tag: a classic script that reads what this device remembers. A reader who
 * snoozed or already gives costs the page this one file. For anyone else it fetches the config and the
 * messages and, in parallel, inserts the element's script, each pinned by a hash that the build wrote in.
 */
import { createStore, get } from "idb-keyval";
import { returnParameters } from "./core/checkout.ts";
import { quietReason } from "./core/quiet-reason.ts";
import type { Config } from "./core/config.ts";
import { emptyReader, type Reader } from "./core/reader.ts";
import { pickLocale, type Locale } from "./element/messages/locales.ts";
import { HANDOVER } from "./gate-handover.ts";
import { DATABASE, OBJECT_STORE, RECORD_KEY } from "./storage/names.ts";
import { within } from "./storage/within.ts";

/** A file beside the gate and the hash it must have; written in by the build. */
type Pin = readonly [file: string, integrity: string];
declare const ELEMENT_PIN: Pin;
declare const CONVERSATION_PIN: Pin;
declare const MESSAGE_PINS: Record<Locale, Pin>;

const script = document.currentScript;

if (script instanceof HTMLScriptElement && window[HANDOVER] === undefined) void open(script);

async function open(script: HTMLScriptElement): Promise<void> {
  const { dataset, src } = script;
  const reader = await remembered();
  const returning = location.search.includes(returnParameters.session) || location.search.includes(returnParameters.cancelled);
  const reason = returning ? undefined : quietReason(reader ?? {}, Date.now());
  if (reason !== undefined) return suppress(reason);

  const endpoint = (dataset["endpoint"] ?? new URL(src).origin).replace(/\/+$/, "");
  const config = json(dataset["config"] ?? `${endpoint}/config`, {});
  // One who said "not for this campaign" is only asked by another: the config alone can tell.
  const declined = Object.entries(reader?.campaigns ?? {}).flatMap(([id, { declinedAt }]) => (declinedAt === undefined ? [] : id));
  if (declined.length > 0 && !returning) {
    const appeals = await config.then((answer) => (answer as Pick<Config, "appeals">).appeals, () => []);
    if (appeals.every(({ id }) => declined.includes(id))) return suppress("declined");
  }

  const language = document.querySelector("support-appeal[locale]")?.getAttribute("locale") ?? (document.documentElement.lang || navigator.language);
  const [messages, integrity] = MESSAGE_PINS[pickLocale(language)];
  window[HANDOVER] = {
    endpoint,
    config,
    publication: dataset["publication"],
    reader: returning ? undefined : plain(reader),
    messages: json(new URL(messages, src).href, { integrity }),
    place: () => place(script),
    loadScript: () => load(CONVERSATION_PIN, script),
  };
  await load(ELEMENT_PIN, script);
}

function suppress(reason: string): void {
  document.dispatchEvent(new CustomEvent("appeal-suppressed", { detail: { reason } }));
}

function load([file, integrity]: Pin, { src, nonce }: HTMLScriptElement): Promise<unknown> {
  return new Promise((onload, onerror) => {
    const element = Object.assign(document.createElement("script"), { type: "module", crossOrigin: "anonymous", nonce, integrity, onload, onerror });
    element.src = new URL(file, src).href;
    document.head.append(element);
  });
}

/** Nothing, where the device does not answer in time. */
async function remembered(): Promise<Reader | undefined> {
  try {
    return (await within(get<Reader>(RECORD_KEY, createStore(DATABASE, OBJECT_STORE)))) ?? emptyReader;
  } catch {
    return undefined;
  }
}

/** Only what can be decided on without asking the endpoint: no checkout left open, no recurring gift. */
function plain(reader: Reader | undefined): Reader | undefined {
  return reader?.version === 1 && reader.campaigns !== undefined && reader.pending === undefined && reader.supporter === undefined ? reader : undefined;
}

function json(address: string, init: RequestInit): Promise<unknown> {
  const answer = fetch(address, { credentials: "omit", referrerPolicy: "no-referrer", ...init }).then((response) => {
    if (!response.ok) throw new Error(`${address} answered ${response.status}`);
    return response.json();
  });
  // Handled where it is awaited, which may be later than the failure.
  answer.catch(() => undefined);
  return answer;
}

/** After the article; inside its end where it stands in a grid or a row that a new sibling would upset. */
function place(script: HTMLScriptElement): readonly Element[] {
  const placed = document.querySelectorAll("support-appeal");
  if (placed.length > 0) return [...placed];
  const appeal = document.createElement("support-appeal");
  const { target } = script.dataset;
  const article = document.querySelector("article") ?? document.querySelector("main");
  if (target !== undefined) document.querySelector(target)?.append(appeal);
  else if (article === null) document.body.contains(script) ? script.before(appeal) : document.body.append(appeal);
  else if (/grid|flex/.test(getComputedStyle(article.parentElement ?? article).display)) article.append(appeal);
  else article.after(appeal);
  return [appeal];
}
