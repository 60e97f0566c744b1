import type { PageSpeech } from "../pages/page-speech.ts";
import type { RunningGift } from "../stripe/supporters/supporter-gateway.ts";
import { nextCharge } from "./gift-text.ts";
import type { PauseOffer } from "./offers.ts";

/*
 * What stands beside a button: what the reader agrees to with it. The same text is kept as their consent.
 */

export function amountAgreed(gift: RunningGift, amount: number, speech: PageSpeech): string {
  const { amount: say } = speech.words.manage;
  return speech.say(gift.interval === "month" ? say.confirmMonth : say.confirmYear, {
    date: speech.date(nextCharge(gift) ?? gift.periodEnd),
    amount: speech.amount(amount, gift.currency),
    before: speech.amount(gift.amount, gift.currency),
  });
}

export function pauseText({ amount, currency }: RunningGift, { nextCharge }: PauseOffer, speech: PageSpeech): string {
  return speech.say(speech.words.manage.pause.until, {
    amount: speech.amount(amount, currency),
    date: speech.date(nextCharge),
  });
}

export function endText({ state, periodEnd }: RunningGift, speech: PageSpeech): string {
  const { end } = speech.words.manage;
  return state === "failed" ? end.now : speech.say(end.until, { date: speech.date(periodEnd) });
}

export function resumeAgreed({ amount, currency, periodEnd }: RunningGift, speech: PageSpeech): string {
  return speech.say(speech.words.manage.pause.resumeText, {
    amount: speech.amount(amount, currency),
    date: speech.date(periodEnd),
  });
}

/** Of a gift that is paused as well, when it is charged after that; undefined where nobody can say. */
export function undoAgreed(gift: RunningGift, speech: PageSpeech): string | undefined {
  const next = nextCharge({ ...gift, endsAt: undefined });
  if (next === undefined) return undefined;
  return speech.say(speech.words.manage.end.undoText, {
    amount: speech.amount(gift.amount, gift.currency),
    date: speech.date(next),
  });
}
