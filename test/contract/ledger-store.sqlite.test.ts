import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openLedgerStore } from "../../src/server/node/open-ledger-store.ts";
import { createScratchLedger } from "../../src/server/node/scratch-ledger.ts";
import type { LedgerStore } from "../../src/server/store/ledger-store.ts";
import type { Difference } from "../../src/server/store/refold.ts";
import { aContribution, anEvent, aRefund } from "./support/facts.ts";
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

let directory: string;
let databases = 0;
beforeAll(async () => void (directory = await mkdtemp(join(tmpdir(), "support-appeal-sqlite-"))));
afterAll(() => rm(directory, { recursive: true, force: true }));

for (const contract of [
  ledgerStoreContract,
  ledgerReportContract,
  linkStoreContract,
  consentStoreContract,
  reminderStoreContract,
  renewalStoreContract,
  tallyStoreContract,
  deskFiguresContract,
  checkoutFiguresContract,
  campaignDayStoreContract,
  configStoreContract,
  mailStoreContract,
])
  contract("SQLite", {
    create: async () => `file:${join(directory, `${++databases}.db`)}`,
    open: (url) => openLedgerStore(url, () => undefined),
  });

it("SQLite: a database of a newer release is said to be one", async () => {
  const path = join(directory, "newer.db");
  await (await openLedgerStore(`file:${path}`, () => undefined)).close();
  const later = new DatabaseSync(path);
  later.exec("insert into kysely_migration (name, timestamp) values ('999-later', '')");
  later.close();
  await expect(openLedgerStore(`file:${path}`, () => undefined)).rejects.toThrow(/newer release .*999-later/);
});

describe("SQLite: the folded tables", () => {
  let path = "";
  let store: LedgerStore;
  beforeEach(async () => {
    path = join(directory, `${++databases}.db`);
    store = await openLedgerStore(`file:${path}`, () => undefined);
    await store.record(anEvent(), aContribution());
    await store.record(anEvent(), aContribution({ key: "pi_2", supporter: "hash-2" }));
    await store.record(anEvent(), aRefund({ amount: 200 }));
  });
  afterEach(() => store.close());

  function tamper(statements: string): void {
    const database = new DatabaseSync(path);
    database.exec(statements);
    database.close();
  }

  async function refold(mend: boolean): Promise<readonly Difference[]> {
    const scratch = await createScratchLedger();
    try {
      return await store.refold(scratch, mend, () => undefined);
    } finally {
      scratch.close();
    }
  }

  it("hold no more taken back than was given", () => {
    expect(() => tamper("update contribution set refunded = 501 where key = 'pi_1'")).toThrow(/no_more_than_given/);
    expect(() => tamper("update contribution set disputed = -1")).toThrow(/CHECK/);
  });

  it("are found to differ where somebody changed them, and are made right again", async () => {
    const before = await store.totals();
    tamper(`update contribution set refunded = 0 where key = 'pi_1'; delete from contribution where key = 'pi_2';
      insert into refund (charge, payment_intent, amount) values ('ch_x', 'pi_x', 5);
      update total set gross = gross + 7; update headcount set supporters = 9; delete from supporter where key = 'hash-2'`);
    const found = await refold(false);
    expect(found.map(({ table, key }) => `${table} ${key}`).sort()).toEqual([
      "contribution pi_1",
      "contribution pi_2",
      "headcount once",
      "refund ch_x",
      "supporter once hash-2",
      "total  usd spring   ",
      "total 2026-09-21 usd spring a inline once",
    ]);
    expect(found.find(({ key }) => key === "pi_1")).toMatchObject({
      stored: { refunded: 0 },
      folded: { refunded: 200 },
    });
    expect(found.find(({ key }) => key === "ch_x")).toMatchObject({ folded: undefined });
    expect(await refold(true)).toEqual(found);
    expect(await refold(false)).toEqual([]);
    expect(await store.totals()).toEqual(before);
  });

  it("are made anew from the events of an earlier release, which knew less of them", async () => {
    await store.close();
    const database = new DatabaseSync(path);
    const kept = new Set(["event", "setting", "subscriber", "kysely_migration", "kysely_migration_lock"]);
    for (const { name } of database.prepare("select name from sqlite_master where type = 'table'").all())
      if (!kept.has(String(name))) database.exec(`drop table "${String(name)}"`);
    const old = ["contribution", "invoice_payment", "refund", "single_refund", "dispute", "subscription", "note"];
    for (const name of old) database.exec(`create table "${name}" (id text)`);
    database.exec(`delete from kysely_migration where name >= '005';
      update event set fact = json_remove(fact, '$.placement', '$.interval')`);
    database.close();
    store = await openLedgerStore(`file:${path}`, () => undefined);
    expect(await store.totals()).toMatchObject({
      contributions: 2,
      money: { usd: { gross: 1000, refunded: 200, net: 800 } },
    });
    expect(await refold(false)).toEqual([]);
  });
});
