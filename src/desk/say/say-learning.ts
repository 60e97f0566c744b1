import type { LearningAnswer } from "../../core/desk/answer-learning.ts";
import type { Verdict } from "../../core/campaign/experiment/verdict.ts";
import type { DeskSpeech } from "../desk-speech.ts";
import { sayVerdict } from "./say-verdict.ts";

/** By which shares new readers come by the variants of a campaign whose shares move, and since when; of which is better it says nothing. */
export function sayLearning(speech: DeskSpeech, answer: LearningAnswer): string {
  const { learning: words } = speech.words;
  const { campaign, state, movesSince, needed, variants } = answer;
  const shares = speech.list(variants.map(({ id, share }) => `${id} (${speech.share(share)})`));
  if ((state === "moving" || state === "changed") && movesSince !== undefined)
    return speech.say(words[state], { campaign, shares, day: speech.day(movesSince) });
  return speech.say(state === "unattended" ? words.unattended : words.gathering, {
    campaign,
    shares,
    needed: speech.count(needed),
  });
}

/** What is found once, and then stays so: all else is only what a campaign waits for. */
const found: readonly Verdict["kind"][] = ["better", "worse", "no-difference-worth-having", "sample-ratio"];

/** The one thing of it that a letter says, where there is any: what is known by now, else that shares move, or that nobody moves them. */
export function sayWhatWasLearnt(speech: DeskSpeech, answer: LearningAnswer): string | undefined {
  const { campaign, state, since, verdict } = answer;
  if (since !== undefined && found.includes(verdict.kind)) return sayVerdict(speech, campaign, { verdict, pairs: [] });
  return state === "moving" || state === "unattended" ? sayLearning(speech, answer) : undefined;
}
