import type { SupportersAnswer } from "../../core/desk/answer-supporters.ts";
import type { DeskSpeech } from "../desk-speech.ts";

/** How many give now, and who came and went in the last month that is over. */
export function saySupporters(speech: DeskSpeech, { monthly, yearly, lastMonth }: SupportersAnswer): readonly string[] {
  const { supporters: words } = speech.words;
  return [
    speech.say(words.now, { monthly: speech.count(monthly), yearly: speech.count(yearly) }),
    speech.say(words.lastMonth, {
      month: speech.month(lastMonth.month),
      started: speech.count(lastMonth.started),
      wonBack: speech.count(lastMonth.wonBack),
      ended: speech.count(lastMonth.ended),
    }),
  ];
}
