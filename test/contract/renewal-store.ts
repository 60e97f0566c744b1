import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Subscription } from "../../src/core/ledger/fact.ts";
import type { LedgerStore } from "../../src/server/store/ledger-store.ts";
import type { StoreUnderTest } from "./ledger-store.ts";
import { anAgreement, anEvent, aSubscription } from "./support/facts.ts";

const page = { after: "", limit: 10 };

/** What every store must say of gifts that are charged again, whatever database is under it. */
export function renewalStoreContract(name: string, under: StoreUnderTest): void {
  describe(`renewals on ${name}`, () => {
    let store: LedgerStore;
    beforeEach(async () => void (store = await under.open(await under.create())));
    afterEach(() => store.close());
    const keep = (change: Partial<Subscription>) => store.record(anEvent(), aSubscription(change));

    it("are found by when they are charged, a page at a time, with whom they are of", async () => {
      for (const [index, periodEnd] of [100, 200, 299, 300].entries())
        await keep({ id: `sub_${index}`, interval: "year", periodEnd, startedAt: 7, at: 9 });
      await store.record(anEvent(), anAgreement({ subscription: "sub_1", person: "hash-1" }));
      const rows = await store.renewals.yearly(200, 300, page);
      expect(rows).toEqual([
        { id: "sub_1", person: "hash-1", periodEnd: 200, startedAt: 7, at: 9 },
        { id: "sub_2", person: undefined, periodEnd: 299, startedAt: 7, at: 9 },
      ]);
      expect(await store.renewals.yearly(200, 300, { after: "sub_1", limit: 1 })).toEqual(rows.slice(1));
    });

    it("are none of what has ended, ends then, or is charged each month; of a pause nobody knows when it ends", async () => {
      const year = { interval: "year", periodEnd: 250 } as const;
      for (const status of ["canceled", "paused", "unpaid", "incomplete"])
        await keep({ ...year, id: `sub_${status}`, status });
      await keep({ ...year, id: "sub_ends", cancelAtPeriodEnd: true });
      await keep({ id: "sub_monthly", periodEnd: 250, startedAt: 50 });
      await keep({ ...year, id: "sub_late", status: "past_due" });
      await keep({ id: "sub_monthly_paused", status: "paused", periodEnd: 250, startedAt: 50 });
      expect((await store.renewals.yearly(200, 300, page)).map(({ id }) => id)).toEqual(["sub_late", "sub_paused"]);
      expect((await store.renewals.monthly(50, 51, page)).map(({ id }) => id)).toEqual(["sub_monthly"]);
      expect(await store.renewals.monthly(51, 900, page)).toEqual([]);
      expect(await store.renewals.firstMonthly()).toBe(50);
    });

    it("are told from those that an earlier release has written down without their terms", async () => {
      const nothing = { amount: null, currency: null, interval: null, periodEnd: null, startedAt: null };
      await keep({ id: "sub_old", at: 5, ...nothing });
      await keep({ id: "sub_over", status: "canceled", ...nothing });
      await keep({ id: "sub_new" });
      expect(await store.renewals.withoutTerms(page)).toEqual([{ id: "sub_old", at: 5 }]);
      // As Stripe answers, dated as what was known.
      await keep({ id: "sub_old", at: 5, askedAt: 9000, interval: "year", periodEnd: 250 });
      expect(await store.renewals.withoutTerms(page)).toEqual([]);
      expect(await store.renewals.yearly(250, 251, page)).toHaveLength(1);
    });
  });
}
