import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openLedgerStore } from "../../src/server/node/open-ledger-store.ts";
import { ledgerStoreContract } from "./ledger-store.ts";

let directory: string;
let databases = 0;
beforeAll(async () => void (directory = await mkdtemp(join(tmpdir(), "support-appeal-sqlite-"))));
afterAll(() => rm(directory, { recursive: true, force: true }));

ledgerStoreContract("SQLite", {
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
