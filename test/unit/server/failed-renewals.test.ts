import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { startSandbox, type Sandbox } from "../../../src/sandbox/index.ts";
import { checkRenewals } from "../../../src/server/doctor/check-renewals.ts";
import { openLedgerStore } from "../../../src/server/node/open-ledger-store.ts";
import { runRefold } from "../../../src/server/node/run-refold.ts";
import type { SqlLedgerStore } from "../../../src/server/store/sql-ledger-store.ts";
import { aFailedRenewal, anEvent, aSubscription } from "../../contract/support/facts.ts";
import { days, idOf } from "../sandbox/a-sandbox.ts";
import { anEndpoint, readLedger, WEBHOOK_SECRET, type AnEndpoint } from "./support/an-endpoint.ts";
import { giftsAt, takenAt, type Gifts } from "./support/gifts-at.ts";

describe("renewals that can't be charged", () => {
  let directory: string;
  let databaseUrl: string;
  let sandbox: Sandbox;
  let gifts: Gifts;
  let endpoint: AnEndpoint;
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), "support-appeal-renewals-"));
    databaseUrl = `file:${join(directory, "ledger.db")}`;
    sandbox = await startSandbox({ port: 0, seed: 1 });
    gifts = giftsAt(sandbox);
    endpoint = await anEndpoint({ stripeApiBase: new URL(sandbox.url), databaseUrl });
    sandbox.setWebhook(`${endpoint.url}/webhooks/stripe`, WEBHOOK_SECRET);
  });
  afterEach(async () => {
    await endpoint.close();
    await sandbox.close();
    await rm(directory, { recursive: true, force: true });
  });

  async function withRecords<Result>(look: (records: SqlLedgerStore["records"]) => Promise<Result>): Promise<Result> {
    const store = await openLedgerStore(databaseUrl, () => undefined);
    try {
      return await look(store.records);
    } finally {
      await store.close();
    }
  }
  const atRisk = () => withRecords((records) => records.renewalsAtRisk());

  it("are known with when Stripe tries again, and forgotten when the subscription has ended; no money is counted", async () => {
    await gifts.monthly(900);
    const failing = await gifts.monthly(700, "4000000000000341");
    await sandbox.advance(days(32));
    const [first, ...others] = await atRisk();
    expect(others).toEqual([]);
    expect(first).toMatchObject({
      subscription: idOf(failing.subscription),
      amount: 700,
      currency: "usd",
      attempts: 1,
    });
    expect((first?.nextAttempt ?? 0) - (first?.at ?? 0)).toBe(days(3));
    await sandbox.advance(days(4));
    expect(await atRisk()).toMatchObject([{ invoice: first?.invoice, attempts: 2 }]);
    expect(await readLedger(endpoint.url)).toMatchObject({ money: takenAt(sandbox), activeSupporters: 2 });
    expect(await withRecords(checkRenewals)).toEqual([
      {
        mark: "look",
        code: "renewals-failed",
        values: {
          count: 1,
          money: [{ amount: 700, currency: "usd" }],
          againAt: ((await atRisk())[0]?.nextAttempt ?? 0) * 1000,
        },
      },
    ]);
    await sandbox.advance(days(20));
    expect(await atRisk()).toEqual([]);
    expect(await readLedger(endpoint.url)).toMatchObject({ activeSupporters: 1 });
  });

  it("are told to the device that gave, which is asked for nothing until Stripe has given up; then once more", async () => {
    const { id } = await gifts.monthly(700, "4000000000000341");
    const inItsTime = await anEndpoint({ stripeApiBase: new URL(sandbox.url) }, { now: () => sandbox.clock.nowMs() });
    const told = async () => (await fetch(`${inItsTime.url}/checkout/${id}`)).json();
    expect(await told()).not.toHaveProperty("trouble");
    await sandbox.advance(days(32));
    expect(await told()).toMatchObject({
      status: "paid",
      trouble: "renewal-failed",
      supporterUntil: expect.any(String) as string,
    });
    await sandbox.advance(days(24));
    const ended = await told();
    expect(ended).toMatchObject({ status: "paid", trouble: "renewal-failed" });
    expect(ended).not.toHaveProperty("supporterUntil");
    await inItsTime.close();
  });

  it("are over once the invoice is paid after all", async () => {
    const { subscription } = await gifts.monthly(700, "4000000000000341");
    await sandbox.advance(days(32));
    const [failed] = await atRisk();
    const invoice = await gifts.stripe.invoices.retrieve(failed?.invoice ?? "");
    const paid = { ...invoice, status: "paid", amount_paid: 700, amount_remaining: 0 };
    await fetch(`${sandbox.url}/_sandbox/events`, {
      method: "POST",
      body: JSON.stringify({ type: "invoice.paid", object: paid }),
    });
    await sandbox.deliveries.idle();
    expect(await atRisk()).toEqual([]);
    expect(subscription).not.toBeNull();
    expect(await withRecords(checkRenewals)).toEqual([{ mark: "ok", code: "renewals-none-failed", values: {} }]);
  });

  it("are the same when the events are folded anew", async () => {
    await gifts.monthly(700, "4000000000000341");
    await sandbox.advance(days(36));
    expect(
      await runRefold({ environment: { DATABASE_URL: databaseUrl }, mend: false, onProgress: () => undefined }),
    ).toEqual([]);
  });

  it("do not tell of a first payment that is refused while the reader looks on", async () => {
    await gifts.monthly(700, "4000000000000002");
    await sandbox.deliveries.idle();
    expect(sandbox.store.all("event").map(({ type }) => type)).toContain("invoice.payment_failed");
    expect(await atRisk()).toEqual([]);
  });

  it("keep the last try, whatever order they come in, and stand with the next to be tried first", async () => {
    const store = await openLedgerStore("file::memory:", () => undefined);
    const told = [
      aFailedRenewal({ attempts: 2, nextAttempt: 1_790_500_000, at: 1_790_259_200 }),
      aFailedRenewal(),
      aFailedRenewal({ attempts: 3, nextAttempt: null, at: 1_790_500_000 }),
    ];
    for (const fact of told) await store.record(anEvent(), fact);
    await store.record(anEvent(), aFailedRenewal({ invoice: "in_2" }));
    await store.record(anEvent(), aSubscription({ id: "sub_1", status: "past_due" }));
    expect(await store.records.renewalsAtRisk()).toMatchObject([
      { invoice: "in_2", attempts: 1 },
      { invoice: "in_1", attempts: 3, nextAttempt: null },
    ]);
    await store.close();
  });
});
