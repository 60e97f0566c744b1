import type { FeeCoverAnswer } from "../../core/desk/answer-fee-cover.ts";
import type { DeskSpeech } from "../desk-speech.ts";

/** How many covered the fee, of those who could. */
export function sayFeeCover(speech: DeskSpeech, { covered, declined }: FeeCoverAnswer): string {
  const { sentence, few, most } = speech.words.moneyMore.cover;
  if (covered === undefined) return speech.say(few, { declined: speech.count(declined ?? 0) });
  if (declined === undefined) return speech.say(most, { covered: speech.count(covered) });
  const offered = covered + declined;
  return speech.say(sentence, { offered: speech.count(offered), share: speech.share(covered / offered) });
}
