import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createScratchLedger } from "../../src/server/node/scratch-ledger.ts";
import type { Consent } from "../../src/server/store/consent-store.ts";
import type { LedgerStore } from "../../src/server/store/ledger-store.ts";
import type { StoreUnderTest } from "./ledger-store.ts";
import { anAgreement, anEvent, aSubscription } from "./support/facts.ts";

const seconds = (day: string): number => Date.parse(`${day}T12:00:00Z`) / 1000;

function aConsent(change: Partial<Consent> = {}): Consent {
  return {
    key: "amount-1",
    kind: "amount",
    person: "hash-1",
    subscription: "sub_1",
    text: "From 21 October on you give $9 each month.",
    amount: 900,
    currency: "usd",
    interval: "month",
    locale: "en",
    at: seconds("2026-10-01"),
    ...change,
  };
}

/** What every store of consents must do, whatever database is under it. */
export function consentStoreContract(name: string, under: StoreUnderTest): void {
  describe(`consents on ${name}`, () => {
    let store: LedgerStore;
    beforeEach(async () => void (store = await under.open(await under.create())));
    afterEach(() => store.close());

    const agreedAt = (day: string, change: Parameters<typeof anAgreement>[0] = {}) =>
      store.record({ ...anEvent(), created: seconds(day) }, anAgreement({ at: seconds(day), ...change }));
    const differences = async (): Promise<readonly unknown[]> => {
      const scratch = await createScratchLedger();
      try {
        return await store.refold(scratch, false, () => undefined);
      } finally {
        scratch.close();
      }
    };

    it("are kept once, word for word, with what was agreed to when the gift began", async () => {
      await store.consents.keep(aConsent());
      await store.consents.keep(aConsent({ text: "Something else" }));
      await store.consents.keep(aConsent({ key: "other", subscription: "sub_2" }));
      const agreement = anAgreement({ at: seconds("2026-09-21") });
      await store.record(anEvent(), agreement);
      await store.record(anEvent(), agreement);
      const { key, person, subscription, text, amount, currency, interval, locale, at } = agreement;
      const gift = { key, kind: "gift", person, subscription, text, amount, currency, interval, locale, at };
      expect(await store.consents.of("sub_1")).toEqual([gift, aConsent()]);
      expect(await store.consents.of("sub_9")).toEqual([]);
    });

    it("are withdrawn where what they were given for was not done", async () => {
      expect(await store.consents.keep(aConsent())).toBe(true);
      expect(await store.consents.keep(aConsent())).toBe(false);
      await store.consents.keep(aConsent({ key: "other" }));
      await store.consents.withdraw("amount-1");
      expect(await store.consents.of("sub_1")).toEqual([aConsent({ key: "other" })]);
    });

    it("can be about no amount, and about no subscription", async () => {
      const consent = aConsent({ subscription: null, amount: null, currency: null, interval: null, locale: null });
      await store.consents.keep(consent);
      await store.consents.keep(aConsent({ key: "end-1", kind: "end", amount: null, currency: null }));
      expect(await store.consents.of("sub_1")).toMatchObject([{ kind: "end", amount: null, currency: null }]);
    });

    it("say nothing of a gift whose page did not write down what it showed", async () => {
      await store.record(anEvent(), anAgreement({ text: "" }));
      expect(await store.consents.of("sub_1")).toEqual([]);
    });

    it("go three years after they were given, or a year after the end where that is later", async () => {
      const end = (id: string, day: string) =>
        store.record(anEvent(), aSubscription({ id, status: "canceled", at: seconds(day) }));
      await store.consents.keep(aConsent({ key: "a", at: seconds("2026-12-01"), subscription: "sub_short" }));
      await agreedAt("2026-11-30", { key: "cs_short", subscription: "sub_short", note: "Go on!" });
      await end("sub_short", "2027-01-31");
      await store.consents.keep(aConsent({ key: "b", at: seconds("2026-12-01"), subscription: "sub_long" }));
      await agreedAt("2026-11-30", { key: "cs_long", subscription: "sub_long" });
      await end("sub_long", "2029-06-15");
      await agreedAt("2026-11-30", { key: "cs_runs", subscription: "sub_runs" });
      await store.record(anEvent(), aSubscription({ id: "sub_runs" }));
      await agreedAt("2026-11-30", { key: "cs_unknown", subscription: "sub_unknown" });
      await store.consents.keep(aConsent({ key: "c", at: seconds("2026-12-01"), subscription: null }));

      const left = async (): Promise<number[]> => {
        const all = ["sub_short", "sub_long", "sub_runs", "sub_unknown"].map((id) => store.consents.of(id));
        return (await Promise.all(all)).map(({ length }) => length);
      };
      expect(await store.consents.purge(seconds("2029-11-29"))).toBe(0);
      expect(await store.consents.purge(seconds("2029-11-30"))).toBe(1);
      expect(await left()).toEqual([1, 2, 1, 1]);
      expect(await store.consents.purge(seconds("2029-12-01"))).toBe(2);
      expect(await left()).toEqual([0, 2, 1, 1]);
      expect(await store.consents.purge(seconds("2030-06-14"))).toBe(0);
      expect(await store.consents.purge(seconds("2030-06-15"))).toBe(2);
      expect(await left()).toEqual([0, 0, 1, 1]);
      expect(await store.consents.purge(seconds("2039-06-15"))).toBe(0);
      // What was told is gone as well: folded anew, nothing comes back. A line to the newsroom is no consent.
      expect(await differences()).toEqual([]);
      expect((await store.notes()).map(({ text }) => text)).toEqual(["Go on!"]);
    });

    it("are looked at a page at a time, however many there are", async () => {
      const keys = Array.from({ length: 450 }, (_, index) => `k${index}`);
      await Promise.all(keys.map((key) => store.consents.keep(aConsent({ key, subscription: null }))));
      expect(await store.consents.purge(seconds("2029-10-02"))).toBe(450);
    });
  });
}
