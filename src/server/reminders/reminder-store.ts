import type { ReminderChoice } from "../../core/reminder/reminder-request.ts";

/** One that was asked for by e-mail. */
export interface Reminder {
  /** Random: stands in its links, signed. */
  readonly id: string;
  /** The hash of the address. */
  readonly person: string;
  readonly email: string;
  /** `2027-03-01`. */
  readonly on: string;
  /** What was agreed to, word for word. */
  readonly consent: string;
  readonly campaign: string | undefined;
  readonly choice: ReminderChoice | undefined;
  readonly locale: string | undefined;
  /** When it was asked for, in seconds since 1970. */
  readonly at: number;
}

/**
 * - `asked`: to be confirmed from the mailbox
 * - `confirmed`: to be sent on its day
 */
export interface HeldReminder extends Reminder {
  readonly state: "asked" | "confirmed";
}

/** Reminders from the asking to the sending. Nothing of one is kept once it was sent, called off or left unanswered. */
export interface ReminderStore {
  /**
   * Keeps it, and answers whether a mail is to ask for its confirmation; a second time with the same id the same. While
   * one of that person waits to be confirmed since less than a day, what is asked for now takes its place, without
   * another mail; and beyond three in thirty days nothing is kept: nobody's mailbox is filled by others.
   */
  ask(reminder: Reminder): Promise<boolean>;
  find(id: string): Promise<HeldReminder | undefined>;
  /**
   * From now on it is to be sent, in the place of any other of that person on that day. A second time changes nothing.
   * Undefined where there is none.
   */
  confirm(id: string): Promise<HeldReminder | undefined>;
  /** Erases it, and the mail of it that waits. */
  callOff(id: string): Promise<void>;
  /** Whether that person has given since then (seconds since 1970), or gives now. */
  gives(person: string, since: number): Promise<boolean>;
  /**
   * Erases what was sent, what nobody confirmed within seven days, what has no mail three days after its day, and whom nothing is counted against any more.
   *
   * @param now seconds since 1970
   * @returns how many reminders were erased
   */
  sweep(now: number): Promise<number>;
}

/** What stands for the mail of a reminder in the outbox, by the reminder's id. */
export const confirmMailId = (id: string): string => `reminder-confirm:${id}`;
export const reminderMailId = (id: string): string => `reminder:${id}`;
