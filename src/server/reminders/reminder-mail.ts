import * as v from "valibot";
import { intervals } from "../../core/money/interval.ts";
import type { MailTask } from "../mail/mail-store.ts";
import { confirmMailId, reminderMailId, type Reminder } from "./reminder-store.ts";

/** The kinds of mail that a reminder makes, the one after the other: two at most. */
export const CONFIRM_KIND = "reminder-confirm";
export const REMINDER_KIND = "reminder";

/** From which hour of its day on a reminder is sent, by UTC: morning or daytime from California to Japan. */
const SENT_FROM = "08:00:00Z";

/**
 * The mail that asks for a confirmation holds the whole wish: what is kept of it, and whether anything is, is decided
 * when it is written, where nobody waits for the answer.
 *
 * @param endpoint where its links lead, without a slash at the end
 */
export function confirmTask(reminder: Reminder, endpoint: string): MailTask {
  return {
    id: confirmMailId(reminder.id),
    kind: CONFIRM_KIND,
    person: reminder.person,
    data: { ...reminder, endpoint },
    dueAt: reminder.at,
  };
}

/** What is sent on the day. */
export function reminderTask({ id, person, on }: Reminder, endpoint: string): MailTask {
  return { id: reminderMailId(id), kind: REMINDER_KIND, person, data: { id, endpoint }, dueAt: dueAt(on) };
}

/** In seconds since 1970. */
export function dueAt(on: string): number {
  return Date.parse(`${on}T${SENT_FROM}`) / 1000;
}

const optionalText = v.optional(v.string());

const confirmShape = v.object({
  id: v.string(),
  person: v.string(),
  email: v.string(),
  on: v.string(),
  consent: v.string(),
  campaign: optionalText,
  choice: v.optional(v.object({ interval: v.picklist(intervals), amount: v.number(), currency: v.string() })),
  locale: optionalText,
  at: v.number(),
  endpoint: v.string(),
});

const reminderShape = v.object({ id: v.string(), endpoint: v.string() });

export function readConfirmTask({ data }: MailTask): { readonly reminder: Reminder; readonly endpoint: string } {
  const { endpoint, campaign, choice, locale, ...reminder } = v.parse(confirmShape, data);
  return { reminder: { ...reminder, campaign, choice, locale }, endpoint };
}

export function readReminderTask({ data }: MailTask): v.InferOutput<typeof reminderShape> {
  return v.parse(reminderShape, data);
}
