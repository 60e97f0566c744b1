import { afterAll, beforeAll, describe, it } from "vitest";
import { openLedgerStore } from "../../src/server/node/open-ledger-store.ts";
import { forgetContract } from "./forget.ts";
import { findPostgres, startPostgres, type Postgres } from "./support/start-postgres.ts";

const found = findPostgres();

if ("missing" in found) {
  console.warn(found.missing);
  describe.skip("forgetting a person on PostgreSQL", () => it(found.missing, () => undefined));
} else {
  let postgres: Postgres;
  beforeAll(async () => void (postgres = await startPostgres(found.bin)), 60_000);
  afterAll(() => postgres.close());

  forgetContract("PostgreSQL", {
    create: () => postgres.createDatabase(),
    open: (url) => openLedgerStore(url, () => undefined),
  });
}
