import * as v from "valibot";
import type { MailTask } from "../mail/mail-store.ts";

/*
 * The kinds of mail that tell givers of their gifts, and what each needs to be written: never an address, which is asked
 * of Stripe when it is sent.
 */

const seconds = v.pipe(v.number(), v.safeInteger());

export const noticeData = v.object({
  subscription: v.string(),
  /** The charge that it is about, in seconds since 1970. */
  periodEnd: seconds,
  /** On the day so many days before. */
  days: v.number(),
});

export const reminderData = v.object({
  subscription: v.string(),
  /** So many months after it began. */
  months: v.number(),
});

export const changedData = v.object({
  subscription: v.string(),
  kind: v.picklist(["amount", "pause", "resume", "end", "undo-end"]),
});
export type ChangeKind = v.InferOutput<typeof changedData>["kind"];

export const failedData = v.object({ subscription: v.string(), invoice: v.string() });
export const debitFailedData = v.object({ session: v.string() });

export const NOTICE_MAIL = "notice";
export const REMINDER_MAIL = "reminder-of-gift";
export const CHANGED_MAIL = "changed";
export const FAILED_MAIL = "renewal-failed";
export const DEBIT_FAILED_MAIL = "debit-failed";

export interface Change {
  readonly subscription: string;
  readonly kind: ChangeKind;
  /** Of the consent that was kept for it: one mail for one press. */
  readonly key: string;
  readonly person: string | undefined;
  /** Seconds since 1970. */
  readonly at: number;
}

/** In seconds: who thinks better of it at once is not told of the first thought. */
const SECOND_THOUGHTS = 60;

/** Confirms by mail what a giver has changed; post it once Stripe has taken the change. */
export function changedMail({ subscription, kind, key, person, at }: Change): MailTask {
  const data = { subscription, kind };
  return { id: `changed:${key}`, kind: CHANGED_MAIL, person, data, dueAt: at + SECOND_THOUGHTS };
}

/** @param at seconds since 1970 */
export function failedMail(invoice: string, subscription: string, at: number): MailTask {
  const data = { subscription, invoice };
  return { id: `failed:${invoice}`, kind: FAILED_MAIL, person: undefined, data, dueAt: at };
}

/** @param at seconds since 1970 */
export function debitFailedMail(session: string, at: number): MailTask {
  return { id: `debit-failed:${session}`, kind: DEBIT_FAILED_MAIL, person: undefined, data: { session }, dueAt: at };
}
