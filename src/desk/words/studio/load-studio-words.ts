import type { DeskLanguage } from "../choose-language.ts";
import type { StudioWords } from "./studio-words.ts";

const loaders: Readonly<Record<DeskLanguage, () => Promise<{ readonly studio: StudioWords }>>> = {
  en: () => import("./en.ts"),
  de: () => import("./de.ts"),
  es: () => import("./es.ts"),
  fr: () => import("./fr.ts"),
  it: () => import("./it.ts"),
  nl: () => import("./nl.ts"),
  pt: () => import("./pt.ts"),
};

/** What the studio says, with the studio itself: the desk's other pages have no use for it. */
export async function loadStudioWords(language: DeskLanguage): Promise<StudioWords> {
  return (await loaders[language]()).studio;
}
