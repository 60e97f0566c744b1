import { writeDate, writeOrdinal, type DateWords } from "../dates.ts";
import { joinSentences } from "../join-sentences.ts";
import type { ChargePlan } from "./charge-plan.ts";

/** What happens again. */
export type RecurringPlan = Exclude<ChargePlan, { readonly kind: "once" }>;

/** The words of one language for what will happen. */
export interface PlanWords extends Omit<DateWords, "locale"> {
  readonly willHappen: Readonly<Record<RecurringPlan["kind"], string>>;
  readonly cancelAnyTime: string;
}

export interface PlanSpeech {
  readonly words: PlanWords;
  /** BCP 47. */
  readonly locale: string;
  readonly say: (text: string, values: Readonly<Record<string, string>>) => string;
  /** IANA, of the reader; where it is left out, this device's. */
  readonly timeZone?: string;
}

/**
 * "$5 today, then $5 on the 23rd of each month. Cancel any time." Said by the page before the reader agrees, and written
 * down by the endpoint as what they agreed to.
 *
 * @param amount as it is written: `$5`
 * @param canCancel whether there is a way to: a promise needs one
 */
export function chargePlanText(
  plan: RecurringPlan,
  amount: string,
  { words, locale, say, timeZone }: PlanSpeech,
  canCancel: boolean,
): string {
  const date = (time: number): string =>
    writeDate(time, { locale, firstOfMonth: words.firstOfMonth }, timeZone === undefined ? {} : { timeZone });
  const said = say(words.willHappen[plan.kind], {
    amount,
    ...("day" in plan
      ? { day: writeOrdinal(plan.day, { locale, ordinal: words.ordinal }) }
      : { date: date(plan.date) }),
    ...("leapDate" in plan ? { leapDate: date(plan.leapDate) } : {}),
  });
  return canCancel ? joinSentences(said, words.cancelAnyTime) : said;
}
