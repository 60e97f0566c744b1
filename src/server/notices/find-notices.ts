import { allNoticeDays, daysBefore, monthsLater, REMINDER_DAYS } from "../../core/law/renewal-notices.ts";
import type { MailTask } from "../mail/mail-store.ts";
import type { Mailer } from "../mail/mailer.ts";
import type { RecordPage } from "../store/ledger-records.ts";
import type { LedgerStore } from "../store/ledger-store.ts";
import type { StripeGateway } from "../stripe/stripe-gateway.ts";
import { NOTICE_MAIL, REMINDER_MAIL } from "./notice-mails.ts";
import { dayOfTime } from "../../core/utc-calendar.ts";

export interface FindNoticesOptions {
  readonly store: Pick<LedgerStore, "renewals" | "record">;
  readonly gateway: Pick<StripeGateway, "fetchSubscription">;
  readonly mailer: Mailer;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** Puts into the outbox what falls due today; answers how many mails may be. Run once a day. */
export type FindNotices = (signal: AbortSignal) => Promise<number>;

const DAY_SECONDS = 86_400;
/** Each law's number of months is a multiple of it. */
const STEP_MONTHS = 6;
/** A reminder that was missed is sent so many days late, and no later. */
const LATE_DAYS = 45;
const PAGE = 500;
/** Asked of Stripe in one run, of what an earlier release has left unsaid. */
const MOST_ASKED = 500;

/**
 * Looks for gifts that are charged soon. Where their givers live, and so which law applies, is asked of Stripe by who
 * writes the mail: here every day is noted on which anybody anywhere would be told.
 */
export function createFindNotices({ store, gateway, mailer, now }: FindNoticesOptions): FindNotices {
  const { renewals } = store;
  /** What the last run of this process has posted: posting it again would change nothing, and cost a write each day. */
  let posted: ReadonlySet<string> = new Set();
  /** The same of this run: what is not found any more need not be remembered. */
  let found = new Set<string>();

  async function post(task: MailTask): Promise<void> {
    if (!posted.has(task.id)) await mailer.post(task);
    found.add(task.id);
  }

  async function learnTerms(signal: AbortSignal): Promise<void> {
    const rows = await renewals.withoutTerms({ after: "", limit: MOST_ASKED });
    for (const { id, at } of rows) {
      if (signal.aborted) return;
      // Dated as what is known, so that whatever Stripe has told since stands against it.
      const fetched = await gateway.fetchSubscription(id, at);
      if (fetched !== undefined)
        await store.record({ id: `terms:${id}:${at}`, type: "subscription.fetched", created: at }, fetched);
    }
  }

  async function postNotices(signal: AbortSignal): Promise<void> {
    const at = Math.floor(now() / 1000);
    for (const days of allNoticeDays("year", at + 30 * DAY_SECONDS)) {
      const until = at + (days + 2) * DAY_SECONDS;
      for await (const { id, person, periodEnd } of pages(signal, (page) => renewals.yearly(at, until, page))) {
        const due = daysBefore(periodEnd, days);
        if (due >= at + DAY_SECONDS) continue;
        const data = { subscription: id, periodEnd, days };
        const dueAt = Math.max(due, at);
        await post({ id: `notice:${id}:${periodEnd}:${days}`, kind: NOTICE_MAIL, person, data, dueAt });
      }
    }
  }

  async function postReminders(signal: AbortSignal): Promise<void> {
    const at = Math.floor(now() / 1000);
    const first = await renewals.firstMonthly();
    if (first === undefined) return;
    for (let months = STEP_MONTHS; ; months += STEP_MONTHS) {
      // A few days more at both ends: months differ in their length. What is due is counted exactly below.
      const from = monthsLater(at - (LATE_DAYS + 4) * DAY_SECONDS, -months);
      const until = monthsLater(at + (REMINDER_DAYS + 6) * DAY_SECONDS, -months);
      if (until < first) return;
      for await (const { id, person, startedAt } of pages(signal, (page) => renewals.monthly(from, until, page))) {
        const charge = monthsLater(startedAt, months);
        const due = daysBefore(charge, REMINDER_DAYS);
        if (due >= at + DAY_SECONDS || due < at - LATE_DAYS * DAY_SECONDS) continue;
        const day = dayOfTime(charge * 1000);
        const data = { subscription: id, months };
        const dueAt = Math.max(due, at);
        await post({ id: `reminder-of-gift:${id}:${day}`, kind: REMINDER_MAIL, person, data, dueAt });
      }
    }
  }

  return async (signal) => {
    await learnTerms(signal);
    found = new Set();
    await postNotices(signal);
    await postReminders(signal);
    posted = found;
    return posted.size;
  };
}

/** Row by row, a page at a time, as long as it is not called off. */
async function* pages<Row extends { readonly id: string }>(
  signal: AbortSignal,
  read: (page: RecordPage) => Promise<readonly Row[]>,
): AsyncGenerator<Row> {
  for (let after: string | undefined = ""; after !== undefined && !signal.aborted;) {
    const rows: readonly Row[] = await read({ after, limit: PAGE });
    yield* rows;
    after = rows.length < PAGE ? undefined : rows.at(-1)?.id;
  }
}
