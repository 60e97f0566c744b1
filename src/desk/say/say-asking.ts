import type { AskingAnswer } from "../../core/desk/answer-asking.ts";
import type { DeskSpeech } from "../desk-speech.ts";

/** What asking adds, in words: within which bounds, or that it is not known. */
export function sayAsking(speech: DeskSpeech, { campaign, holdback, verdict, weeks, least }: AskingAnswer): string {
  const { asking: words } = speech.words.appeals;
  if (verdict.kind === "cannot-be-known") return speech.say(words.few, { campaign, holdback: speech.share(holdback) });
  const { lower, upper } = verdict.ratio;
  const bounds = { campaign, lower: speech.number(lower), upper: Number.isFinite(upper) ? speech.number(upper) : "∞" };
  if (verdict.kind === "adds") {
    const text = Number.isFinite(upper) ? words.adds : words.addsAtLeast;
    return speech.say(text, { ...bounds, share: speech.share(verdict.share.lower) });
  }
  if (verdict.kind === "takes-away") return speech.say(words.takesAway, bounds);
  return `${speech.say(words.tooEarly, bounds)} ${when()}`;

  function when(): string {
    if (weeks !== undefined) return speech.say(words.weeks, { weeks: speech.count(weeks) });
    return least === undefined ? words.neverAtAll : speech.say(words.never, { least: speech.number(least) });
  }
}
