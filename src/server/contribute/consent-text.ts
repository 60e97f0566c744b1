import type { Config } from "../../core/campaign/config.ts";
import type { CheckoutRequest } from "../../core/checkout/checkout.ts";
import { FSI, PDI } from "../../core/fill.ts";
import { pickLocale } from "../../core/locale.ts";
import { calendarDayIn, usableTimeZone } from "../../core/money/calendar-day-in.ts";
import { chargePlan } from "../../core/money/charge-plan.ts";
import { chargePlanText } from "../../core/money/charge-plan-text.ts";
import { regionalLocale } from "../../core/usable-locale.ts";
import { createSpeech } from "./speech.ts";
import type { LoadWords } from "./words.ts";

export interface Agreed {
  /** BCP 47: the language and region in which it was said. */
  readonly locale: string;
  /** What the page has said, where the session is made then; seconds since 1970. */
  readonly text: (at: number) => string;
}

/** Stripe takes so many characters of a value. */
const MAX_LENGTH = 500;
const isolates = new RegExp(`[${FSI}${PDI}]`, "g");

/**
 * What who presses Continue agrees to, in the words in which the page has just said it: the same words, plan and amount.
 * Undefined for a single gift: nothing follows it.
 *
 * @param charged minor units, fees covered where the reader chose to
 */
export async function agreedTo(
  request: Pick<CheckoutRequest, "interval" | "currency" | "locale" | "timeZone">,
  charged: number,
  config: Config,
  loadWords: LoadWords,
): Promise<Agreed | undefined> {
  const { interval, currency } = request;
  if (interval === "once") return undefined;
  const asked = request.locale ?? "en";
  const locale = regionalLocale(pickLocale(asked), asked);
  const timeZone = usableTimeZone(request.timeZone);
  const speech = createSpeech(await loadWords(asked), locale, config);
  const { manage, contact } = config.publication;
  return {
    locale,
    text(at) {
      const plan = chargePlan(interval, at * 1000, calendarDayIn(timeZone));
      if (plan.kind === "once") return "";
      const amount = speech.amount(charged, currency);
      const words = {
        words: speech.words.late,
        locale,
        say: (text: string, values: Readonly<Record<string, string>>) => speech.say(text, values),
        timeZone,
      };
      const said = chargePlanText(plan, amount, words, (manage ?? contact) !== undefined);
      return said.replace(isolates, "").slice(0, MAX_LENGTH);
    },
  };
}
