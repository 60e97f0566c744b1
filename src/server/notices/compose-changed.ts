import * as v from "valibot";
import { chargeAfterPause } from "../../core/money/charge-days.ts";
import type { Compose } from "../mail/compose.ts";
import type { Giver } from "../stripe/fetch-giver.ts";
import { openGiverDesk, type GiverDesk } from "./giver-letter.ts";
import type { ComposeNoticeDeps } from "./compose-notice.ts";
import { changedData, type ChangeKind } from "./notice-mails.ts";

interface Said {
  readonly subject: string;
  readonly body: readonly string[];
}

/**
 * Confirms what a giver has changed, as it stands at Stripe when it is sent: of two changes in one minute both mails say
 * the last. One that was taken back meanwhile is not told of.
 */
export function composeChanged(deps: ComposeNoticeDeps): Compose {
  return async ({ data }) => {
    const { subscription, kind } = v.parse(changedData, data);
    const giver = await deps.fetchGiver(subscription);
    if (giver === undefined) return undefined;
    const desk = await openGiverDesk(deps, giver.locale);
    const said = whatChanged(kind, giver, desk);
    if (said === undefined) return undefined;
    const { words } = desk;
    return desk.letter(giver.email, {
      subject: desk.speech.say(said.subject),
      body: [...said.body, ...(giver.isRunning ? desk.howToChange() : []), ...desk.tax],
      why: words.changed.why,
    });
  };
}

function whatChanged(kind: ChangeKind, giver: Giver, { words: { changed }, speech }: GiverDesk): Said | undefined {
  const { periodEnd, endsAt, pausedUntil, isRunning, interval } = giver;
  const amount = speech.amount(giver.amount, giver.currency);
  const isEnding = !isRunning || endsAt !== undefined;
  if (kind === "end") {
    if (!isEnding) return undefined;
    const lasts = isRunning && endsAt !== undefined;
    const until = lasts ? [speech.say(changed.endsOn, { date: speech.date(endsAt) }), speech.say(changed.undo)] : [];
    return {
      subject: changed.endedSubject,
      body: [speech.say(changed.ended), ...until, speech.say(changed.thanks)],
    };
  }
  if (isEnding) return undefined;
  if (kind === "pause") {
    if (pausedUntil === undefined) return undefined;
    const paused =
      pausedUntil === null
        ? speech.say(changed.paused, { amount })
        : speech.say(changed.pausedUntil, { amount, date: speech.date(chargeAfterPause(giver, pausedUntil)) });
    return { subject: changed.pausedSubject, body: [paused] };
  }
  if (kind === "amount") {
    const gives = interval === "year" ? changed.amountYear : changed.amountMonth;
    const first = pausedUntil === undefined ? [speech.say(changed.firstCharge, { date: speech.date(periodEnd) })] : [];
    return { subject: changed.subject, body: [speech.say(gives, { amount }), ...first] };
  }
  if (pausedUntil !== undefined) return undefined;
  return {
    subject: changed.goesOnSubject,
    body: [speech.say(changed.goesOn, { amount, date: speech.date(periodEnd) })],
  };
}
