import { sql, type Kysely } from "kysely";
import type { Fact, Note } from "../../core/ledger/fact.ts";
import type { ReportQuery, ReportRow, SettledRow } from "../../core/ledger/report.ts";
import type { LedgerTotals } from "../../core/ledger/totals.ts";
import type { ForgetStore } from "../forget/forget-store.ts";
import type { ReminderStore } from "../reminders/reminder-store.ts";
import type { SharedCounts } from "../limits/shared-counts.ts";
import type { CampaignDayStore } from "./campaign-day-store.ts";
import type { ConfigStore } from "./config-store.ts";
import type { ConsentStore } from "./consent-store.ts";
import type { Database } from "./database.ts";
import type { DeskFigures } from "./desk-figures.ts";
import type { TakeGift } from "./gift-batch.ts";
import { createLedgerRecords, type LedgerRecords, type Notebook } from "./ledger-records.ts";
import {
  Tie,
  type Given,
  type LedgerStore,
  type Recorded,
  type StoredEvent,
  type Subscriber,
  type TieBreak,
} from "./ledger-store.ts";
import { moveLedger, type MovedTable } from "./move-ledger.ts";
import type { LinkStore } from "./link-store.ts";
import { prepared } from "./prepared.ts";
import { readCustomersOf, readGivenBy } from "./read-given-by.ts";
import { readReport } from "./read-report.ts";
import { readSettled } from "./read-settled.ts";
import { createReadTotals, type ReadTotals, type SupporterPlace } from "./read-totals.ts";
import { createRecordFact, type RecordFact, type RecordFactOptions } from "./record-fact.ts";
import { createRefold, type Difference, type Scratch } from "./refold.ts";
import { createSqlForgetStore } from "./sql-forget-store.ts";
import { createSqlLinkStore } from "./sql-link-store.ts";
import type { RenewalStore } from "./renewal-store.ts";
import { createSqlRenewalStore } from "./sql-renewal-store.ts";
import { createSqlCampaignDayStore } from "./sql-campaign-day-store.ts";
import { createSqlConfigStore } from "./sql-config-store.ts";
import { createSqlConsentStore } from "./sql-consent-store.ts";
import { createSqlDeskFigures } from "./sql-desk-figures.ts";
import { rowsOf, type SqlRunner, type Steps } from "./sql-runner.ts";
import { createSqlTallyStore } from "./sql-tally-store.ts";
import { SqlMailStore } from "./sql-mail-store.ts";
import { createSqlReminderStore } from "./sql-reminder-store.ts";
import { createTableQueries, type TableQueries } from "./table-queries.ts";
import type { TallyStore } from "./tally-store.ts";

export interface SqlLedgerOptions extends RecordFactOptions {
  readonly runner: SqlRunner;
  readonly addressKey: string;
  /** Takes gifts that nobody has told of before, many at once; where there is none, they are folded as anything else. */
  readonly takeGift?: TakeGift | undefined;
  readonly counts?: SharedCounts | undefined;
}

/** For looking at every gift, in milliseconds: a bookkeeper waits, and no reader. */
const SETTLED_MS = 60_000;

/** The ledger in SQL: one implementation for SQLite and PostgreSQL. */
export class SqlLedgerStore implements LedgerStore {
  readonly addressKey: string;
  /** For comparing with Stripe. */
  readonly records: LedgerRecords;
  readonly notebook: Notebook;
  /** For taking a person out. */
  readonly forgetting: ForgetStore;
  readonly counts: SharedCounts | undefined;
  readonly links: LinkStore;
  readonly tallies: TallyStore;
  readonly consents: ConsentStore;
  readonly renewals: RenewalStore;
  readonly mail: SqlMailStore;
  readonly figures: DeskFigures;
  readonly configs: ConfigStore;
  readonly campaignDays: CampaignDayStore;
  readonly reminders: ReminderStore;
  readonly #runner: SqlRunner;
  readonly #db: Kysely<Database>;
  readonly #subscribers: TableQueries<"subscriber">;
  readonly #record: RecordFact;
  readonly #takeGift: TakeGift | undefined;
  readonly #canLockRows: boolean;
  readonly #readTotals: ReadTotals;
  readonly #probe: () => Steps<void>;
  readonly #findPayment: (paymentIntent: string) => Steps<boolean>;

