import type { LearningAnswer } from "../../core/desk/answer-learning.ts";
import type { DeskSpeech } from "../desk-speech.ts";

/** By which shares new readers come by the variants of a campaign that learns, and since when; of which is better it says nothing. */
export function sayLearning(speech: DeskSpeech, answer: LearningAnswer): string {
  const { learning: words } = speech.words;
  const { campaign, state, movesSince, needed, variants } = answer;
  const shares = speech.list(variants.map(({ id, share }) => `${id} (${speech.share(share)})`));
  if (state === "moving" && movesSince !== undefined)
    return speech.say(words.moving, { campaign, shares, day: speech.day(movesSince) });
  return speech.say(state === "unattended" ? words.unattended : words.gathering, {
    campaign,
    shares,
    needed: speech.count(needed),
  });
}
