import { devices } from "../../core/campaign/page.ts";
import { locales } from "../../core/locale.ts";
import type { DeskSpeech } from "../desk-speech.ts";
import type { Choice } from "./panels/fields.ts";
import { sayingsOf } from "./sayings.ts";

/** Countries whose papers ask their readers, ISO 3166-1; a config's own are added. */
const countries =
  "AE AR AT AU BA BD BE BG BO BR BY CA CH CL CN CO CR CY CZ DE DK DO DZ EC EE EG ES FI FR GB GH GR GT HK HR HU ID IE IL IN IQ IR IS IT JO JP KE KR KW LB LK LT LU LV MA MD ME MK MT MX MY NG NL NO NP NZ PA PE PH PK PL PT PY QA RO RS RU SA SE SG SI SK SN SV TH TN TR TW UA US UY UZ VE VN ZA".split(
    " ",
  );

/** By name, behind that nobody can say. */
export function countryChoices(speech: DeskSpeech, others: readonly (string | undefined)[]): readonly Choice[] {
  const { countryName } = sayingsOf(speech);
  const codes = new Set([...countries, ...others.filter((each) => each !== undefined && each !== "")]);
  const named = [...codes].map((code = "") => ({ value: code, text: countryName(code) }));
  return [{ value: "", text: speech.words.reach.page.nowhere }, ...byText(named, speech)];
}

export function languageChoices(speech: DeskSpeech, others: readonly string[]): readonly Choice[] {
  const { languageName } = sayingsOf(speech);
  return byText(
    [...new Set([...locales, ...others])].map((tag) => ({ value: tag, text: languageName(tag) })),
    speech,
  );
}

export function deviceChoices(speech: DeskSpeech): readonly Choice[] {
  return devices.map((device) => ({ value: device, text: speech.words.reach.device[device] }));
}

function byText(choices: readonly Choice[], { locale }: DeskSpeech): readonly Choice[] {
  const { compare } = new Intl.Collator(locale);
  return [...choices].sort((one, other) => compare(one.text, other.text));
}
