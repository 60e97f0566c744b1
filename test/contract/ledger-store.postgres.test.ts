import { afterAll, beforeAll, describe, it } from "vitest";
import { openLedgerStore } from "../../src/server/node/open-ledger-store.ts";
import { campaignDayStoreContract } from "./campaign-day-store.ts";
import { checkoutFiguresContract } from "./checkout-figures.ts";
import { configStoreContract } from "./config-store.ts";
import { deskFiguresContract } from "./desk-figures.ts";
import { consentStoreContract } from "./consent-store.ts";
import { renewalStoreContract } from "./renewal-store.ts";
import { ledgerReportContract } from "./ledger-report.ts";
import { ledgerStoreContract } from "./ledger-store.ts";
import { linkStoreContract } from "./link-store.ts";
import { reminderStoreContract } from "./reminder-store.ts";
import { tallyStoreContract } from "./tally-store.ts";
import { mailStoreContract } from "./mail-store.ts";
import { findPostgres, startPostgres, type Postgres } from "./support/start-postgres.ts";

const found = findPostgres();

if ("missing" in found) {
  console.warn(found.missing);
  describe.skip("a ledger store on PostgreSQL", () => it(found.missing, () => undefined));
} else {
  let postgres: Postgres;
  beforeAll(async () => void (postgres = await startPostgres(found.bin)), 60_000);
  afterAll(() => postgres.close());

  for (const contract of [
    ledgerStoreContract,
    ledgerReportContract,
    linkStoreContract,
    consentStoreContract,
    renewalStoreContract,
    deskFiguresContract,
    checkoutFiguresContract,
    campaignDayStoreContract,
    configStoreContract,
    reminderStoreContract,
    tallyStoreContract,
    tallyStoreContract,
    mailStoreContract,
  ]) {
    contract("PostgreSQL", {
      create: () => postgres.createDatabase(),
      open: (url) => openLedgerStore(url, () => undefined),
    });

    contract("PostgreSQL whose transactions are serializable by default", {
      create: () => postgres.createDatabase({ isolation: "serializable" }),
      open: (url) => openLedgerStore(url, () => undefined),
    });
  }
}
