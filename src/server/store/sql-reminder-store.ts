import { createHmac } from "node:crypto";
import { sql, type Kysely } from "kysely";
import * as v from "valibot";
import { dayOfTime } from "../../core/utc-calendar.ts";
import { supportingStatuses } from "../../core/ledger/merge-subscription.ts";
import type { ReminderChoice } from "../../core/reminder/reminder-request.ts";
import { intervals } from "../../core/money/interval.ts";
import { reminderMailId, type HeldReminder, type Reminder, type ReminderStore } from "../reminders/reminder-store.ts";
import type { Database } from "./database.ts";
import { rowsOf, type SqlRunner, type Steps } from "./sql-runner.ts";
import { createTableQueries } from "./table-queries.ts";

export interface SqlReminderOptions {
  readonly db: Kysely<Database>;
  readonly runner: SqlRunner;
  /** Key of the hashes that stand for addresses. */
  readonly addressKey: string;
  /** See `RecordFactOptions`. */
  readonly canLockRows: boolean;
}

const DAY_SECONDS = 86_400;
/** How long a confirmation is waited for before another may be asked for, and before it is given up. */
const UNANSWERED_SECONDS = DAY_SECONDS;
const GIVEN_UP_SECONDS = 7 * DAY_SECONDS;
/** After its day began, one is given up whose mail never came into the outbox: who confirmed it was told to try again. */
const UNSENT_SECONDS = 3 * DAY_SECONDS;
/** So many confirmations are asked for within this time, of one person. */
const MOST_ASKED = 3;
const COUNTED_SECONDS = 30 * DAY_SECONDS;

const columns = [
  "id",
  "person",
  "email",
  "on_day",
  "consent",
  "campaign",
  "choice",
  "locale",
  "state",
  "at",
] as const satisfies readonly (keyof Database["reminder"])[];

export function createSqlReminderStore({ db, runner, addressKey, canLockRows }: SqlReminderOptions): ReminderStore {
  const reminders = createTableQueries(db, "reminder", columns, canLockRows);
  const askings = createTableQueries(db, "reminder_asking", ["whom", "times", "at"], canLockRows);

  function* select(id: string): Steps<Row | undefined> {
    return (yield* rowsOf(reminders.selectToChange(id)))[0];
  }

  return {
    async ask(reminder) {
      const { id, person, at } = reminder;
      const whom = whomOf(addressKey, person);
      return await runner.write(function* (): Steps<boolean> {
        // Locked first: of two that are asked for at once, the second sees the first.
        yield askings.insertIfNew({ whom, times: "[]", at });
        const [asking] = yield* rowsOf(askings.selectToChange(whom));
        if ((yield* select(id)) !== undefined) return true;
        const [waiting] = yield* rowsOf(
          db
            .selectFrom("reminder")
            .select(["id", "at"])
            .where("person", "=", person)
            .where("state", "=", "asked")
            .where("at", ">", at - UNANSWERED_SECONDS)
            .limit(1)
            .compile(),
        );
        if (waiting !== undefined) {
          yield reminders.update({ ...toRow(reminder, "asked"), ...waiting });
          return false;
        }
        const times = readTimes(asking?.times ?? "[]").filter((time) => time > at - COUNTED_SECONDS);
        if (times.length >= MOST_ASKED) return false;
        yield askings.update({ whom, times: JSON.stringify([...times, at]), at });
        yield reminders.insertIfNew(toRow(reminder, "asked"));
        return true;
      });
    },

    async find(id) {
      const query = db.selectFrom("reminder").select(columns).where("id", "=", id).compile();
      const [row] = await runner.read(() => rowsOf(query));
      return row === undefined ? undefined : toReminder(row);
    },

    async confirm(id) {
      return await runner.write(function* (): Steps<HeldReminder | undefined> {
        const row = yield* select(id);
        if (row === undefined) return undefined;
        const confirmed: Row = { ...row, state: "confirmed" };
        if (row.state !== "confirmed") {
          const { person, on_day: day } = row;
          const others = yield* rowsOf(
            db
              .selectFrom("reminder")
              .select("id")
              .where("person", "=", person)
              .where("on_day", "=", day)
              .where("id", "<>", id)
              .compile(),
          );
          for (const other of others) yield* erase(other.id);
          yield reminders.update(confirmed);
        }
        return toReminder(confirmed);
      });
    },

    async callOff(id) {
      await runner.write(() => erase(id));
    },

    async gives(person, since) {
      const query = sql`select 1 from contribution
          where supporter = ${person} and kind = 'once' and at >= ${since} and amount > refunded + disputed
        union all select 1 from agreement join subscription on subscription.id = agreement.subscription
          where agreement.person = ${person} and subscription.status in (${sql.join([...supportingStatuses])})
        limit 1`.compile(db);
      return (await runner.read(() => rowsOf(query))).length > 0;
    },

    async sweep(now) {
      const hasMail = (states: readonly string[]) =>
        sql<boolean>`exists (select 1 from mail
          where mail.id = ${reminderMailId("")} || reminder.id and mail.state in (${sql.join(states)}))`;
      const unanswered = db
        .deleteFrom("reminder")
        .where("state", "=", "asked")
        .where("at", "<=", now - GIVEN_UP_SECONDS)
        .compile();
      // Of those whose day has not come none was sent: however many wait, they are not looked at.
      const over = db
        .deleteFrom("reminder")
        .where("state", "=", "confirmed")
        .where("on_day", "<=", dayOfTime(now * 1000))
        .where((is) =>
          is.or([
            hasMail(["sent", "dropped"]),
            is.and([
              is("on_day", "<=", dayOfTime((now - UNSENT_SECONDS) * 1000)),
              is.not(hasMail(["waiting", "handing-over"])),
            ]),
          ]),
        )
        .compile();
      const uncounted = db
        .deleteFrom("reminder_asking")
        .where("at", "<=", now - COUNTED_SECONDS)
        .compile();
      return await runner.write(function* (): Steps<number> {
        yield uncounted;
        return (yield unanswered).changed + (yield over).changed;
      });
    },
  };

  function* erase(id: string): Steps<void> {
    yield db.deleteFrom("reminder").where("id", "=", id).compile();
    yield db.deleteFrom("mail").where("id", "=", reminderMailId(id)).where("state", "=", "waiting").compile();
  }
}

/** Stands for a person where askings are counted, and nowhere else: it says nothing of who has given. */
export function whomOf(addressKey: string, person: string): string {
  return createHmac("sha256", addressKey).update(`reminders of\n${person}`).digest("base64url");
}

type Row = Database["reminder"];

const timesShape = v.array(v.number());

function readTimes(json: string): readonly number[] {
  return v.parse(timesShape, JSON.parse(json));
}

const choiceShape = v.object({ interval: v.picklist(intervals), amount: v.number(), currency: v.string() });

function readChoice(json: string): ReminderChoice {
  return v.parse(choiceShape, JSON.parse(json));
}

function toRow({ on, campaign, choice, locale, ...reminder }: Reminder, state: Row["state"]): Row {
  return {
    ...reminder,
    on_day: on,
    campaign: campaign ?? null,
    choice: choice === undefined ? null : JSON.stringify(choice),
    locale: locale ?? null,
    state,
  };
}

function toReminder({ on_day: on, campaign, choice, locale, ...row }: Row): HeldReminder {
  return {
    ...row,
    on,
    campaign: campaign ?? undefined,
    choice: choice === null ? undefined : readChoice(choice),
    locale: locale ?? undefined,
  };
}
