import { pickLocale, type Locale } from "../../core/locale.ts";

/** What stands on Stripe's page and on the receipt, `{name}` being the publication's. */
const named: Readonly<Record<Locale, string>> = {
  en: "Support {name}",
  ar: "دعم {name}",
  de: "Unterstützung für {name}",
  es: "Apoyo a {name}",
  fr: "Soutien à {name}",
  ja: "{name}へのご支援",
  sv: "Stöd till {name}",
};

const nameless: Readonly<Record<Locale, string>> = {
  en: "Reader support",
  ar: "دعم القرّاء",
  de: "Unterstützung",
  es: "Apoyo de los lectores",
  fr: "Soutien des lecteurs",
  ja: "ご支援",
  sv: "Läsarstöd",
};

/** In the language in which the reader was asked. */
export function productName(publication: string | undefined, language: string | undefined): string {
  const locale = pickLocale(language ?? "en");
  return publication === undefined ? nameless[locale] : named[locale].replace("{name}", () => publication);
}
