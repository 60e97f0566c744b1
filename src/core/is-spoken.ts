import { pickLocale } from "./locale.ts";

/** Whether the widget speaks the language of a tag, and does not only fall back to English. */
export function isSpoken(tag: string): boolean {
  return pickLocale(tag) !== "en" || /^\W*en(?![a-z])/i.test(tag);
}
