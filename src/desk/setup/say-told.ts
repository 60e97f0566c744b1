import type { Told } from "../../core/desk/doctor/finding.ts";
import { sayFinding, type Said } from "../../core/desk/doctor/say-finding.ts";
import type { DeskSpeech } from "../desk-speech.ts";
import type { SetupWords } from "../words/setup/setup-words.ts";
import { doubtKinds, type DoubtKind } from "./doubt-kinds.ts";

/** What the doctor found or did, in the desk's language. */
export function sayTold(words: Pick<SetupWords, "findings" | "doubts">, speech: DeskSpeech, told: Told): Said {
  const times = new Intl.DateTimeFormat(speech.locale, { dateStyle: "medium", timeStyle: "short" });
  const { message } = told.values;
  const values =
    typeof message === "string" ? { ...told.values, message: sayDoubt(words.doubts, speech, message) } : told.values;
  const { said, next } = sayFinding({ ...told, values }, words.findings, {
    fill: (text, filled) => speech.say(text, filled),
    count: (count) => speech.count(count),
    time: (at) => times.format(at),
    amount: ({ amount, currency }) => speech.amount(amount, currency),
  });
  return { said: asSentence(said, words.findings[told.code][0], speech), next };
}

function sayDoubt(doubts: SetupWords["doubts"], speech: DeskSpeech, message: string): string {
  for (const kind of Object.keys(doubtKinds) as DoubtKind[]) {
    const found = doubtKinds[kind].exec(message);
    if (found !== null) return speech.say(doubts[kind], { ...found.groups });
  }
  return message;
}

/** The command line begins without a capital; a name that is filled in keeps its own. */
function asSentence(said: string, text: string, { locale }: DeskSpeech): string {
  return text.startsWith("{") ? said : said.charAt(0).toLocaleUpperCase(locale) + said.slice(1);
}
