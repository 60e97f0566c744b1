import type { AppealAnswer } from "../../core/desk/answer-appeals.ts";
import type { DeskSpeech } from "../desk-speech.ts";

/** What readers put up with for each gift. */
export function sayNuisance(speech: DeskSpeech, { perGift }: Pick<AppealAnswer, "perGift">): string {
  const { impressions, dismissals, snoozes } = perGift;
  const { nuisance, tooFew } = speech.words.appeals;
  if (impressions === undefined) return tooFew;
  const asks = speech.number(impressions);
  if (dismissals === undefined || snoozes === undefined) return speech.say(nuisance.sentenceAsked, { asks });
  return speech.say(nuisance.sentence, {
    asks,
    dismissals: speech.number(dismissals),
    snoozes: speech.number(snoozes),
  });
}
