import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Fact } from "../../src/core/ledger/fact.ts";
import type { LedgerStore } from "../../src/server/store/ledger-store.ts";
import type { StoreUnderTest } from "./ledger-store.ts";
import {
  aBalanceChange,
  aContribution,
  aDecline,
  anAgreement,
  anEvent,
  anInvoicePayment,
  anUnpaidCheckout,
} from "./support/facts.ts";

const seconds = (day: string): number => Date.parse(`${day}T12:00:00Z`) / 1000;

/** Every third first: another order than as told or turned round. */
function inSomeOrder<Item>(items: readonly Item[]): readonly Item[] {
  return [0, 1, 2].flatMap((first) => items.filter((_, index) => index % 3 === first));
}

/** What every store tells the desk of checkouts, whatever database is under it. */
export function checkoutFiguresContract(name: string, under: StoreUnderTest): void {
  describe(`the desk's figures of checkouts on ${name}`, () => {
    let store: LedgerStore;
    beforeEach(async () => void (store = await under.open(await under.create())));
    afterEach(() => store.close());

    it("count what became of checkouts by method, the same in whatever order it was told", async () => {
      const at = seconds("2026-11-02");
      const told: readonly Fact[] = [
        // Refused, and paid all the same.
        aDecline({ payment: "pi_paid", method: "card", at }),
        aContribution({ key: "pi_paid", at }),
        aBalanceChange({ id: "txn_1", payment: "pi_paid", method: "card", at }),
        // A bank that had to pay first, and did; one that did not; one that still has to.
        anUnpaidCheckout({ session: "cs_debit", payment: "pi_debit", state: "processing", at }),
        aContribution({ key: "pi_debit", at: at + 9 }),
        aBalanceChange({ id: "txn_2", payment: "pi_debit", method: "sepa_debit", at }),
        anUnpaidCheckout({ session: "cs_failed", payment: "pi_failed", state: "processing", at }),
        anUnpaidCheckout({ session: "cs_failed", payment: "pi_failed", state: "failed", at: at + 9 }),
        aDecline({ payment: "pi_failed", method: "sepa_debit", at: at + 9 }),
        anUnpaidCheckout({ session: "cs_open", payment: "pi_open", state: "processing", at }),
        // Left, after a card was refused twice and without.
        aDecline({ payment: "pi_refused", method: "link", at: at + 1 }),
        aDecline({ payment: "pi_refused", method: "card", at }),
        anUnpaidCheckout({ session: "cs_refused", payment: "pi_refused", at }),
        anUnpaidCheckout({ session: "cs_left", payment: null, at }),
        // Stripe need not say with which payment a session was left: the attempt is the same.
        aDecline({ payment: "pi_unnamed", attempt: "one", method: "card", at }),
        anUnpaidCheckout({ session: "cs_unnamed", payment: null, attempt: "one", at }),
        anUnpaidCheckout({ session: "cs_other", payment: null, attempt: "other", at }),
        // A recurring one, whose invoice does not say by which method.
        aDecline({ payment: "in_refused", attempt: "monthly", interval: "month", method: null, at }),
        anUnpaidCheckout({ session: "cs_monthly", payment: null, attempt: "monthly", interval: "month", at }),
        // A recurring one, by way of its invoice.
        anUnpaidCheckout({ session: "cs_sub", payment: "in_1", state: "processing", interval: "month", at }),
        anAgreement({ key: "cs_sub", invoice: "in_1", at: at + 9 }),
        anInvoicePayment({ payment: "pi_sub", invoice: "in_1" }),
        aContribution({ key: "in_1", kind: "recurring", interval: "month", supporter: null, at: at + 9 }),
        aBalanceChange({ id: "txn_3", payment: "pi_sub", method: "sepa_debit", at }),
      ];
      expect(await store.figures.leftSince()).toBeUndefined();
      const turns = [told, told.toReversed(), [...told.slice(7), ...told.slice(0, 7)], inSomeOrder(told)];
      for (const [turn, facts] of turns.entries()) {
        const ledger = turn === 0 ? store : await under.open(await under.create());
        // Each is told twice, and once more by the same event.
        for (const [index, fact] of [...facts, ...facts].entries()) {
          const event = anEvent(`evt_${turn}_${index}`);
          await ledger.record(event, fact);
          await ledger.record(event, fact);
        }
        const within = { from: seconds("2026-11-01"), until: seconds("2026-12-01") };
        expect(await ledger.figures.checkouts(within)).toEqual([
          { end: "declined", method: "", checkouts: 1 },
          { end: "declined", method: "card", checkouts: 2 },
          { end: "failed", method: "sepa_debit", checkouts: 1 },
          { end: "left", method: "", checkouts: 2 },
          { end: "paid", method: "card", checkouts: 1 },
          { end: "paid", method: "sepa_debit", checkouts: 2 },
          { end: "processing", method: "", checkouts: 1 },
        ]);
        expect(await ledger.figures.refused(within)).toEqual([
          { method: "", payments: 1, paid: 0 },
          { method: "card", payments: 3, paid: 1 },
        ]);
        expect(await ledger.figures.leftSince()).toBe(at);
        expect(await ledger.figures.checkouts({ campaign: "autumn" })).toEqual([]);
        expect(await ledger.figures.checkouts({ until: at })).toEqual([]);
        if (ledger !== store) await ledger.close();
      }
    });

    it("count how many of those who could cover the fee did, a recurring gift once", async () => {
      const at = seconds("2026-11-02");
      for (const key of ["pi_1", "pi_2"]) await store.record(anEvent(), aContribution({ key, fees: "offered", at }));
      await store.record(anEvent(), aContribution({ key: "pi_3", fees: "covered", at }));
      await store.record(anEvent(), aContribution({ key: "pi_4", at }));
      await store.record(anEvent(), anAgreement({ key: "cs_1", fees: "covered", at }));
      expect(await store.figures.feeOffers({})).toEqual([
        { interval: "month", fees: "covered", gifts: 1 },
        { interval: "once", fees: "covered", gifts: 1 },
        { interval: "once", fees: "offered", gifts: 2 },
      ]);
      expect(await store.figures.feeOffers({ campaign: "autumn" })).toEqual([]);
    });
  });
}
