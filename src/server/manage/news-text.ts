import type { PageSpeech } from "../pages/page-speech.ts";
import type { RunningGift } from "../stripe/supporters/supporter-gateway.ts";
import { nextCharge } from "./gift-text.ts";

/** What the last press has changed, as the gift itself shows it; undefined where it does not. An address may say anything. */
export function newsText(done: string | null, gift: RunningGift, speech: PageSpeech): string | undefined {
  const { amount, pause, end } = speech.words.manage;
  const { state, endsAt, interval } = gift;
  if (done === "end") {
    if (state === "over") return end.doneNow;
    return endsAt === undefined ? undefined : speech.say(end.done, { date: speech.date(endsAt) });
  }
  const next = nextCharge(gift);
  if (next === undefined) return undefined;
  const date = speech.date(next);
  if (done === "amount")
    return speech.say(interval === "month" ? amount.doneMonth : amount.doneYear, {
      date,
      amount: speech.amount(gift.amount, gift.currency),
    });
  if (done === "pause") return state === "paused" ? speech.say(pause.done, { date }) : undefined;
  if (done === "undo-end") return speech.say(end.undone, { date });
  return done === "resume" && state === "runs" ? speech.say(pause.resumed, { date }) : undefined;
}