  constructor({ db, runner, addressKey, canLockRows, lane, takeGift, counts }: SqlLedgerOptions) {
    this.counts = counts;
    this.#takeGift = takeGift;
    this.addressKey = addressKey;
    this.records = createLedgerRecords(db, runner);
    this.notebook = this.records;
    this.forgetting = createSqlForgetStore({ db, runner, addressKey, canLockRows });
    this.links = createSqlLinkStore(db, runner);
    this.tallies = createSqlTallyStore({ db, runner, lane });
    this.renewals = createSqlRenewalStore(db, runner);
    this.consents = createSqlConsentStore({ db, runner, canLockRows });
    this.mail = new SqlMailStore(db, runner, canLockRows);
    this.figures = createSqlDeskFigures(db, runner, !canLockRows);
    this.configs = createSqlConfigStore(db, runner);
    this.campaignDays = createSqlCampaignDayStore(db, runner);
    this.reminders = createSqlReminderStore({ db, runner, addressKey, canLockRows });
    this.#runner = runner;
    this.#db = db;
    const subscriber = ["key", "email", "newsletter", "consent", "locale", "at"] as const;
    this.#subscribers = createTableQueries(db, "subscriber", subscriber, canLockRows);
    this.#canLockRows = canLockRows;
    this.#record = createRecordFact({ db, canLockRows, lane });
    this.#readTotals = createReadTotals(db);
    const paidBy = prepared(
      db,
      sql`select 1 from contribution where key = ${sql.val("")} and kind <> 'awaited'
        union all select 1 from payment where payment = ${sql.val("")} and invoice is not null`,
    );
    this.#findPayment = function* (paymentIntent) {
      return (yield* rowsOf(paidBy(paymentIntent, paymentIntent))).length > 0;
    };
    const writeProbe = db
      .insertInto("setting")
      .values({ name: "health", value: "written" })
      .onConflict((known) => known.column("name").doUpdateSet({ value: "written" }))
      .compile();
    this.#probe = function* () {
      yield writeProbe;
    };
  }

  async record(event: StoredEvent, fact: Fact, tieBreak?: TieBreak): Promise<Recorded> {
    const arrivedAt = performance.now();
    try {
      if (this.#takeGift !== undefined && fact.entity === "contribution" && fact.note === undefined) {
        const outcome = await this.#takeGift({ event, fact });
        if (outcome !== "unsure") return { outcome };
      }
      return await this.#runner.write((transaction) => this.#record(event, fact, tieBreak, transaction), {
        arrivedAt,
      });
    } catch (error) {
      // Thrown to roll the transaction back: nothing of a tie may be stored, not even the event's id.
      if (error instanceof Tie) return { outcome: "tie", kept: error.kept };
      throw error;
    }
  }

  async knowsPayment(paymentIntent: string): Promise<boolean> {
    return await this.#runner.read(() => this.#findPayment(paymentIntent));
  }

  async knownPayments(payments: readonly string[]): Promise<ReadonlySet<string>> {
    if (payments.length === 0) return new Set();
    const list = sql.join(payments);
    const query = sql<{ payment: string }>`
      select key as payment from contribution where key in (${list}) and kind <> 'awaited'
      union select payment.payment from payment join contribution on contribution.key = payment.invoice
        where payment.payment in (${list}) and contribution.kind <> 'awaited'`.compile(this.#db);
    const rows = await this.#runner.read(() => rowsOf(query));
    return new Set(rows.map(({ payment }) => payment));
  }

  async balanceKnownUntil(): Promise<number | undefined> {
    const query = sql<{ at: number | null }>`
      select coalesce((select max(at) from balance_change),
        (select min(at) from contribution where kind <> 'awaited')) as at`.compile(this.#db);
    const [row] = await this.#runner.read(() => rowsOf(query));
    return row?.at ?? undefined;
  }

  async totals(): Promise<LedgerTotals> {
    return await this.#runner.read(() => this.#readTotals.all());
  }

  async moneySince(since: number): Promise<Pick<LedgerTotals, "money" | "contributions">> {
    return await this.#runner.read(() => this.#readTotals.moneySince(since));
  }

  async supportersSince(since: number): Promise<number> {
    const [{ activeSupporters }, once] = [await this.totals(), new Set<string>()];
    for (let place: SupporterPlace | undefined = { at: since, key: "" }; place !== undefined;) {
      const from: SupporterPlace = place;
      const { supporters, next } = await this.#runner.read(() => this.#readTotals.supportersSince(from));
      for (const supporter of supporters) once.add(supporter);
      place = next;
      // Others are served between two pages.
      await new Promise((resolve) => setTimeout(resolve));
    }
    return activeSupporters + once.size;
  }

  async givenBy(person: string, invoices: readonly string[]): Promise<readonly Given[]> {
    return await this.#runner.read(() => readGivenBy(this.#db, person, invoices));
  }

  async customersOf(person: string): Promise<readonly string[]> {
    return await this.#runner.read(() => readCustomersOf(this.#db, person));
  }

  async report(query: ReportQuery): Promise<readonly ReportRow[]> {
    return await this.#runner.read(() => readReport(this.#db, query));
  }

  async settled(query: ReportQuery): Promise<readonly SettledRow[]> {
    return await this.#runner.read(() => readSettled(this.#db, query), SETTLED_MS);
  }

  async refold(scratch: Scratch, mend: boolean, onProgress: (events: number) => void): Promise<readonly Difference[]> {
    const refold = createRefold({ db: this.#db, runner: this.#runner, canLockRows: this.#canLockRows, onProgress });
    return await (mend ? refold.mend(scratch) : refold.check(scratch));
  }

  async notes(): Promise<readonly Omit<Note, "entity" | "key">[]> {
    const newest = this.#db
      .selectFrom("note")
      .select(["text", "campaign", "at"])
      .orderBy("at", "desc")
      .limit(1000)
      .compile();
    return await this.#runner.read(() => rowsOf(newest));
  }

  async subscribe({ email, newsletter, consent, locale, at }: Subscriber): Promise<void> {
    const row = { key: `${newsletter} ${email.toLowerCase()}`, email, newsletter, consent, locale: locale ?? null, at };
    const insert = this.#subscribers.insertIfNew(row);
    await this.#runner.write(function* (): Steps<void> {
      yield insert;
    });
  }

  /** Takes over, into this database that nobody has used yet, all that another one holds: see {@link moveLedger}. */
  async takeOver(other: SqlLedgerStore, onProgress: (rows: number) => void): Promise<readonly MovedTable[]> {
    const from = { db: other.#db, runner: other.#runner };
    return await moveLedger(from, { db: this.#db, runner: this.#runner }, onProgress);
  }

  async ping(): Promise<void> {
    await this.#runner.check(this.#probe);
    // Asked now and then even where nobody gives.
    await this.counts?.sweep();
  }

  async close(): Promise<void> {
    await this.#runner.close();
  }
}
