import type { MoneyAnswer } from "../../core/desk/answer-money.ts";
import type { FeesKnown } from "../../core/desk/fees-known.ts";
import type { DeskSpeech } from "../desk-speech.ts";

/** Less than this share more or less is as much. */
const AS_MUCH = 0.005;

/** What the last month that is over brought, beside the one before. */
export function sayLastMonth(speech: DeskSpeech, { lastMonth, months, currency }: MoneyAnswer): string {
  const { money } = speech.words;
  const { now, change, month, fees } = lastMonth;
  const before = months.at(-3)?.month ?? month;
  const values = {
    month: speech.month(month),
    amount: speech.amount(now, currency),
    before: speech.month(before),
    share: speech.share(Math.abs(change ?? 0)),
    basis: sayBasis(speech, fees),
  };
  if (now === 0) return speech.say(money.nothing, { ...values, currency: currency.toUpperCase() });
  if (change === undefined) return speech.say(money.first, values);
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

/** +12 %, −3 %; nothing where there was nothing to compare with. */
export function sayChange(speech: DeskSpeech, change: number | undefined): string {
  if (change === undefined) return "";
  return `${change > 0 ? "+" : change < 0 ? "−" : ""}${speech.share(Math.abs(change))}`;
}
