import { toldAtRisk, type RiskAnswer } from "../../core/desk/answer-risk.ts";
import type { DeskSpeech } from "../desk-speech.ts";

/** "gifts: 45", "gifts: under 10", or "gifts: 45 + under 10" where there are few in another currency. */
export function sayAtRisk(speech: DeskSpeech, answer: RiskAnswer): string {
  const told = toldAtRisk(answer);
  const { few } = speech.words.appeals;
  const counts = [...(told === 0 ? [] : [speech.count(told)]), ...(answer.few ? [few] : [])];
  return speech.say(speech.words.risk.gifts, { gifts: counts.join(" + ") });
}
