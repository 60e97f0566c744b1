import type { DeskLanguage } from "../choose-language.ts";
import type { SetupWords } from "./setup-words.ts";

const words: Readonly<Record<DeskLanguage, () => Promise<{ readonly setup: SetupWords }>>> = {
  en: () => import("./en.ts"),
  de: () => import("./de.ts"),
  es: () => import("./es.ts"),
  fr: () => import("./fr.ts"),
  it: () => import("./it.ts"),
  nl: () => import("./nl.ts"),
  pt: () => import("./pt.ts"),
};

/** Loaded when the setup, or the page "Settings", is opened. */
export async function loadSetupWords(language: DeskLanguage): Promise<SetupWords> {
  return (await words[language]()).setup;
}
