import { regionalLocale } from "./usable-locale.ts";

/** The languages the widget speaks; each loads alone. */
export const locales = [
  "en",
  "ar",
  "cs",
  "da",
  "de",
  "el",
  "es",
  "fa",
  "fi",
  "fr",
  "he",
  "hi",
  "hu",
  "id",
  "it",
  "ja",
  "ko",
  "nb",
  "nl",
  "pl",
  "pt",
  "ro",
  "ru",
  "sv",
  "tr",
  "uk",
  "vi",
  "zh-Hans",
  "zh-Hant",
] as const;
export type Locale = (typeof locales)[number];

/** The codes of the above but English. As short as can be: the gate carries it. */
const spoken = /^(ar|cs|d[ae]|e[ls]|f[air]|h[eiu]|i[dt]|ja|ko|n[bl]|p[lt]|r[ou]|sv|tr|uk|vi)$/;

/** Codes for the same languages: both Norwegians, and what Java goes on writing for Hebrew and Indonesian. */
const aliases: Readonly<Record<string, string>> = { no: "nb", nn: "nb", iw: "he", in: "id" };

/**
 * The language to speak to a page in `tag`: its own, else English.
 *
 * @param tag BCP 47 or what content management writes in its place: `pt_BR`, `zh-TW`, `de_DE_formal`, ` EN-us`
 */
export function pickLocale(tag: string): Locale {
  const [code, script] = tag.toLowerCase().split(/[-_]/) as [string, string];
  // A region stands for the characters that are read there.
  if (code === "zh") return /^(hant|tw|hk|mo)/.test(script) ? "zh-Hant" : "zh-Hans";
  const language = aliases[code] ?? code;
  return spoken.test(language) ? (language as Locale) : "en";
}

/**
 * The locale in which amounts and dates are written and read: the page's own region where the widget speaks its
 * language, else that of the language it speaks. Words and numbers are always of one language.
 */
export function spokenLocale(tag: string): string {
  return regionalLocale(pickLocale(tag), tag);
}
