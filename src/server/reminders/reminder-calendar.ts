import { createHash } from "node:crypto";
import ical, { ICalAlarmRelatesTo, ICalAlarmType, ICalEventTransparency } from "ical-generator";
import type { ReminderWish } from "../../core/reminder/reminder-request.ts";
import { withoutIsolates } from "../mail/plain-text.ts";
import type { PageSpeech } from "../pages/page-speech.ts";
import { contributePath, giftText } from "./reminder-gift.ts";

/** When its alarm rings, in seconds after the reader's own midnight: at nine. */
const ALARM_SECONDS = 9 * 3600;

/**
 * A file for the reader's own calendar: a whole day, in whatever time zone it is opened. The same wish makes the same
 * event, so that it stands there once.
 *
 * @param endpoint where its link leads, without a slash at the end
 * @param now milliseconds since 1970
 */
export function reminderCalendar(wish: ReminderWish, speech: PageSpeech, endpoint: string, now: number): string {
  const { calendar: say } = speech.words.reminder;
  const url = `${endpoint}/${contributePath(wish, speech.locale)}`;
  const plain = (text: string): string => withoutIsolates(text);
  const summary = plain(speech.say(say.title));
  const gift = wish.choice === undefined ? [] : [plain(speech.say(say.gift, { gift: giftText(wish.choice, speech) }))];
  const calendar = ical({ prodId: { company: "support-appeal", product: "reminders", language: "EN" } });
  const event = calendar.createEvent({
    id: idOf(wish, endpoint),
    // A day without a time: it is written by UTC, whatever the machine's own time zone is.
    start: new Date(`${wish.on}T00:00:00Z`),
    allDay: true,
    stamp: new Date(now),
    summary,
    description: [say.text, ...gift, url].join("\n"),
    url,
    // Nobody is busy for it.
    transparency: ICalEventTransparency.TRANSPARENT,
  });
  // Said to be of the start on its own: among the others the library passes it over, and takes the day's end.
  event
    .createAlarm({ type: ICalAlarmType.display, triggerAfter: ALARM_SECONDS, description: summary })
    .relatesTo(ICalAlarmRelatesTo.start);
  return calendar.toString();
}

function idOf({ on, campaign = "", choice }: ReminderWish, endpoint: string): string {
  const parts = [on, campaign, choice?.interval ?? "", choice?.amount ?? "", choice?.currency ?? "", endpoint];
  return `${createHash("sha256").update(parts.join("\n")).digest("hex").slice(0, 32)}@${new URL(endpoint).hostname}`;
}
