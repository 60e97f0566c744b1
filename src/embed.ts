/**
 * The gate behind the script tag: a classic script that reads what this device remembers. A reader who
 * snoozed or already gives costs the page this one file. For anyone else it fetches the config and the
 * messages and, in parallel, inserts the element's script, each pinned by a hash that the build wrote in.
 */
import { createStore, promisifyRequest } from "idb-keyval";
import { RETURN_PREFIX } from "./core/checkout/return-parameters.ts";
import type { Config } from "./core/campaign/config.ts";
import { quietReason } from "./core/campaign/gate-reason.ts";
import { emptyMemory, type ReaderMemory } from "./core/reader/reader-memory.ts";
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

/** As a classic script the gate has one; a second tag on the page does nothing. */
const script = document.currentScript as HTMLScriptElement | null;

if (script && !(HANDOVER in window))
  open(script).catch((error: unknown) => tell("appeal-error", { code: "unexpected", error }));

async function open(script: HTMLScriptElement): Promise<void> {
  window[HANDOVER] = undefined;
  const { dataset, src } = script;
  const reader = await remembered();
  const returning = location.search.includes(RETURN_PREFIX);
  const reason = returning ? undefined : quietReason(reader ?? {}, Date.now());
  if (reason !== undefined) return tell("appeal-suppressed", { reason });

  const endpoint = (dataset["endpoint"] ?? new URL(src).origin).replace(/\/+$/, "");
  const config = loadJson(dataset["config"] ?? `${endpoint}/config`);
  // One who said "not for this campaign" is only asked by another: the config alone can tell.
  const campaigns = reader?.campaigns ?? {};
  if (!returning && Object.values(campaigns).some(({ declinedAt }) => declinedAt)) {
    const appeals = await config.then(
      (answer) => (answer as Pick<Config, "appeals">).appeals,
      () => [],
    );
    if (appeals.every(({ id }) => campaigns[id]?.declinedAt)) return tell("appeal-suppressed", { reason: "declined" });
  }

  const placed = document.querySelector("support-appeal[locale]")?.getAttribute("locale");
  const hashes = MESSAGE_HASHES;
  const locale = matchLocale(
    placed ?? (document.documentElement.lang || navigator.language),
    Object.keys(hashes) as Locale[],
  );
  const hash = hashes[locale];
  const messages = loadJson(new URL(`${locale}.${hash.replace(/\W/g, "")}.json`, src).href, `sha256-${hash}`);
  window[HANDOVER] = {
    script,
    endpoint,
    config,
    messages,
    reader: returning ? undefined : reader,
    loadModule,
    loadJson,
  };
  await loadModule([ELEMENT_FILE, `sha256-${ELEMENT_HASH}`], script);
}

function tell(name: "appeal-suppressed" | "appeal-error", detail: object): void {
  document.dispatchEvent(new CustomEvent(name, { bubbles: true, detail }));
}

/** Nothing, where the device does not answer in time. */
async function remembered(): Promise<ReaderMemory | undefined> {
  try {
    const record = createStore(DATABASE, OBJECT_STORE)("readonly", (store) =>
      promisifyRequest<ReaderMemory | undefined>(store.get(RECORD_KEY)),
    );
    return (await within(record)) ?? emptyMemory;
  } catch {
    return undefined;
  }
}
