import { createDeskSpeech, type DeskSpeech } from "../../src/desk/desk-speech.ts";
import type { DeskLanguage } from "../../src/desk/words/choose-language.ts";
import { loadWords } from "../../src/desk/words/load-words.ts";

/** How the desk speaks one of its languages. */
export async function speechOf(language: DeskLanguage): Promise<DeskSpeech> {
  return createDeskSpeech(await loadWords(language), language);
}

/** A text in which nothing was left to be filled in, and nothing was filled in that is not there. */
export const unfilled = /\{\w*\}|undefined|NaN|\[object|Invalid Date|\bnull\b/;
