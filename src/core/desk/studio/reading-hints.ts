import type { Placement } from "../../campaign/placement.ts";
import { pickLocale, type Locale } from "../../locale.ts";

/** Where a text stands: how much of a heading fits depends on it. */
export interface CopySpot {
  readonly part: "heading" | "body" | "signature";
  readonly placement: Placement;
}

/** What a reader may stumble over: what was measured, and where it begins to be much. */
export type ReadingHint =
  | { readonly kind: "lines"; readonly letters: number; readonly fits: number; readonly lines: number }
  | { readonly kind: "sentence"; readonly sentence: string; readonly words: number; readonly most: number }
  | { readonly kind: "capitals"; readonly words: readonly string[] }
  | { readonly kind: "exclamations"; readonly count: number }
  | { readonly kind: "questions"; readonly count: number }
  | { readonly kind: "urgency"; readonly phrase: string };

/** What can't honestly be measured in a language, and so was not. */
export type Unmeasured = "sentence" | "capitals" | "urgency";

export interface ReadingHints {
  readonly hints: readonly ReadingHint[];
  readonly unmeasured: readonly Unmeasured[];
}

/**
 * Letters of a heading on one line, and lines, where a window has 360 pixels: measured on the element itself in the widest
 * of the usual fonts, and held to it by a test. A header is a button of a smaller type; a bar and a dialog have margins.
 */
export const headingRoom: Readonly<Record<Placement, { readonly letters: number; readonly lines: number }>> = {
  header: { letters: 30, lines: 2 },
  banner: { letters: 16, lines: 3 },
  modal: { letters: 19, lines: 3 },
  inline: { letters: 21, lines: 3 },
  wall: { letters: 21, lines: 3 },
};

/**
 * Words of a sentence from which on it is long. English: GOV.UK's content design says 25. German: the dpa holds 20 for
 * the most that is desirable. The others: 25, which is an assumption.
 */
const MOST_WORDS: Readonly<Partial<Record<Locale, number>>> = { de: 20 };
const USUAL_WORDS = 25;

/** Words are set apart by blanks, or can only be told by a dictionary; and letters have capitals, or none. */
const withoutBlanks: readonly Locale[] = ["ja", "zh-Hans", "zh-Hant"];
const withoutCapitals: readonly Locale[] = ["ar", "fa", "he", "hi", "ja", "ko", "zh-Hans", "zh-Hant"];
/** Shorter ones are mostly abbreviations: EU, NASA. */
const SHOUTED_LETTERS = 5;

/** Said to hurry readers without a date: lists only of the languages in which somebody has looked for them. */
const urgent: Readonly<Partial<Record<Locale, RegExp>>> = {
  en: /\b(?:last chance|final chance|before it(?:['’]s| is) too late|act now|hurry|only today|today only|don['’]t miss|running out|time is short|now or never)\b/iu,
  de: /(?<!\p{L})(?:letzte (?:chance|gelegenheit)|bevor es zu spät ist|nur heute|nur noch heute|jetzt oder nie|jetzt handeln|beeilen sie sich|beeil dich|die zeit läuft)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:última (?:oportunidad|ocasión)|antes de que sea tarde|solo hoy|sólo hoy|ahora o nunca|actúe ya|actúa ya|dese prisa|date prisa|se acaba el tiempo)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:dernière (?:chance|occasion)|avant qu['’]il ne soit trop tard|aujourd['’]hui seulement|maintenant ou jamais|agissez maintenant|dépêchez-vous|le temps presse)(?!\p{L})/iu,
  it: /(?<!\p{L})(?:ultima (?:occasione|possibilità)|prima che sia troppo tardi|solo (?:per )?oggi|ora o mai più|agisci ora|affrettati|si affretti|il tempo stringe)(?!\p{L})/iu,
  nl: /(?<!\p{L})(?:laatste kans|voor het te laat is|alleen vandaag|nu of nooit|haast u|haast je|de tijd dringt)(?!\p{L})/iu,
  pt: /(?<!\p{L})(?:última (?:oportunidade|chance)|antes que seja tarde|só hoje|somente hoje|agora ou nunca|apresse-se|o tempo está a esgotar-se)(?!\p{L})/iu,
};
/** A day, a time, or `{date}`, which stands for one. */
const dated = /\d|\{date[|}]/;

