import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { LedgerStore } from "../../src/server/store/ledger-store.ts";
import type { StoreUnderTest } from "./ledger-store.ts";
import { aBalanceChange, aContribution, anEvent, anInvoicePayment, aRefund, aSubscription } from "./support/facts.ts";

/** What every ledger store must be able to tell of what it holds, whatever database is under it. */
export function ledgerReportContract(name: string, under: StoreUnderTest): void {
  describe(`what a ledger store on ${name} tells of the money`, () => {
    let store: LedgerStore;
    beforeEach(async () => void (store = await under.open(await under.create())));
    afterEach(() => store.close());

    it("is reported by what is asked for, per currency", async () => {
      const day = 1_790_000_000;
      await store.record(anEvent(), aContribution({ key: "pi_a", at: day }));
      await store.record(anEvent(), aContribution({ key: "pi_b", at: day + 86_400, amount: 900, placement: "banner" }));
      await store.record(
        anEvent(),
        aContribution({
          key: "in_c",
          kind: "recurring",
          supporter: null,
          interval: "month",
          currency: "jpy",
          campaign: null,
        }),
      );
      await store.record(anEvent(), aRefund({ paymentIntent: "pi_b", charge: "ch_b", amount: 400 }));
      const row = { contributions: 1, refunded: 0, disputed: 0 };
      const all = { from: undefined, until: undefined };
      expect(await store.report({ by: ["placement"], ...all })).toEqual([
        { keys: { placement: "banner" }, currency: "usd", ...row, gross: 900, refunded: 400, net: 500 },
        { keys: { placement: "inline" }, currency: "jpy", ...row, gross: 500, net: 500 },
        { keys: { placement: "inline" }, currency: "usd", ...row, gross: 500, net: 500 },
      ]);
      expect(await store.report({ by: ["month", "campaign"], from: "2026-09-22", until: undefined })).toEqual([
        {
          keys: { month: "2026-09", campaign: "spring" },
          currency: "usd",
          ...row,
          gross: 900,
          refunded: 400,
          net: 500,
        },
      ]);
      expect(await store.report({ by: ["interval"], ...all, campaign: "spring" })).toEqual([
        {
          keys: { interval: "once" },
          currency: "usd",
          contributions: 2,
          gross: 1400,
          refunded: 400,
          disputed: 0,
          net: 1000,
        },
      ]);
      expect(await store.report({ by: ["currency"], from: undefined, until: "2026-09-21" })).toEqual([
        { keys: {}, currency: "jpy", ...row, gross: 500, net: 500 },
        { keys: {}, currency: "usd", ...row, gross: 500, net: 500 },
      ]);
    });

    it("tells what reached the balance of what was given, also where Stripe told of it first", async () => {
      const march = Date.UTC(2026, 2, 31, 23) / 1000;
      await store.record(anEvent(), aBalanceChange({ payment: "pi_9", amount: 700, fee: 50 }));
      await store.record(anEvent(), aContribution({ key: "pi_1", at: march }));
      await store.record(
        anEvent(),
        aContribution({ key: "in_9", kind: "recurring", supporter: null, amount: 700, at: march + 7200 }),
      );
      await store.record(anEvent(), anInvoicePayment({ payment: "pi_9", invoice: "in_9" }));
      await store.record(
        anEvent(),
        aBalanceChange({ id: "txn_a", payment: "pi_1", amount: 460, fee: 40, currency: "eur" }),
      );
      await store.record(
        anEvent(),
        aBalanceChange({ id: "txn_b", payment: "pi_1", amount: -100, fee: 0, currency: "eur" }),
      );
      await store.record(anEvent(), aBalanceChange({ id: "txn_c", payment: "pi_foreign" }));
      const all = { from: undefined, until: undefined };
      const [euros, dollars] = [
        { currency: "usd", settledIn: "eur", contributions: 1, fees: 40, received: 320 },
        { currency: "usd", settledIn: "usd", contributions: 1, fees: 50, received: 650 },
      ];
      expect(await store.settled({ by: ["currency"], ...all })).toEqual([
        { keys: {}, ...euros },
        { keys: {}, ...dollars },
      ]);
      expect(await store.settled({ by: ["month", "campaign"], from: "2026-04-01", until: undefined })).toEqual([
        { keys: { month: "2026-04", campaign: "spring" }, ...dollars },
      ]);
      expect(await store.settled({ by: ["currency"], ...all, campaign: "autumn" })).toEqual([]);
      expect(await store.settled({ by: ["day"], from: undefined, until: "2026-03-31" })).toEqual([
        { keys: { day: "2026-03-31" }, ...euros },
      ]);
    });

    it("sums from the second that is asked for", async () => {
      const noon = Date.UTC(2026, 8, 21, 12) / 1000;
      for (const [index, hours] of [-1, 0, 5, 13, 50].entries())
        await store.record(
          anEvent(),
          aContribution({ key: `pi_${index}`, at: noon + hours * 3600, supporter: `hash-${index % 3}` }),
        );
      expect(await store.moneySince(noon)).toMatchObject({ contributions: 4, money: { usd: { net: 2000 } } });
      expect(await store.supportersSince(noon)).toBe(3);
      expect(await store.moneySince(noon + 1)).toMatchObject({ contributions: 3, money: { usd: { net: 1500 } } });
      await store.record(anEvent(), aSubscription());
      expect(await store.supportersSince(noon + 86_400)).toBe(2);
    });
  });
}
