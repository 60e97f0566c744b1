import { afterEach, describe, expect, it } from "vitest";
import { startJobs, type Jobs } from "../../../../src/server/jobs/start-jobs.ts";
import { createLog } from "../../../../src/server/log.ts";
import { openLedgerStore } from "../../../../src/server/node/open-ledger-store.ts";
import type { BalanceChanges } from "../../../../src/server/stripe/stripe-gateway.ts";
import { StripeUnavailable } from "../../../../src/server/stripe/stripe-gateway.ts";
import { aBalanceChange, aContribution, anEvent } from "../../../contract/support/facts.ts";

describe("what the endpoint does by itself", () => {
  let jobs: Jobs;
  afterEach(() => jobs.close());

  /** Runs at once and then again and again, with each of these answers in turn, and the last one from then on. */
  async function start(...answers: readonly (() => BalanceChanges)[]) {
    const store = await openLedgerStore("file::memory:", () => undefined);
    await store.record(anEvent(), aContribution());
    const lines: string[] = [];
    let asked = 0;
    const gateway = {
      async listBalanceChanges(): Promise<BalanceChanges> {
        return (answers[asked++] ?? answers.at(-1))?.() ?? { changes: [], next: undefined };
      },
    };
    const log = createLog((line) => void lines.push(line));
    const now = (): number => (aContribution().at + 10) * 1000;
    jobs = startJobs({ store, gateway, log, now, firstMs: 1, everyMs: 5 });
    return { lines, store, asked: () => asked };
  }

  const some = (): BalanceChanges => ({ changes: [aBalanceChange()], next: undefined });
  const fail = (reason: StripeUnavailable["reason"]) => (): BalanceChanges => {
    throw new StripeUnavailable(reason, "rak_balance_transaction_read");
  };

  it("fetches fees, and again what comes later", async () => {
    const { lines, store } = await start(() => ({ changes: [], next: undefined }), some);
    await expect.poll(() => lines.join("")).toContain('"fees fetched","stored":1');
    expect(await store.balanceKnownUntil()).toBe(aBalanceChange().at);
  });

  it("tries again where Stripe is out, and says so", async () => {
    const { lines } = await start(fail("out"), some);
    await expect.poll(() => lines.join("")).toContain("fees fetched");
    expect(lines[0]).toContain("tried again in an hour");
  });

  it("says once what the key lacks, and asks no more", async () => {
    const { lines, asked } = await start(fail("refused"));
    await expect.poll(() => lines.length).toBe(1);
    expect(lines[0]).toContain("read access to Balance Transactions");
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(asked()).toBe(1);
  });
});
