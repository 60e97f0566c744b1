import type { Config } from "../../core/campaign/config.ts";
import { earliestToday } from "../../core/reminder/earliest-today.ts";
import { chooseLanguage } from "../pages/choose-language.ts";
import { createPageSpeech, type PageSpeech } from "../pages/page-speech.ts";
import { contributePath, dayText, giftText } from "../reminders/reminder-gift.ts";
import { readConfirmTask, readReminderTask } from "../reminders/reminder-mail.ts";
import type { Reminder, ReminderStore } from "../reminders/reminder-store.ts";
import type { ReminderTokens } from "../tokens/reminder-tokens.ts";
import type { LoadEndpointWords } from "../words/words.ts";
import type { Compose } from "./compose.ts";
import type { Letter } from "./letter.ts";

export interface ComposeReminderOptions {
  /** As it is now. */
  readonly config: () => Config;
  readonly reminders: ReminderStore;
  readonly tokens: ReminderTokens;
  /** As it is set now; where it is not, links lead to where the reminder was asked for, on this machine. */
  readonly endpointUrl: string | undefined;
  /** Whether the reader gives by now, as far as can be told: nobody is asked for what they do. */
  readonly gives: (reminder: Reminder) => Promise<boolean>;
  readonly loadEndpointWords: LoadEndpointWords;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/**
 * Kind `reminder-confirm`: the reader is asked from their own mailbox. Nothing of it that the asker wrote stands in it,
 * or anybody could send what they like to anyone.
 */
export function composeReminderConfirm(options: ComposeReminderOptions): Compose {
  return async (task) => {
    const { reminder, endpoint } = readConfirmTask(task);
    // The mail waited, for a mail server that was out, until there was nothing left to confirm.
    if (reminder.on < earliestToday(options.now())) return undefined;
    if (!(await options.reminders.ask(reminder))) return undefined;
    return await write(options, reminder, endpoint, async (speech, address) => {
      const { confirmMail: say } = speech.words.reminder;
      const url = address({ confirm: await options.tokens.sign("reminder-confirm", reminder.id) });
      return {
        subject: speech.say(say.subject, { date: dayText(reminder.on, speech) }),
        body: [
          speech.say(say.text, { date: dayText(reminder.on, speech) }),
          ...giftLine(say.gift, reminder, speech),
          { label: say.button, url },
          say.unconfirmed,
        ],
        footer: [say.footer],
        callOff: say.callOff,
      };
    });
  };
}

/** Kind `reminder`: on its day, to one who has confirmed it and has not given meanwhile. */
export function composeReminder(options: ComposeReminderOptions): Compose {
  return async (task) => {
    const { id, endpoint } = readReminderTask(task);
    const reminder = await options.reminders.find(id);
    if (reminder?.state !== "confirmed" || (await options.gives(reminder))) return undefined;
    return await write(options, reminder, endpoint, (speech) => {
      const { mail: say } = speech.words.reminder;
      const url = `${options.endpointUrl ?? endpoint}/${contributePath(reminder, speech.locale)}`;
      return {
        subject: speech.say(say.subject),
        body: [speech.say(say.text), ...giftLine(say.gift, reminder, speech), { label: say.button, url }, say.erased],
        footer: [speech.say(say.footer, { date: speech.date(reminder.at) })],
        callOff: say.callOff,
      };
    });
  };
}

interface Said extends Pick<Letter, "subject" | "body" | "footer"> {
  readonly callOff: string;
}

async function write(
  { config, tokens, endpointUrl, loadEndpointWords }: ComposeReminderOptions,
  reminder: Reminder,
  endpoint: string,
  say: (speech: PageSpeech, address: (query: Readonly<Record<string, string>>) => string) => Said | Promise<Said>,
): Promise<Letter> {
  const address = (query: Readonly<Record<string, string>>): string =>
    `${endpointUrl ?? endpoint}/reminders?${new URLSearchParams(query)}`;
  const locale = chooseLanguage(reminder.locale, null);
  const words = await loadEndpointWords(locale);
  const speech = createPageSpeech(words, locale, config(), words.thisPublication);
  const { callOff, footer, ...said } = await say(speech, address);
  const unsubscribeUrl = address({ stop: await tokens.sign("reminder-stop", reminder.id) });
  return {
    ...said,
    to: reminder.email,
    locale,
    dir: speech.dir,
    footer: [...footer, { label: callOff, url: unsubscribeUrl }],
    unsubscribeUrl,
  };
}

function giftLine(line: string, { choice }: Reminder, speech: PageSpeech): readonly string[] {
  return choice === undefined ? [] : [speech.say(line, { gift: giftText(choice, speech) })];
}
