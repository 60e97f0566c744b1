import { pickLocale, type Locale } from "../../core/locale.ts";
import type { EndpointWords } from "./words.ts";

/** One language, loaded alone. */
const loaders: Readonly<Record<Locale, () => Promise<{ words: EndpointWords }>>> = {
  en: () => import("./en.ts"),
  ar: () => import("./ar.ts"),
  cs: () => import("./cs.ts"),
  da: () => import("./da.ts"),
  de: () => import("./de.ts"),
  el: () => import("./el.ts"),
  es: () => import("./es.ts"),
  fa: () => import("./fa.ts"),
  fi: () => import("./fi.ts"),
  fr: () => import("./fr.ts"),
  he: () => import("./he.ts"),
  hi: () => import("./hi.ts"),
  hu: () => import("./hu.ts"),
  id: () => import("./id.ts"),
  it: () => import("./it.ts"),
  ja: () => import("./ja.ts"),
  ko: () => import("./ko.ts"),
  nb: () => import("./nb.ts"),
  nl: () => import("./nl.ts"),
  pl: () => import("./pl.ts"),
  pt: () => import("./pt.ts"),
  ro: () => import("./ro.ts"),
  ru: () => import("./ru.ts"),
  sv: () => import("./sv.ts"),
  tr: () => import("./tr.ts"),
  uk: () => import("./uk.ts"),
  vi: () => import("./vi.ts"),
  "zh-Hans": () => import("./zh-hans.ts"),
  "zh-Hant": () => import("./zh-hant.ts"),
};

/** English where the language is not spoken. */
export async function loadEndpointWords(tag: string): Promise<EndpointWords> {
  const { words } = await loaders[pickLocale(tag)]();
  return words;
}
