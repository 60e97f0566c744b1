import type { SupportersAnswer } from "../../core/desk/answer-supporters.ts";
import type { DeskSpeech } from "../desk-speech.ts";
import { countOrFew } from "../files/cell.ts";

/**
 * How many give now, and who came and went in the last month that is over.
 *
 * @param count says how many run: of all of a paper's, any number
 */
export function saySupporters(
  speech: DeskSpeech,
  { monthly, yearly, lastMonth }: SupportersAnswer,
  count: (gifts: number) => string = (gifts) => speech.count(gifts),
): readonly string[] {
  const { supporters: words } = speech.words;
  return [
    speech.say(words.now, { monthly: count(monthly), yearly: count(yearly) }),
    speech.say(words.lastMonth, {
      month: speech.month(lastMonth.month),
      started: countOrFew(speech, lastMonth.started),
      wonBack: countOrFew(speech, lastMonth.wonBack),
      ended: countOrFew(speech, lastMonth.ended),
    }),
  ];
}
