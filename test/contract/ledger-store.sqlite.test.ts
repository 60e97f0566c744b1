import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import { openLedgerStore } from "../../src/server/store/open-ledger-store.ts";
import { ledgerStoreContract } from "./ledger-store.ts";

let directory: string;
let databases = 0;
beforeAll(async () => void (directory = await mkdtemp(join(tmpdir(), "support-appeal-sqlite-"))));
afterAll(() => rm(directory, { recursive: true, force: true }));

ledgerStoreContract("SQLite", {
  create: async () => `file:${join(directory, `${++databases}.db`)}`,
  open: (url) => openLedgerStore(url, () => undefined),
});
