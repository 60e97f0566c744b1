import { ownDayAfter } from "../../core/reader/snooze.ts";
import { usableLocale } from "../../core/usable-locale.ts";
import type { ReminderRequest } from "../../client/checkout-client.ts";
import type { Snoozed } from "../state.ts";
import type { Wishes } from "../wishes.ts";

/** What the endpoint is to remind the reader of, and when: as it takes it for a letter or for a calendar file. */
export function reminderHere(
  { until, choice, asking }: Pick<Snoozed, "until" | "choice" | "asking">,
  { language, variant }: Pick<Wishes, "language" | "variant">,
): Omit<ReminderRequest, "email" | "consent"> {
  return {
    on: ownDayAfter(until, 0),
    // One that stands on the element alone is none that the endpoint knows.
    ...(variant === undefined ? { campaign: asking.campaign.id } : {}),
    ...(choice === undefined ? {} : { choice }),
    locale: usableLocale(language),
  };
}

/** Address of a file for the reader's own calendar. Nothing of it is kept, and it asks for no address. */
export function calendarHere(snoozed: Pick<Snoozed, "until" | "choice" | "asking">, wishes: Wishes): string {
  const { choice, ...rest } = reminderHere(snoozed, wishes);
  const fields = Object.entries({ ...rest, ...choice }).map(([name, value]) => [name, String(value)]);
  return `${(wishes.endpoint ?? "").replace(/\/+$/, "")}/reminders.ics?${new URLSearchParams(fields)}`;
}
