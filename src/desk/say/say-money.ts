import type { MoneyAnswer } from "../../core/desk/answer-money.ts";
import type { Compared } from "../../core/desk/compare.ts";
import type { FeesKnown } from "../../core/desk/fees-known.ts";
import type { DeskSpeech } from "../desk-speech.ts";

/** Less than this share more or less is as much. */
const AS_MUCH = 0.005;
/** From ten times as much on it is said how many times, and no longer how many percent more. */
const MANY_TIMES = 9;

/** What the last month that is over brought, beside the one before. */
export function sayLastMonth(speech: DeskSpeech, { lastMonth, months, currency }: MoneyAnswer): string {
  const { money } = speech.words;
  const { few, times } = speech.words.moneyMore.compared;
  const { now, before: sumBefore, change, month, fees } = lastMonth;
  const before = months.at(-3)?.month ?? month;
  const values = {
    month: speech.month(month),
    amount: speech.amount(now, currency),
    before: speech.month(before),
    share: speech.share(Math.abs(change ?? 0)),
    times: sayTimes(speech, change ?? 0),
    basis: sayBasis(speech, fees),
  };
  if (now === 0) return speech.say(money.nothing, { ...values, currency: currency.toUpperCase() });
  if (change === undefined) return speech.say((sumBefore ?? 0) > 0 ? few : money.first, values);
  if (change >= MANY_TIMES) return speech.say(times, values);
  if (Math.abs(change) < AS_MUCH) return speech.say(money.same, values);
  return speech.say(change > 0 ? money.more : money.less, values);
}

/** "after refunds and fees", where those are wholly known. */
export function sayBasis({ words }: DeskSpeech, { kind }: FeesKnown): string {
  const { after, before } = words.moneyMore.basis;
  return kind === "whole" ? after : before;
}

/** Undefined where fees are taken off. */
export function sayWhyBeforeFees(speech: DeskSpeech, fees: FeesKnown, currency: string): string | undefined {
  const { partly, elsewhere } = speech.words.moneyMore.basis;
  if (fees.kind === "whole") return undefined;
  return fees.kind === "partly"
    ? speech.say(partly, { known: speech.share(fees.known) })
    : speech.say(elsewhere, { currency: currency.toUpperCase() });
}

function sayTimes(speech: DeskSpeech, change: number): string {
  return speech.number(Math.round(change + 1));
}

/** +12 %, −3 %, 24 times as much; nothing where there was nothing, or too little, to compare with. */
export function sayChange(speech: DeskSpeech, change: number | undefined): string {
  if (change === undefined) return "";
  if (change >= MANY_TIMES)
    return speech.say(speech.words.moneyMore.compared.asMuch, { times: sayTimes(speech, change) });
  return `${change > 0 ? "+" : change < 0 ? "−" : ""}${speech.share(Math.abs(change))}`;
}

/** What it is beside: the sum before, and that it came from too few contributions to be a measure. */
export function sayBefore(speech: DeskSpeech, { before, change }: Compared, currency: string): string {
  const { words } = speech;
  if (before === undefined) return words.money.notYet;
  const text = change === undefined && before > 0 ? words.moneyMore.compared.tooFew : words.money.before;
  return speech.say(text, { amount: speech.amount(before, currency) });
}
