import * as v from "valibot";
import { daysBefore, monthsLater, noticeDays, reminderMonths, REMINDER_DAYS } from "../../core/law/renewal-notices.ts";
import type { Compose } from "../mail/compose.ts";
import type { Letter } from "../mail/letter.ts";
import type { Giver } from "../stripe/fetch-giver.ts";
import type { NoticeWords } from "../words/notice-words.ts";
import { openGiverDesk, type GiverLetterDeps } from "./giver-letter.ts";
import { noticeData, reminderData } from "./notice-mails.ts";

export interface ComposeNoticeDeps extends GiverLetterDeps {
  /** As Stripe has them now; undefined where there is nobody to write to. */
  readonly fetchGiver: (subscription: string) => Promise<Giver | undefined>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** Before a yearly charge: see `renewal-laws.ts`. Whoever has ended or paused the gift since is left alone. */
export function composeNotice(deps: ComposeNoticeDeps): Compose {
  return async ({ data }) => {
    const { subscription, periodEnd, days } = v.parse(noticeData, data);
    const giver = await deps.fetchGiver(subscription);
    const now = deps.now() / 1000;
    if (giver === undefined || giver.interval !== "year" || giver.periodEnd !== periodEnd) return undefined;
    if (now >= periodEnd || !isCharged(giver)) return undefined;
    const told = noticeDays("year", giver.place, periodEnd).filter((each) => daysBefore(periodEnd, each) <= now);
    // Where two were missed, the later one says it all.
    return told.at(-1) === days ? await write(deps, giver, "renewal") : undefined;
  };
}

/** Of a monthly gift, where the law asks for it: so many months after it began, a few days before the charge. */
export function composeReminder(deps: ComposeNoticeDeps): Compose {
  return async ({ data }) => {
    const { subscription, months } = v.parse(reminderData, data);
    const giver = await deps.fetchGiver(subscription);
    const now = deps.now() / 1000;
    if (giver === undefined || giver.interval !== "month" || !isCharged(giver)) return undefined;
    const every = reminderMonths(giver.place, now);
    if (every === undefined || months % every !== 0) return undefined;
    // Another one is due by now, and says the same.
    if (now >= daysBefore(monthsLater(giver.startedAt, months + every), REMINDER_DAYS)) return undefined;
    return await write(deps, giver, "reminder");
  };
}

/** Whether the next charge comes. */
function isCharged({ isRunning, endsAt, pausedUntil, periodEnd }: Giver): boolean {
  const isPaused = pausedUntil !== undefined && (pausedUntil === null || pausedUntil > periodEnd);
  return isRunning && !isPaused && (endsAt === undefined || endsAt > periodEnd);
}

async function write(
  deps: ComposeNoticeDeps,
  { email, locale, amount: charged, currency, periodEnd, cardEndsAt }: Giver,
  kind: keyof Pick<NoticeWords, "renewal" | "reminder">,
): Promise<Letter> {
  const desk = await openGiverDesk(deps, locale);
  const { words, speech } = desk;
  const said = words[kind];
  const values = { amount: speech.amount(charged, currency), date: speech.date(periodEnd) };
  return desk.letter(email, {
    subject: speech.say(said.subject, values),
    body: [
      speech.say(said.goesOn, values),
      speech.say(said.next, values),
      ...(cardEndsAt !== undefined && cardEndsAt <= periodEnd ? [speech.say(words.cardEnds)] : []),
      ...desk.howToChange(),
      ...desk.tax,
    ],
    why: said.why,
  });
}
