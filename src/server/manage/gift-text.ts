import { chargeAfterPause } from "../../core/money/charge-days.ts";
import type { PageSpeech } from "../pages/page-speech.ts";
import type { PaidWith } from "../stripe/supporters/read-paid-with.ts";
import type { RunningGift } from "../stripe/supporters/supporter-gateway.ts";

/** When a gift is charged next, in seconds since 1970; undefined where it is not, or nobody knows. */
export function nextCharge(gift: RunningGift): number | undefined {
  if (gift.endsAt !== undefined || gift.state === "over" || gift.state === "failed") return undefined;
  if (gift.state === "runs") return gift.periodEnd;
  return gift.resumesAt === undefined ? undefined : chargeAfterPause(gift, gift.resumesAt);
}

/** What is in store for it. */
export function stateText(gift: RunningGift, speech: PageSpeech): string {
  const { gift: say } = speech.words.manage;
  if (gift.state === "over") return say.ended;
  if (gift.state === "failed") return speech.say(say.failed, { amount: speech.amount(gift.amount, gift.currency) });
  if (gift.endsAt !== undefined) return speech.say(say.endsOn, { date: speech.date(gift.endsAt) });
  const next = nextCharge(gift);
  if (gift.state === "runs") return speech.say(say.next, { date: speech.date(gift.periodEnd) });
  return next === undefined ? say.paused : speech.say(say.pausedUntil, { date: speech.date(next) });
}

/** "$5 a month". */
export function amountText({ amount, currency, interval }: RunningGift, speech: PageSpeech): string {
  return speech.say(speech.words.manage.gift[interval], { amount: speech.amount(amount, currency) });
}

export function paidWithText(paidWith: PaidWith, speech: PageSpeech): string {
  const { gift: say } = speech.words.manage;
  const { name } = paidWith;
  if (paidWith.kind === "other") return speech.say(say.otherMethod, { name });
  if (paidWith.kind === "account") return speech.say(say.account, { name, last4: paidWith.last4 });
  const month = new Date(Date.UTC(paidWith.expYear, paidWith.expMonth - 1));
  const expiry = new Intl.DateTimeFormat(speech.locale, {
    month: "2-digit",
    year: "numeric",
    timeZone: "UTC",
    calendar: "gregory",
  }).format(month);
  return speech.say(say.card, { name, last4: paidWith.last4, expiry });
}
