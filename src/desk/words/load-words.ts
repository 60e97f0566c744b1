import type { DeskLanguage } from "./choose-language.ts";
import { words as english } from "./en.ts";
import type { DeskWords } from "./words.ts";

const others: Readonly<Record<Exclude<DeskLanguage, "en">, () => Promise<{ readonly words: DeskWords }>>> = {
  de: () => import("./de.ts"),
  es: () => import("./es.ts"),
  fr: () => import("./fr.ts"),
  it: () => import("./it.ts"),
  nl: () => import("./nl.ts"),
  pt: () => import("./pt.ts"),
};

/** English is at hand; of the others only the one that is read is loaded. */
export async function loadWords(language: DeskLanguage): Promise<DeskWords> {
  return language === "en" ? english : (await others[language]()).words;
}
