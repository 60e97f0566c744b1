import type { Config } from "../../core/campaign/config.ts";
import { contactLine } from "../contribute/links.ts";
import { html, said, type Html } from "../pages/html.ts";
import type { PageContent } from "../pages/page.ts";
import type { PageSpeech } from "../pages/page-speech.ts";
import { contributePath, dayText, giftText } from "./reminder-gift.ts";
import type { HeldReminder } from "./reminder-store.ts";

/** The pages behind a reminder's links: each says what is, and what can be done next. */
export interface ReminderPages {
  /** Asks with a button: a scanner that opens every link of a mail confirms nothing. */
  confirm(reminder: HeldReminder, links: ReminderLinks): PageContent;
  /** @param isDue whether its day has come */
  confirmed(reminder: HeldReminder, links: Pick<ReminderLinks, "stop">, isDue: boolean): PageContent;
  stop(token: string): PageContent;
  stopped(): PageContent;
  /** There is no such reminder any more. */
  gone(): PageContent;
  dayOver(reminder: HeldReminder): PageContent;
  /** Nothing that was signed here. */
  broken(): PageContent;
  /** @param again the address of the page that did not come */
  later(again: string): PageContent;
}

/** Tokens, each for one thing. */
export interface ReminderLinks {
  readonly confirm: string;
  readonly stop: string;
}

export function createReminderPages({ publication }: Config, speech: PageSpeech): ReminderPages {
  const { words, locale } = speech;
  const { reminder: say } = words;
  const questions = contactLine(publication, say.questions);
  const link = (address: string, text: string): Html => html`<a href="${address}">${text}</a>`;
  const stopLink = (token: string, text: string): Html =>
    link(`reminders?${new URLSearchParams({ stop: token })}`, text);
  const contribute = link(contributePath({ choice: undefined, campaign: undefined }, locale), say.giveNow);

  function page(title: string, parts: readonly (Html | undefined)[]): PageContent {
    return {
      title: speech.say(title),
      body: html`<section aria-labelledby="heading">
        <h1 id="heading">${said(speech.say(title))}</h1>
        ${parts}
      </section>`,
    };
  }

  const text = (line: string, values: Readonly<Record<string, string>> = {}): Html =>
    html`<p>${said(speech.say(line, values))}</p>`;
  const steps = (...each: readonly (Html | undefined)[]): Html[] =>
    each.flatMap((step) => (step === undefined ? [] : [html`<p class="step">${step}</p>`]));
  const button = (name: "confirm" | "stop", token: string, label: string): Html =>
    html`<form method="post" action="reminders">
      <input type="hidden" name="${name}" value="${token}" autocomplete="off" />
      <button type="submit">${label}</button>
    </form>`;
  const dated = (line: string, { on }: HeldReminder): string => speech.say(line, { date: dayText(on, speech) });

  return {
    confirm: (reminder, { confirm, stop }) =>
      page(dated(say.confirmTitle, reminder), [
        text(say.confirmText),
        reminder.choice === undefined ? undefined : text(say.confirmGift, { gift: giftText(reminder.choice, speech) }),
        text(say.confirmErased),
        button("confirm", confirm, say.confirmButton),
        ...steps(stopLink(stop, say.noThanks), questions),
      ]),
    confirmed: (reminder, { stop }, isDue) =>
      page(dated(say.confirmedTitle, reminder), [
        text(isDue ? say.onItsWay : say.confirmedText),
        ...steps(isDue ? undefined : stopLink(stop, say.callOff), questions),
      ]),
    stop: (token) =>
      page(say.stopTitle, [text(say.stopText), button("stop", token, say.stopButton), ...steps(questions)]),
    stopped: () => page(say.stoppedTitle, [text(say.stoppedText), ...steps(contribute, questions)]),
    gone: () => page(say.goneTitle, [text(say.goneText), ...steps(contribute, questions)]),
    dayOver: (reminder) =>
      page(say.dayOverTitle, [
        text(say.dayOverText),
        ...steps(link(contributePath(reminder, locale), say.giveNow), questions),
      ]),
    broken: () => page(say.brokenTitle, [text(say.brokenText), ...steps(contribute, questions)]),
    later: (again) => page(say.laterTitle, [text(say.laterText), ...steps(link(again, say.tryAgain), questions)]),
  };
}
