import { loadMessages } from "../../../../src/element/messages/load-messages.ts";
import { readSettings } from "../../../../src/server/node/settings.ts";
import { serve } from "../../../../src/server/node/serve.ts";
import { openLedgerStore } from "../../../../src/server/node/open-ledger-store.ts";
import type { LedgerStore } from "../../../../src/server/store/ledger-store.ts";

/** Run as a process of its own: the endpoint, that kills itself (-9) after its first commit when told to. */
const settings = await readSettings(process.env);
const store = await openLedgerStore(settings.databaseUrl, () => undefined);
const deadly: LedgerStore = {
  addressKey: store.addressKey,
  links: store.links,
  tallies: store.tallies,
  consents: store.consents,
  renewals: store.renewals,
  figures: store.figures,
  configs: store.configs,
  campaignDays: store.campaignDays,
  notebook: store.notebook,
  mail: store.mail,
  knowsPayment: (paymentIntent) => store.knowsPayment(paymentIntent),
  knownPayments: (payments) => store.knownPayments(payments),
  balanceKnownUntil: () => store.balanceKnownUntil(),
  totals: () => store.totals(),
  moneySince: (since) => store.moneySince(since),
  supportersSince: (since) => store.supportersSince(since),
  customersOf: (person) => store.customersOf(person),
  givenBy: (...given) => store.givenBy(...given),
  report: (query) => store.report(query),
  settled: (query) => store.settled(query),
  refold: (...given) => store.refold(...given),
  reminders: store.reminders,
  notes: () => store.notes(),
  subscribe: (subscriber) => store.subscribe(subscriber),
  ping: () => store.ping(),
  close: () => store.close(),
  async record(...given: Parameters<LedgerStore["record"]>) {
    const recorded = await store.record(...given);
    process.kill(process.pid, "SIGKILL");
    return recorded;
  },
};
await serve(settings, { loadWords: loadMessages, store: process.env["KILL_AFTER_COMMIT"] === "1" ? deadly : store });
