import { pickLocale, type Locale } from "../../core/locale.ts";

/** What stands on Stripe's page and on the receipt, `{name}` being the publication's. */
const named: Readonly<Record<Locale, string>> = {
  en: "Support {name}",
  ar: "دعم {name}",
  cs: "Podpora: {name}",
  da: "Støtte til {name}",
  de: "Unterstützung für {name}",
  el: "Στήριξη: {name}",
  es: "Apoyo a {name}",
  fa: "حمایت از {name}",
  fi: "Tuki: {name}",
  fr: "Soutien à {name}",
  he: "תמיכה בעבודה של {name}",
  hi: "{name} को सहयोग",
  hu: "Támogatás: {name}",
  id: "Dukungan untuk {name}",
  it: "Sostegno a {name}",
  ja: "{name}へのご支援",
  ko: "{name} 후원",
  nb: "Støtte til {name}",
  nl: "Steun aan {name}",
  pl: "Wsparcie: {name}",
  pt: "Apoio a {name}",
  ro: "Susținere pentru {name}",
  ru: "Поддержка издания {name}",
  sv: "Stöd till {name}",
  tr: "{name} için destek",
  uk: "Підтримка медіа {name}",
  vi: "Ủng hộ {name}",
  "zh-Hans": "支持{name}",
  "zh-Hant": "支持{name}",
};

const nameless: Readonly<Record<Locale, string>> = {
  en: "Reader support",
  ar: "دعم القرّاء",
  cs: "Čtenářská podpora",
  da: "Læserstøtte",
  de: "Unterstützung",
  el: "Συνεισφορά στήριξης",
  es: "Apoyo de los lectores",
  fa: "حمایت خوانندگان",
  fi: "Lukijoiden tuki",
  fr: "Soutien des lecteurs",
  he: "תמיכת הקוראים",
  hi: "पाठकों का सहयोग",
  hu: "Olvasói támogatás",
  id: "Dukungan pembaca",
  it: "Sostegno alla testata",
  ja: "ご支援",
  ko: "독자 후원",
  nb: "Leserstøtte",
  nl: "Steun van lezers",
  pl: "Wsparcie od czytelników",
  pt: "Apoio à publicação",
  ro: "Contribuție de susținere",
  ru: "Поддержка от читателей",
  sv: "Läsarstöd",
  tr: "Okur desteği",
  uk: "Підтримка від читачів",
  vi: "Ủng hộ từ độc giả",
  "zh-Hans": "读者支持",
  "zh-Hant": "讀者贊助",
};

/** In the language in which the reader was asked. */
export function productName(publication: string | undefined, language: string | undefined): string {
  const locale = pickLocale(language ?? "en");
  return publication === undefined ? nameless[locale] : named[locale].replace("{name}", () => publication);
}
