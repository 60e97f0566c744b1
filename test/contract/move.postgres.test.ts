import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { seeded } from "../support/seeded.ts";
import { createScratchLedger } from "../../src/server/node/scratch-ledger.ts";
import { openLedgerStore } from "../../src/server/node/open-ledger-store.ts";
import { runMove } from "../../src/server/node/run-move.ts";
import type { SqlLedgerStore } from "../../src/server/store/sql-ledger-store.ts";
import { randomFacts } from "./support/random-facts.ts";
import { aContribution, anEvent, aRefund } from "./support/facts.ts";
import { findPostgres, startPostgres, type Postgres } from "./support/start-postgres.ts";

const found = findPostgres();

if ("missing" in found) {
  console.warn(found.missing);
  describe.skip("a ledger that moves", () => it(found.missing, () => undefined));
} else {
  describe("a ledger that moves", () => {
    let postgres: Postgres;
    let directory: string;
    beforeAll(async () => {
      postgres = await startPostgres(found.bin);
      directory = await mkdtemp(join(tmpdir(), "support-appeal-move-"));
    }, 60_000);
    afterAll(async () => {
      await postgres.close();
      await rm(directory, { recursive: true, force: true });
    });

    const open = (url: string) => openLedgerStore(url, () => undefined, "test");
    const move = (from: string, to: string) =>
      runMove({ environment: { DATABASE_URL: to }, from, onProgress: () => undefined });

    async function told(store: SqlLedgerStore) {
      const scratch = await createScratchLedger();
      try {
        return {
          totals: await store.totals(),
          days: await store.report({ by: ["day", "campaign", "interval"], from: undefined, until: undefined }),
          notes: await store.notes(),
          configs: [await store.configs.draft(), await store.configs.version(1), await store.configs.version(45)],
          addressKey: store.addressKey,
          differences: await store.refold(scratch, false, () => undefined),
        };
      } finally {
        scratch.close();
      }
    }

    it("is the same on PostgreSQL, and the same again in a file", async () => {
      const file = `file:${join(directory, "old.db")}`;
      const old = await open(file);
      for (const fact of randomFacts(seeded(7), 300)) await old.record(anEvent(), fact);
      // More than a page.
      for (let at = 0; at < 1200; at++)
        await old.record(anEvent(), aContribution({ key: `pi_many_${at}`, supporter: `many-${at}` }));
      await old.record(anEvent(), aContribution({ key: "pi_noted", note: "Grüße \u2068…\u2069 'n\"\\" }));
      await old.subscribe({
        email: "Ada@reader.example",
        newsletter: "weekly",
        consent: "Yes, weekly",
        locale: undefined,
        at: 1_790_000_000,
      });
      // More than a page of what may be long.
      const now = 1_790_000_000;
      for (let version = 1; version <= 45; version++) {
        const config = { publication: { name: `Grüße ${version} 'n"\\` } };
        const revision = (await old.configs.saveDraft({ config, revision: null, by: "Ada", now })) ?? 0;
        await old.configs.publish({ revision, at: now, now, by: "Ada", note: undefined });
      }
      await old.configs.saveDraft({ config: { appeals: [] }, revision: null, by: "Bo", now });
      const before = await told(old);
      expect(before.configs).toMatchObject([{ by: "Bo", base: 45 }, { version: 1 }, { version: 45 }]);
      expect(before.differences).toEqual([]);
      expect(before.totals.contributions).toBeGreaterThan(100);
      await old.close();

      const url = await postgres.createDatabase();
      const moved = await move(file, url);
      expect(moved.find(({ table }) => table === "subscriber")?.rows).toBe(1);
      const inPostgres = await open(url);
      expect(await told(inPostgres)).toEqual(before);
      // It goes on where it was: a refund finds its gift.
      await inPostgres.record(anEvent(), aRefund({ charge: "ch_new", paymentIntent: "pi_noted", amount: 100 }));
      const after = await told(inPostgres);
      expect(after.totals.money["usd"]?.refunded).toBe((before.totals.money["usd"]?.refunded ?? 0) + 100);
      await inPostgres.close();

      const back = `file:${join(directory, "back.db")}`;
      await move(url, back);
      const again = await open(back);
      expect(await told(again)).toEqual(after);
      await again.close();
    });

    it("leaves a database that is in use as it is, and begins anew where it was cut off", async () => {
      const file = `file:${join(directory, "small.db")}`;
      const old = await open(file);
      for (const key of ["pi_1", "pi_2"]) await old.record(anEvent(`evt_${key}`), aContribution({ key }));
      await old.close();
      const url = await postgres.createDatabase();
      const used = await open(url);
      await used.record(anEvent(), aContribution({ key: "pi_used" }));
      await used.close();
      await expect(move(file, url)).rejects.toThrow(
        "DATABASE_URL names a database that holds gifts or a config already",
      );
      const drafted = await postgres.createDatabase();
      const desk = await open(drafted);
      const revision = (await desk.configs.saveDraft({ config: {}, revision: null, by: "Ada", now: 1 })) ?? 0;
      await desk.configs.publish({ revision, at: 1, now: 1, by: "Ada", note: undefined });
      await desk.close();
      await expect(move(file, drafted)).rejects.toThrow("holds gifts or a config already");
      await expect(move(file, file)).rejects.toThrow("DATABASE_URL is the database to move from");

      const empty = await postgres.createDatabase();
      const cut = runMove({
        environment: { DATABASE_URL: empty },
        from: file,
        onProgress: () => {
          throw new Error("the cable was cut");
        },
      });
      await expect(cut).rejects.toThrow("the cable was cut");
      await move(file, empty);
      const whole = await open(empty);
      expect((await whole.totals()).contributions).toBe(2);
      await whole.close();
    });
  });
}
