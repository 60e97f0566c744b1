import { Kysely, sql } from "kysely";
import type { Migration } from "kysely/migration";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "../../src/server/store/database.ts";
import { maintenanceDialect } from "../../src/server/store/maintenance-dialect.ts";
import { migrateInTurn } from "../../src/server/store/migrate-in-turn.ts";
import { openLedgerStore } from "../../src/server/node/open-ledger-store.ts";
import type { LedgerStore } from "../../src/server/store/ledger-store.ts";
import { aContribution, anEvent } from "./support/facts.ts";
import { findPostgres, startPostgres, type Postgres } from "./support/start-postgres.ts";

const found = findPostgres();

if ("missing" in found) {
  console.warn(found.missing);
  describe.skip("replicas that start on PostgreSQL", () => it(found.missing, () => undefined));
} else {
  describe("replicas that start on PostgreSQL", () => {
    let postgres: Postgres;
    beforeAll(async () => void (postgres = await startPostgres(found.bin)), 60_000);
    afterAll(() => postgres.close());

    const open = (url: string): Promise<LedgerStore> => openLedgerStore(url, () => undefined);
    const openAll = (url: string, count: number): Promise<LedgerStore[]> =>
      Promise.all(Array.from({ length: count }, () => open(url)));
    const closeAll = async (stores: readonly LedgerStore[]): Promise<void> => {
      for (const store of stores) await store.close();
    };

    async function connected(url: string): Promise<pg.Client> {
      const client = new pg.Client(url);
      client.on("error", () => undefined);
      await client.connect();
      return client;
    }

    /** What a newer release does at its start: it adds a column to the busiest table. */
    async function upgrade(url: string, known: readonly string[]): Promise<void> {
      const db = new Kysely<Database>({ dialect: maintenanceDialect(url, () => undefined) });
      const nothing: Migration = { up: async () => undefined };
      const more: Migration = {
        up: async (on) => void (await sql`alter table event add column more text`.execute(on)),
      };
      const migrations = { ...Object.fromEntries(known.map((name) => [name, nothing])), "999-more": more };
      try {
        await migrateInTurn(db, { getMigrations: async () => migrations });
      } finally {
        await db.destroy();
      }
    }
    async function aDatabase(): Promise<{ url: string; known: string[]; client: pg.Client }> {
      const url = await postgres.createDatabase();
      await (await open(url)).close();
      const client = await connected(url);
      return { url, known: await done(client), client };
    }
    const done = async (client: pg.Client): Promise<string[]> =>
      (await client.query<{ name: string }>("select name from kysely_migration order by name")).rows.map(
        ({ name }) => name,
      );

    it("eight at once on an empty database all get their tables, each made once, and agree", async () => {
      const url = await postgres.createDatabase();
      const stores = await openAll(url, 8);
      expect(new Set(stores.map(({ addressKey }) => addressKey)).size).toBe(1);
      await Promise.all(stores.map((store, index) => store.record(anEvent(), aContribution({ key: `pi_${index}` }))));
      expect(await stores[0]?.totals()).toMatchObject({ contributions: 8 });
      const client = await connected(url);
      const migrations = await done(client);
      expect(migrations).toEqual([...new Set(migrations)]);
      await client.end();
      await closeAll(stores);
    });

    it("wait for one that holds the lock row, and need nobody to free it when that one dies", async () => {
      const { url, known, client } = await aDatabase();
      const holder = await connected(url);
      await holder.query("begin; select 1 from kysely_migration_lock for update");
      const { rows } = await holder.query<{ pid: number }>("select pg_backend_pid() as pid");
      const upgrades = Promise.all([1, 2, 3].map(() => upgrade(url, known)));
      await expect
        .poll(async () => {
          const waiting = `select 1 from pg_stat_activity
            where wait_event_type = 'Lock' and application_name = 'support-appeal'`;
          return (await client.query(waiting)).rows.length;
        })
        .toBeGreaterThan(0);
      expect(await done(client)).toEqual(known);
      await client.query("select pg_terminate_backend($1)", [rows[0]?.pid]);
      await upgrades;
      expect(await done(client)).toEqual([...known, "999-more"]);
      await client.end();
    });

    it("take nothing from those that serve meanwhile, though a long look at the table stands in the way", async () => {
      const { url, known, client } = await aDatabase();
      const serving = await open(url);
      // As a backup does: who changes the table waits for it, and whoever writes would wait behind that one.
      const backup = await connected(url);
      await backup.query("begin; select 1 from event");
      const upgrades = Promise.all([upgrade(url, known), upgrade(url, known)]);
      for (let gift = 0; gift < 200; gift++) {
        expect((await serving.record(anEvent(), aContribution({ key: `pi_${gift}` }))).outcome).toBe("applied");
        if (gift === 100) await backup.query("commit");
      }
      await upgrades;
      expect(await done(client)).toEqual([...known, "999-more"]);
      // The old one goes on, on the new table.
      expect((await serving.record(anEvent(), aContribution({ key: "pi_later" }))).outcome).toBe("applied");
      expect(await serving.totals()).toMatchObject({ contributions: 201 });
      await serving.close();
      await backup.end();
      await client.end();
    });

    it("tell of a database of a newer release by name", async () => {
      const { url, known, client } = await aDatabase();
      await upgrade(url, known);
      await expect(open(url)).rejects.toThrow(/newer release .*999-more/);
      await client.end();
    });
  });
}
