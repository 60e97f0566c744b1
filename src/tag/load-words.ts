import type { Locale } from "../core/locale.ts";
import type { FirstMessages, LateMessages } from "../element/messages/messages.ts";

/** What is said first, and the hash of what is said later. */
export interface FirstWords extends FirstMessages {
  readonly late: string;
}

/** Behind the language, the name of a language file of this release. Written in by the build, as the next. */
declare const WORDS_NAME: string;
/**
 * Hashes that pin the language files: each file begins with the hashes of some of them, its own among them, and it is
 * the hash of that list that stands here. So that one more language costs the others next to nothing.
 */
declare const WORDS_PINS: string;

/** Where the words of a language are; `late` for what is said later. */
export function wordsAddress(locale: Locale, src: string, late = ""): URL {
  return new URL(locale + late + WORDS_NAME, src);
}

/** The first words of a language, of their file's text; rejects where they are not those of this release. */
export async function readFirstWords(locale: Locale, file: Promise<string>): Promise<FirstWords> {
  const text = await file;
  // A list of two, on a line each: the hashes, and what they are of.
  const [list, words] = JSON.parse(text) as [string, Omit<FirstWords, "locale">];
  const own = text.slice(text.indexOf("\n") + 1, -1);
  await check(list, (hash) => WORDS_PINS.includes(hash));
  await check(locale + own, (hash) => list.includes(hash));
  return { ...words, locale };
}

export async function readLateWords(file: Promise<string>, pin: string): Promise<LateMessages> {
  const text = await file;
  await check(text, (hash) => hash === pin);
  return JSON.parse(text) as LateMessages;
}

/**
 * Not by `integrity`, which takes no less than 44 characters for each language. Where there is nothing to hash with, on
 * a page without TLS, whoever could change these words could change the page.
 */
async function check(text: string, isKnown: (hash: string) => boolean): Promise<void> {
  const { subtle } = (globalThis.crypto ?? {}) as { readonly subtle?: SubtleCrypto };
  if (subtle === undefined) return;
  const bytes = await subtle.digest("SHA-256", new TextEncoder().encode(text));
  // 96 bits of it, as scripts/build.ts writes them: nobody finds another text for these.
  if (!isKnown(btoa(String.fromCharCode(...new Uint8Array(bytes))).slice(0, 16)))
    throw new TypeError("words of another release");
}
