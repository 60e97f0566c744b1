import type { ReminderChoice } from "../../core/reminder/reminder-request.ts";
import { wishesQuery } from "../contribute/wishes.ts";
import type { PageSpeech } from "../pages/page-speech.ts";
import type { Reminder } from "./reminder-store.ts";

/** What was chosen, in the reader's words: `$10 a month`. */
export function giftText({ interval, amount, currency }: ReminderChoice, speech: PageSpeech): string {
  const { giftOnce, giftMonth, giftYear } = speech.words.reminder;
  const text = { once: giftOnce, month: giftMonth, year: giftYear }[interval];
  return speech.say(text, { amount: speech.amount(amount, currency) });
}

/** Where the page without JavaScript is that opens with what was chosen: within the endpoint's own address. */
export function contributePath({ choice, campaign }: Pick<Reminder, "choice" | "campaign">, locale: string): string {
  return `contribute${wishesQuery({ locale, ...choice, campaign })}`;
}

/** The day, in the reader's words. @param on `2027-03-01` */
export function dayText(on: string, speech: PageSpeech): string {
  return speech.date(Date.parse(`${on}T00:00:00Z`) / 1000);
}
