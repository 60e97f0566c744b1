import type { MoneyAnswer } from "../../core/desk/answer-money.ts";
import type { DeskSpeech } from "../desk-speech.ts";

/** Less than this share more or less is as much. */
const AS_MUCH = 0.005;

/** What the last month that is over brought, beside the one before. */
export function sayLastMonth(speech: DeskSpeech, { lastMonth, months, currency }: MoneyAnswer): string {
  const { money } = speech.words;
  const { now, change, month } = lastMonth;
  const before = months.at(-3)?.month ?? month;
  const values = {
    month: speech.month(month),
    amount: speech.amount(now, currency),
    before: speech.month(before),
    share: speech.share(Math.abs(change ?? 0)),
  };
  if (now === 0) return speech.say(money.nothing, { ...values, currency: currency.toUpperCase() });
  if (change === undefined) return speech.say(money.first, values);
  if (Math.abs(change) < AS_MUCH) return speech.say(money.same, values);
  return speech.say(change > 0 ? money.more : money.less, values);
}

/** +12 %, −3 %; nothing where there was nothing to compare with. */
export function sayChange(speech: DeskSpeech, change: number | undefined): string {
  if (change === undefined) return "";
  return `${change > 0 ? "+" : change < 0 ? "−" : ""}${speech.share(Math.abs(change))}`;
}
