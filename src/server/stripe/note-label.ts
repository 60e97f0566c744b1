import { pickLocale, type Locale } from "../../core/locale.ts";

/** Fifty characters at most: Stripe takes no more. */
const labels: Readonly<Record<Locale, string>> = {
  en: "A line to the newsroom",
  ar: "كلمة إلى هيئة التحرير",
  de: "Ein paar Worte an die Redaktion",
  es: "Unas palabras para la redacción",
  fr: "Un mot à la rédaction",
  ja: "編集部へのひとこと",
  sv: "Några ord till redaktionen",
};

/** In the language in which the reader was asked. */
export function noteLabel(language: string | undefined): string {
  return labels[pickLocale(language ?? "en")];
}
