import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startSandbox, type Sandbox } from "../../src/sandbox/index.ts";
import { createLog } from "../../src/server/log.ts";
import { openLedgerStore } from "../../src/server/node/open-ledger-store.ts";
import { sayInEnglish } from "../../src/core/desk/doctor/say-in-english.ts";
import { runDoctor } from "../../src/server/node/run-doctor.ts";
import { runReconcile } from "../../src/server/node/run-reconcile.ts";
import { days, idOf } from "../unit/sandbox/a-sandbox.ts";
import { anEndpoint, readLedger, WEBHOOK_SECRET } from "../unit/server/support/an-endpoint.ts";
import { childEnvironment } from "../unit/server/support/child-server.ts";
import { giftsAt, takenAt } from "../unit/server/support/gifts-at.ts";
import { aContribution, aFailedRenewal, anEvent, aSubscription } from "./support/facts.ts";
import { findPostgres, startPostgres, type Postgres } from "./support/start-postgres.ts";

const found = findPostgres();

if ("missing" in found) {
  console.warn(found.missing);
  describe.skip("reconcile on PostgreSQL", () => it(found.missing, () => undefined));
} else {
  describe("reconcile on PostgreSQL", () => {
    let postgres: Postgres;
    let sandbox: Sandbox;
    beforeAll(async () => {
      postgres = await startPostgres(found.bin);
      sandbox = await startSandbox({ port: 0, seed: 1 });
    }, 60_000);
    afterAll(async () => {
      await sandbox.close();
      await postgres.close();
    });

    it("takes in what was missed, beside an endpoint that goes on taking gifts, and finds nothing a second time", async () => {
      const databaseUrl = await postgres.createDatabase();
      const gifts = giftsAt(sandbox);
      const endpoint = await anEndpoint({ stripeApiBase: new URL(sandbox.url), databaseUrl });
      sandbox.setWebhook(`${endpoint.url}/webhooks/stripe`, WEBHOOK_SECRET);
      const leaving = await gifts.monthly(900);
      sandbox.deliveries.rules.set({ mode: "drop" });
      for (let at = 0; at < 20; at++) {
        const session = at % 2 === 0 ? await gifts.monthly(500 + at) : await gifts.once(300 + at, "eur");
        if (at % 5 === 0) await gifts.refund(session, 100);
      }
      await gifts.stripe.subscriptions.cancel(idOf(leaving.subscription));
      await sandbox.advance(days(3));
      sandbox.deliveries.rules.set({ mode: "normal" });
      const reconcile = (since?: number) =>
        runReconcile({
          environment: { STRIPE_SECRET_KEY: "sk_test_abc", STRIPE_API_BASE: sandbox.url, DATABASE_URL: databaseUrl },
          days: since,
          log: createLog(() => undefined),
          onDifference: () => undefined,
          tell: () => undefined,
        });
      const [first] = await Promise.all([reconcile(), gifts.once(700), gifts.monthly(800)]);
      await sandbox.deliveries.idle();
      expect(first.left).toBe(0);
      expect(first.missing).toBeGreaterThan(50);
      expect(await readLedger(endpoint.url)).toMatchObject({ money: takenAt(sandbox), activeSupporters: 11 });
      expect(await reconcile(30)).toMatchObject({ missing: 0, healed: 0, left: 0, after: takenAt(sandbox) });
      await endpoint.close();
    });

    it("is told of by doctor, with the mode of its money and no word of its address", async () => {
      const databaseUrl = await postgres.createDatabase();
      const saidOf = async (): Promise<string[]> => {
        const said: string[] = [];
        await runDoctor({
          environment: { ...childEnvironment, STRIPE_API_BASE: sandbox.url, DATABASE_URL: databaseUrl },
          url: undefined,
          fix: false,
          onFinding: (finding) => void said.push(`${finding.mark} ${sayInEnglish(finding).said}`),
          onDone: () => undefined,
          onSecret: () => undefined,
        });
        expect(said.join("\n")).not.toContain(databaseUrl);
        return said;
      };
      expect(await saidOf()).toContainEqual(
        expect.stringMatching(/^warning the tables in PostgreSQL are not up to date yet \(001-ledger,/),
      );
      await (await anEndpoint({ stripeApiBase: new URL(sandbox.url), databaseUrl })).close();
      const said = await saidOf();
      expect(said).toContainEqual(expect.stringMatching(/^ok PostgreSQL answers \(in \d+ ms\)$/));
      expect(said).toContainEqual("ok PostgreSQL holds the ledger of test money, its tables up to date");
    });

    it("says which renewals wait for their money, the next to be tried first", async () => {
      const store = await openLedgerStore(await postgres.createDatabase(), () => undefined);
      await store.record(anEvent(), aSubscription({ id: "sub_1", status: "past_due" }));
      await store.record(anEvent(), aFailedRenewal({ invoice: "in_1", attempts: 2, nextAttempt: null }));
      await store.record(anEvent(), aFailedRenewal({ invoice: "in_1" }));
      await store.record(anEvent(), aFailedRenewal({ invoice: "in_2" }));
      await store.record(anEvent(), aFailedRenewal({ invoice: "in_3" }));
      await store.record(anEvent(), aContribution({ key: "in_3", kind: "recurring" }));
      expect(await store.records.renewalsAtRisk()).toMatchObject([
        { invoice: "in_2", attempts: 1, amount: 700 },
        { invoice: "in_1", attempts: 2, nextAttempt: null },
      ]);
      await store.close();
    });
  });
}