/**
 * What of a text readers may stumble over, and only what can be measured: that a text is good, nobody can tell by
 * counting.
 *
 * @param language BCP 47
 * @param spot without it, its length is not held against the room that there is
 */
export function readingHints(text: string, language: string, spot?: CopySpot): ReadingHints {
  const locale = pickLocale(language);
  const spoken = locale === "en" && !/^en(?![a-z])/i.test(language) ? undefined : locale;
  const countsWords = spoken !== undefined && (!withoutBlanks.includes(spoken) || typeof Intl.Segmenter === "function");
  const hasCapitals = spoken !== undefined && !withoutCapitals.includes(spoken);
  const hurry = spoken === undefined ? undefined : urgent[spoken];
  return {
    hints: [
      ...lengthHints(text, spot),
      ...(countsWords ? sentenceHints(text, language, MOST_WORDS[spoken] ?? USUAL_WORDS) : []),
      ...(hasCapitals ? capitalHints(text) : []),
      ...markHints(text),
      ...(hurry === undefined ? [] : urgencyHints(text, hurry)),
    ],
    unmeasured: [
      ...(countsWords ? [] : (["sentence"] as const)),
      ...(spoken === undefined ? (["capitals"] as const) : []),
      ...(hurry === undefined ? (["urgency"] as const) : []),
    ],
  };
}

/** Of the scripts of East Asia, one letter is as wide as two. */
const wide = /[\u1100-\u115f\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/gu;

function lengthHints(text: string, spot: CopySpot | undefined): readonly ReadingHint[] {
  if (spot?.part !== "heading") return [];
  const { letters: perLine, lines } = headingRoom[spot.placement];
  const letters = Array.from(text.trim()).length + (text.match(wide)?.length ?? 0);
  const fits = perLine * lines;
  return letters > fits ? [{ kind: "lines", letters, fits, lines }] : [];
}

function sentenceHints(text: string, language: string, most: number): readonly ReadingHint[] {
  return sentencesOf(text, language)
    .map((sentence) => ({ sentence: sentence.trim(), words: wordsOf(sentence, language).length }))
    .filter(({ words }) => words > most)
    .map((each) => ({ kind: "sentence", ...each, most }));
}

function capitalHints(text: string): readonly ReadingHint[] {
  const words = (text.match(/\p{L}+/gu) ?? []).filter(
    (word) => Array.from(word).length >= SHOUTED_LETTERS && word === word.toUpperCase() && word !== word.toLowerCase(),
  );
  return words.length === 0 ? [] : [{ kind: "capitals", words }];
}

/** Each mark that stands alone; Arabic and Chinese have their own, Spanish begins with one as well. */
function markHints(text: string): readonly ReadingHint[] {
  const exclamations = text.match(/[!！]/gu)?.length ?? 0;
  const questions = text.match(/[?？؟]/gu)?.length ?? 0;
  return [
    ...(exclamations > 1 ? [{ kind: "exclamations", count: exclamations } as const] : []),
    ...(questions > 1 ? [{ kind: "questions", count: questions } as const] : []),
  ];
}

function urgencyHints(text: string, hurry: RegExp): readonly ReadingHint[] {
  const [phrase] = hurry.exec(text) ?? [];
  return phrase === undefined || dated.test(text) ? [] : [{ kind: "urgency", phrase }];
}

/** By the browser's own knowledge of the language where it has it, else by what ends a sentence everywhere. */
function sentencesOf(text: string, language: string): readonly string[] {
  if (typeof Intl.Segmenter !== "function") return text.split(/(?<=[.!?…。！？؟])\s+/u);
  return [...new Intl.Segmenter(language, { granularity: "sentence" }).segment(text)].map(({ segment }) => segment);
}

function wordsOf(text: string, language: string): readonly string[] {
  if (typeof Intl.Segmenter !== "function") return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
  const segments = new Intl.Segmenter(language, { granularity: "word" }).segment(text);
  return [...segments].filter(({ isWordLike }) => isWordLike === true).map(({ segment }) => segment);
}
