import { usualQuestion } from "../../core/campaign/experiment/experiment-question.ts";
import type { Judgement } from "../../core/campaign/experiment/judge-variants.ts";
import type { DeskSpeech } from "../desk-speech.ts";

/** What is known of a campaign's variants, in words, with no star for a winner that is none. */
export function sayVerdict(
  speech: DeskSpeech,
  campaign: string,
  judgement: Pick<Judgement, "verdict" | "pairs">,
): string {
  const { variants: words } = speech.words.appeals;
  const { verdict } = judgement;
  const say = (text: string, values: Readonly<Record<string, string>> = {}) =>
    speech.say(text, { campaign, ...values });
  if (verdict.kind === "better") {
    const { variant, than } = verdict;
    return `${say(words.better, { variant, than: speech.list(than) })} ${byHowMuch(speech, judgement, variant)}`.trim();
  }
  if (verdict.kind === "worse") return say(words.worse, { variant: verdict.variant, than: speech.list(verdict.than) });
  if (verdict.kind === "no-difference-worth-having") return say(words.alike, { effect: speech.share(verdict.effect) });
  if (verdict.kind === "too-early")
    return verdict.weeks === undefined ? say(words.early) : say(words.weeks, { weeks: speech.count(verdict.weeks) });
  if (verdict.kind === "sample-ratio") return say(words.sampleRatio);
  if (verdict.reason === "one-variant") return words.empty;
  const weeks = speech.count(verdict.weeks);
  const effect = speech.share(usualQuestion.effect);
  return verdict.leastEffect === undefined
    ? say(words.neverAtAll, { weeks })
    : say(words.never, { weeks, effect, least: speech.share(verdict.leastEffect) });
}

/** How many times as good the better of two is; nothing of more, where each has bounds of its own. */
function byHowMuch(speech: DeskSpeech, { pairs }: Pick<Judgement, "pairs">, better: string): string {
  const [pair, ...others] = pairs;
  if (pair === undefined || others.length > 0) return "";
  const { lower, upper } = pair.ratio;
  const times = pair.variant === better ? { lower, upper } : { lower: 1 / upper, upper: 1 / lower };
  if (!Number.isFinite(times.upper)) return "";
  return speech.say(speech.words.appeals.variants.times, {
    lower: speech.number(times.lower),
    upper: speech.number(times.upper),
  });
}
