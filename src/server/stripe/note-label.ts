import { pickLocale, type Locale } from "../../core/locale.ts";

/** Fifty characters at most: Stripe takes no more. */
const labels: Readonly<Record<Locale, string>> = {
  en: "A line to the newsroom",
  ar: "كلمة إلى هيئة التحرير",
  cs: "Pár slov pro redakci",
  da: "Et par ord til redaktionen",
  de: "Ein paar Worte an die Redaktion",
  el: "Λίγα λόγια προς τη σύνταξη",
  es: "Unas palabras para la redacción",
  fa: "پیامی کوتاه برای تحریریه",
  fi: "Terveiset toimitukselle",
  fr: "Un mot à la rédaction",
  he: "כמה מילים למערכת",
  hi: "संपादकीय टीम के लिए दो शब्द",
  hu: "Néhány szó a szerkesztőségnek",
  id: "Pesan singkat untuk redaksi",
  it: "Due righe alla redazione",
  ja: "編集部へのひとこと",
  ko: "편집국에 전하는 한마디",
  nb: "Noen ord til redaksjonen",
  nl: "Een paar woorden aan de redactie",
  pl: "Kilka słów do redakcji",
  pt: "Algumas palavras à redação",
  ro: "Câteva cuvinte pentru redacție",
  ru: "Несколько слов для редакции",
  sv: "Några ord till redaktionen",
  tr: "Yazı işlerine birkaç söz",
  uk: "Кілька слів для редакції",
  vi: "Đôi lời gửi tòa soạn",
  "zh-Hans": "给编辑部的留言",
  "zh-Hant": "給編輯部的留言",
};

/** In the language in which the reader was asked. */
export function noteLabel(language: string | undefined): string {
  return labels[pickLocale(language ?? "en")];
}
