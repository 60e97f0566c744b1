/**
 * The gate behind the script tag: a classic script that reads what this device remembers. A reader who
 * snoozed or already gives costs the page this one file. For anyone else it fetches the config and the
 * messages and, in parallel, inserts the element's script, each pinned by a hash that the build wrote in.
 */
import { createStore, promisifyRequest } from "idb-keyval";
import { RETURN_PREFIX } from "./core/checkout.ts";
import type { Config } from "./core/config.ts";
import { quietReason } from "./core/quiet-reason.ts";
import { emptyReader, type Reader } from "./core/reader.ts";
import type { Locale } from "./element/messages/locales.ts";
import { matchLocale } from "./element/messages/match-locale.ts";
import { HANDOVER } from "./gate-handover.ts";
import { loadJson, loadModule } from "./load-pinned.ts";
import { DATABASE, OBJECT_STORE, RECORD_KEY } from "./storage/names.ts";
import { within } from "./storage/within.ts";

/** Written in by the build: the base64 SHA-256 of each file, which also names it. */
declare const ELEMENT_FILE: string;
declare const ELEMENT_HASH: string;
declare const MESSAGE_HASHES: Record<Locale, string>;

const script = document.currentScript;

if (script instanceof HTMLScriptElement && window[HANDOVER] === undefined) void open(script);

async function open(script: HTMLScriptElement): Promise<void> {
  const { dataset, src } = script;
  const reader = await remembered();
  const returning = location.search.includes(RETURN_PREFIX);
  const reason = returning ? undefined : quietReason(reader ?? {}, Date.now());
  if (reason !== undefined) return suppress(reason);

  const endpoint = (dataset["endpoint"] ?? new URL(src).origin).replace(/\/+$/, "");
  const config = loadJson(dataset["config"] ?? `${endpoint}/config`);
  // Handled where it is awaited, which may be later than the failure.
  config.catch(() => 0);
  // One who said "not for this campaign" is only asked by another: the config alone can tell.
  const declined = Object.entries(reader?.campaigns ?? {}).flatMap(([id, { declinedAt }]) => (declinedAt === undefined ? [] : id));
  if (declined.length > 0 && !returning) {
    const appeals = await config.then((answer) => (answer as Pick<Config, "appeals">).appeals, () => []);
    if (appeals.every(({ id }) => declined.includes(id))) return suppress("declined");
  }

  const placed = document.querySelector("support-appeal[locale]")?.getAttribute("locale");
  const hashes = MESSAGE_HASHES;
  const locale = matchLocale(placed ?? (document.documentElement.lang || navigator.language), Object.keys(hashes) as Locale[]);
  const hash = hashes[locale];
  const messages = loadJson(new URL(`${locale}.${hash.slice(0, 16).replace(/\W/g, "_")}.json`, src).href, `sha256-${hash}`);
  messages.catch(() => 0);
  window[HANDOVER] = { script, endpoint, config, messages, reader: returning ? undefined : reader };
  await loadModule([ELEMENT_FILE, `sha256-${ELEMENT_HASH}`], script);
}

function suppress(reason: string): void {
  document.dispatchEvent(new CustomEvent("appeal-suppressed", { detail: { reason } }));
}

/** Nothing, where the device does not answer in time. */
async function remembered(): Promise<Reader | undefined> {
  try {
    const record = createStore(DATABASE, OBJECT_STORE)("readonly", (store) => promisifyRequest<Reader | undefined>(store.get(RECORD_KEY)));
    return (await within(record)) ?? emptyReader;
  } catch {
    return undefined;
  }
}
