import type { Config } from "../../core/campaign/config.ts";
import { earliestToday } from "../../core/reminder/earliest-today.ts";
import { answer } from "../http/answer.ts";
import { errorText, type Log } from "../log.ts";
import { answerPage, type AnswerOptions } from "../pages/answer-page.ts";
import { chooseLanguage } from "../pages/choose-language.ts";
import type { PageContent } from "../pages/page.ts";
import { createPageSpeech } from "../pages/page-speech.ts";
import type { ReminderTokens } from "../tokens/reminder-tokens.ts";
import type { LoadEndpointWords } from "../words/words.ts";
import { dueAt } from "./reminder-mail.ts";
import { createReminderPages, type ReminderPages } from "./reminder-pages.ts";
import type { HeldReminder, ReminderStore } from "./reminder-store.ts";

export interface ReminderVisitOptions {
  /** As it is now. */
  readonly config: () => Config;
  readonly reminders: ReminderStore;
  readonly tokens: ReminderTokens;
  readonly loadEndpointWords: LoadEndpointWords;
  readonly log: Log;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** One who has followed a link of a reminder's mail, in their language. */
export interface ReminderVisit {
  /** A page, in the language of the reminder where there is one. */
  answer(
    reminder: HeldReminder | undefined,
    choose: (pages: ReminderPages) => PageContent,
    options?: AnswerOptions,
  ): Promise<Response>;
  /** What a link to confirm leads to, at this moment. */
  confirmPage(id: string, reminder: HeldReminder | undefined): Promise<Response>;
  /** The page after a button, so that loading it anew sends nothing. */
  seeOther(name: "confirm" | "stop", token: string): Response;
  /** Runs what asks the store; where that does not answer, the reader is told to try again. */
  orLater(work: () => Promise<Response>): Promise<Response>;
}

/** @param again where the reader came from, for another try */
export function createReminderVisit(options: ReminderVisitOptions, request: Request, again: string): ReminderVisit {
  const { config, tokens, loadEndpointWords, log, now } = options;

  async function answerWith(
    reminder: HeldReminder | undefined,
    choose: (pages: ReminderPages) => PageContent,
    more?: AnswerOptions,
  ): Promise<Response> {
    const current = config();
    const locale = chooseLanguage(reminder?.locale, request.headers.get("accept-language"));
    const words = await loadEndpointWords(locale);
    const speech = createPageSpeech(words, locale, current, words.thisPublication);
    return answerPage(choose(createReminderPages(current, speech)), current, speech, more);
  }

  return {
    answer: answerWith,
    async confirmPage(id, reminder) {
      if (reminder === undefined) return await answerWith(reminder, (pages) => pages.gone(), { status: 410 });
      if (reminder.state === "asked" && reminder.on < earliestToday(now()))
        return await answerWith(reminder, (pages) => pages.dayOver(reminder), { status: 410 });
      const [confirm, stop] = [await tokens.sign("reminder-confirm", id), await tokens.sign("reminder-stop", id)];
      return await answerWith(reminder, (pages) =>
        reminder.state === "asked"
          ? pages.confirm(reminder, { confirm, stop })
          : pages.confirmed(reminder, { stop }, dueAt(reminder.on) * 1000 <= now()),
      );
    },
    seeOther: (name, token) =>
      answer(null, { status: 303, headers: { location: `reminders?${new URLSearchParams({ [name]: token })}` } }),
    async orLater(work) {
      try {
        return await work();
      } catch (error) {
        log.error("a reminder's page could not be made", { error: errorText(error) });
        const options = { status: 503, headers: { "retry-after": "10" } };
        return await answerWith(undefined, (pages) => pages.later(again), options);
      }
    },
  };
}
