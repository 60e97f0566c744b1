import type { SharedCounts } from "../limits/shared-counts.ts";
import { openPostgresLedger, reopenPostgresLedger } from "./open-postgres-ledger.ts";
import type { OpenStore } from "./open-store.ts";
import type { SqlLedgerStore } from "./sql-ledger-store.ts";

/**
 * The ledger on PostgreSQL where a connection belongs to the request that opened it, as in a Worker: each call opens
 * its own and closes it. Let a pooler stand before the database (Hyperdrive, PgBouncer).
 */
export const openLedgerPerCall: OpenStore = async (url, onIdleError, mode) => {
  const { addressKey } = await lend(
    async (onError) => await openPostgresLedger(url, onError, mode),
    async (store) => store,
    onIdleError,
  );
  const call = <Answer>(work: (store: SqlLedgerStore) => Promise<Answer>): Promise<Answer> =>
    lend(async (onError) => reopenPostgresLedger(url, onError, addressKey), work, onIdleError);

  return {
    addressKey,
    counts: {
      take: (key, rate) => call(({ counts }) => ofPostgres(counts).take(key, rate)),
      exchange: (replica, signs) => call(({ counts }) => ofPostgres(counts).exchange(replica, signs)),
      sweep: () => call(({ counts }) => ofPostgres(counts).sweep()),
    },
    links: {
      make: (...given) => call(({ links }) => links.make(...given)),
      look: (...given) => call(({ links }) => links.look(...given)),
      use: (...given) => call(({ links }) => links.use(...given)),
      purge: (before) => call(({ links }) => links.purge(before)),
      forget: (person) => call(({ links }) => links.forget(person)),
    },
    tallies: {
      add: (cells) => call((store) => store.tallies.add(cells)),
      read: (query) => call((store) => store.tallies.read(query)),
    },
    figures: {
      chosenAmounts: (...given) => call(({ figures }) => figures.chosenAmounts(...given)),
      runningGifts: (only) => call(({ figures }) => figures.runningGifts(only)),
      cohorts: (only) => call(({ figures }) => figures.cohorts(only)),
      atRisk: (...given) => call(({ figures }) => figures.atRisk(...given)),
      countedDays: () => call(({ figures }) => figures.countedDays()),
      firstCounted: (...query) => call(({ figures }) => figures.firstCounted(...query)),
      seen: (query) => call(({ figures }) => figures.seen(query)),
      seenBySection: (query) => call(({ figures }) => figures.seenBySection(query)),
      giftsOfArms: (...given) => call(({ figures }) => figures.giftsOfArms(...given)),
      cohortsSeen: (...given) => call(({ figures }) => figures.cohortsSeen(...given)),
      giftsBegun: (query) => call(({ figures }) => figures.giftsBegun(query)),
      checkouts: (within) => call(({ figures }) => figures.checkouts(within)),
      refused: (within) => call(({ figures }) => figures.refused(within)),
      leftSince: () => call(({ figures }) => figures.leftSince()),
      feeOffers: (within) => call(({ figures }) => figures.feeOffers(within)),
      lastGift: (days) => call(({ figures }) => figures.lastGift(days)),
      dueMail: (now) => call(({ figures }) => figures.dueMail(now)),
      lastReconcile: () => call(({ figures }) => figures.lastReconcile()),
      lastHeard: () => call(({ figures }) => figures.lastHeard()),
    },
    notebook: {
      readNote: (name) => call(({ notebook }) => notebook.readNote(name)),
      writeNote: (...given) => call(({ notebook }) => notebook.writeNote(...given)),
    },
    configs: {
      serving: (now) => call(({ configs }) => configs.serving(now)),
      version: (version) => call(({ configs }) => configs.version(version)),
      versions: (page) => call(({ configs }) => configs.versions(page)),
      scheduled: (now) => call(({ configs }) => configs.scheduled(now)),
      draft: () => call(({ configs }) => configs.draft()),
      saveDraft: (draft) => call(({ configs }) => configs.saveDraft(draft)),
      dropDraft: (revision) => call(({ configs }) => configs.dropDraft(revision)),
      publish: (publication) => call(({ configs }) => configs.publish(publication)),
      withdraw: (...given) => call(({ configs }) => configs.withdraw(...given)),
    },
    campaignDays: {
      write: (days) => call(({ campaignDays }) => campaignDays.write(days)),
      read: (from) => call(({ campaignDays }) => campaignDays.read(from)),
    },
    renewals: {
      yearly: (...given) => call(({ renewals }) => renewals.yearly(...given)),
      monthly: (...given) => call(({ renewals }) => renewals.monthly(...given)),
      firstMonthly: () => call(({ renewals }) => renewals.firstMonthly()),
      withoutTerms: (page) => call(({ renewals }) => renewals.withoutTerms(page)),
    },
    consents: {
      keep: (consent) => call(({ consents }) => consents.keep(consent)),
      withdraw: (key) => call(({ consents }) => consents.withdraw(key)),
      of: (subscription) => call(({ consents }) => consents.of(subscription)),
      purge: (now) => call(({ consents }) => consents.purge(now)),
    },
    mail: {
      add: (task) => call(({ mail }) => mail.add(task)),
      claim: (...given) => call(({ mail }) => mail.claim(...given)),
      handOver: (...given) => call(({ mail }) => mail.handOver(...given)),
      release: (...given) => call(({ mail }) => mail.release(...given)),
      finish: (...given) => call(({ mail }) => mail.finish(...given)),
      settle: (now) => call(({ mail }) => mail.settle(now)),
      outlook: () => call(({ mail }) => mail.outlook()),
      forget: (person) => call(({ mail }) => mail.forget(person)),
      purge: (...given) => call(({ mail }) => mail.purge(...given)),
    },
    record: (event, fact, tieBreak) => call((store) => store.record(event, fact, tieBreak)),
    knowsPayment: (paymentIntent) => call((store) => store.knowsPayment(paymentIntent)),
    knownPayments: (payments) => call((store) => store.knownPayments(payments)),
    balanceKnownUntil: () => call((store) => store.balanceKnownUntil()),
    totals: () => call((store) => store.totals()),
    moneySince: (...given) => call((store) => store.moneySince(...given)),
    supportersSince: (...given) => call((store) => store.supportersSince(...given)),
    customersOf: (person) => call((store) => store.customersOf(person)),
    givenBy: (...given) => call((store) => store.givenBy(...given)),
    report: (query) => call((store) => store.report(query)),
    settled: (query) => call((store) => store.settled(query)),
    refold: (scratch, mend, onProgress) => call((store) => store.refold(scratch, mend, onProgress)),
    notes: () => call((store) => store.notes()),
    subscribe: (subscriber) => call((store) => store.subscribe(subscriber)),
    reminders: {
      ask: (reminder) => call((store) => store.reminders.ask(reminder)),
      find: (id) => call((store) => store.reminders.find(id)),
      confirm: (id) => call((store) => store.reminders.confirm(id)),
      callOff: (id) => call((store) => store.reminders.callOff(id)),
      gives: (person, since) => call((store) => store.reminders.gives(person, since)),
      sweep: (now) => call((store) => store.reminders.sweep(now)),
    },
    ping: () => call((store) => store.ping()),
    close: async () => undefined,
  };
};

/** Closes it after the work, however that ends. */
async function lend<Answer>(
  open: (onIdleError: (error: Error) => void) => Promise<SqlLedgerStore>,
  work: (store: SqlLedgerStore) => Promise<Answer>,
  onIdleError: (error: Error) => void,
): Promise<Answer> {
  let isClosing = false;
  const store = await open((error) => {
    // A stream that is cancelled because we close it is no failure.
    if (!isClosing) onIdleError(error);
  });
  try {
    return await work(store);
  } finally {
    isClosing = true;
    await store.close();
  }
}

function ofPostgres(counts: SharedCounts | undefined): SharedCounts {
  if (counts === undefined) throw new Error("PostgreSQL always counts for all replicas");
  return counts;
}
