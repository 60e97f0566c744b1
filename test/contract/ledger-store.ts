import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { LedgerStore } from "../../src/server/store/ledger-store.ts";
import { createScratchLedger } from "../../src/server/node/scratch-ledger.ts";
import { mulberry32, permutations } from "../unit/server/support/webhook-sequences.ts";
import {
  aContribution,
  aDispute,
  anEvent,
  anInvoicePayment,
  aRefund,
  aSingleRefund,
  aSubscription,
} from "./support/facts.ts";
import { modelTotals } from "./support/model-totals.ts";
import { randomFacts, recordInTheEnd } from "./support/random-facts.ts";

export interface StoreUnderTest {
  /** A new, empty database. */
  create(): Promise<string>;
  open(url: string): Promise<LedgerStore>;
}

/** What every ledger store must do, whatever database is under it. */
export function ledgerStoreContract(name: string, under: StoreUnderTest): void {
  const create = (): Promise<string> => under.create();
  const open = (url: string): Promise<LedgerStore> => under.open(url);
  describe(`a ledger store on ${name}`, () => {
    let url: string;
    let store: LedgerStore;
    beforeEach(async () => {
      url = await create();
      store = await open(url);
    });
    afterEach(() => store.close());

    it("starts empty", async () => {
      expect(await store.totals()).toEqual({
        money: {},
        contributions: 0,
        activeSupporters: 0,
        onceSupporters: 0,
        campaigns: {},
      });
      await store.ping();
    });

    it("counts a contribution once, however many events tell of it", async () => {
      expect(await store.record(anEvent("evt_a"), aContribution())).toEqual({ outcome: "applied" });
      expect(await store.record(anEvent("evt_a"), aContribution())).toEqual({ outcome: "duplicate" });
      expect(await store.record(anEvent("evt_b"), aContribution())).toEqual({ outcome: "applied" });
      expect(await store.totals()).toMatchObject({
        money: { usd: { gross: 500, net: 500 } },
        contributions: 1,
        onceSupporters: 1,
      });
    });

    it("keeps what a reader wrote beside a gift, once, and not among the money", async () => {
      await store.record(anEvent(), aContribution({ key: "pi_note", note: "Thank you for the ferry story." }));
      await store.record(anEvent(), aContribution({ key: "pi_note", note: "Thank you for the ferry story." }));
      await store.record(anEvent(), { entity: "note", key: "cs_month", text: "Go on!", campaign: "spring", at: 9e9 });
      expect((await store.notes()).map(({ text, campaign }) => [text, campaign])).toEqual([
        ["Go on!", "spring"],
        ["Thank you for the ferry story.", aContribution().campaign],
      ]);
      expect((await store.totals()).contributions).toBe(1);
    });

    it("takes what is told with a character that one of the databases can't hold, without it", async () => {
      const contribution = aContribution({ key: "pi_\0nul", supporter: "a\0nn", note: "Thank\0 you." });
      expect(await store.record(anEvent("evt_\0nul"), contribution)).toEqual({ outcome: "applied" });
      expect(await store.record(anEvent("evt_\0nul"), contribution)).toEqual({ outcome: "duplicate" });
      await store.record(anEvent(), aDispute({ paymentIntent: "pi_\0nul", amount: 200, status: "lo\0st" }));
      await store.record(anEvent(), aSubscription({ id: "sub_\0", customer: "cus_\0", status: "active" }));
      await store.subscribe({
        email: "ada@example.test",
        newsletter: "weekly",
        consent: "Yes\0.",
        locale: "en",
        at: 1,
      });
      expect((await store.notes()).map(({ text }) => text)).toEqual(["Thank you."]);
      expect(await store.totals()).toMatchObject({
        money: { usd: { gross: 500, disputed: 200, net: 300 } },
        contributions: 1,
        activeSupporters: 1,
        onceSupporters: 1,
      });
    });

    it("keeps an address for a newsletter as it first came", async () => {
      const subscriber = { email: "ada@example.test", newsletter: "weekly", consent: "Yes.", locale: "en", at: 1 };
      await store.subscribe(subscriber);
      await store.subscribe({ ...subscriber, email: "ADA@example.test", consent: "Another", at: 2 });
    });

    it("takes one of twenty deliveries of an event that arrive at once", async () => {
      const outcomes = await Promise.all(
        Array.from({ length: 20 }, async () => (await store.record(anEvent("evt_a"), aContribution())).outcome),
      );
      expect(outcomes.filter((outcome) => outcome === "applied")).toHaveLength(1);
    });

    it("keeps the highest of refunds that arrive at once", async () => {
      await store.record(anEvent(), aContribution());
      await Promise.all([100, 400, 200, 300, 50].map((amount) => store.record(anEvent(), aRefund({ amount }))));
      expect(await store.totals()).toMatchObject({ money: { usd: { refunded: 400, net: 100 } } });
    });

    it("takes a refund back that failed, in whatever order its events come", async () => {
      const facts = [
        aRefund({ amount: 500 }),
        aSingleRefund({ amount: 500 }),
        aSingleRefund({ amount: 500, failed: true }),
      ];
      for (const [index, order] of permutations(facts).entries()) {
        const [charge, paymentIntent] = [`ch_${index}`, `pi_${index}`];
        await store.record(anEvent(), aContribution({ key: paymentIntent, supporter: `hash-${index}` }));
        for (const fact of order) {
          const id = "id" in fact ? { id: `re_${index}` } : {};
          await store.record(anEvent(), { ...fact, ...id, charge, paymentIntent });
        }
      }
      expect(await store.totals()).toMatchObject({
        money: { usd: { gross: 3000, refunded: 0, net: 3000 } },
        onceSupporters: 6,
      });
    });

    it("counts a refund that follows a failed one", async () => {
      await store.record(anEvent(), aContribution());
      await store.record(anEvent(), aRefund({ amount: 500 }));
      await store.record(anEvent(), aSingleRefund({ amount: 500, failed: true }));
      await store.record(anEvent(), aSingleRefund({ id: "re_2", amount: 300 }));
      await store.record(anEvent(), aRefund({ amount: 300 }));
      expect(await store.totals()).toMatchObject({ money: { usd: { refunded: 300, net: 200 } } });
    });

    it("holds back no more by a dispute than a refund has left", async () => {
      await store.record(anEvent(), aContribution());
      await store.record(anEvent(), aRefund({ amount: 200 }));
      await store.record(anEvent(), aDispute({ amount: 500 }));
      expect(await store.totals()).toMatchObject({
        money: { usd: { gross: 500, refunded: 200, disputed: 300, net: 0 } },
      });
    });

    it("joins refunds and disputes that came before the contribution", async () => {
      await store.record(anEvent(), aRefund({ paymentIntent: "pi_9", amount: 700 }));
      await store.record(anEvent(), aDispute({ paymentIntent: "pi_2", charge: "ch_2", amount: 300, status: "lost" }));
      await store.record(anEvent(), anInvoicePayment({ payment: "pi_9", invoice: "in_9" }));
      expect(await store.totals()).toMatchObject({ money: {}, contributions: 0 });
      await store.record(anEvent(), aContribution({ key: "in_9", kind: "recurring", supporter: null, amount: 700 }));
      await store.record(anEvent(), aContribution({ key: "pi_2", amount: 300 }));
      expect(await store.totals()).toMatchObject({
        money: { usd: { gross: 1000, refunded: 700, disputed: 300, net: 0 } },
        onceSupporters: 0,
      });
    });

    it("stores nothing of a tie, not even the event, until it is told how it ends", async () => {
      await store.record(anEvent(), aSubscription({ status: "incomplete" }));
      const event = anEvent();
      expect(await store.record(event, aSubscription())).toEqual({
        outcome: "tie",
        kept: aSubscription({ status: "incomplete" }),
      });
      expect(await store.totals()).toMatchObject({ activeSupporters: 0 });
      expect(
        await store.record(event, aSubscription(), {
          by: "stripe",
          fetched: aSubscription({ status: "past_due", askedAt: 1 }),
        }),
      ).toEqual({ outcome: "applied" });
      expect(await store.totals()).toMatchObject({ activeSupporters: 1 });
    });

    it("sums each of those that come together once, though one of them is undone", async () => {
      await store.record(anEvent(), aSubscription({ id: "sub_tie", status: "incomplete" }));
      const gift = (key: string, supporter: string): Promise<unknown> =>
        store.record(anEvent(), aContribution({ key, supporter, note: "Together." }));
      await Promise.all([
        gift("pi_a", "hash-1"),
        store.record(anEvent(), aSubscription({ id: "sub_runs", customer: "cus_runs" })),
        gift("pi_b", "hash-1"),
        store.record(anEvent(), aSubscription({ id: "sub_tie", customer: "cus_tie" })),
        gift("pi_c", "hash-2"),
        store.record(anEvent(), aRefund({ charge: "ch_c", paymentIntent: "pi_c", amount: 500 })),
      ]);
      expect(await store.totals()).toMatchObject({
        money: { usd: { gross: 1500, refunded: 500, disputed: 0, net: 1000 } },
        contributions: 3,
        activeSupporters: 1,
        onceSupporters: 1,
      });
    });

    it("lets a newer event stand against Stripe's answer to a tie", async () => {
      await store.record(anEvent(), aSubscription({ status: "incomplete" }));
      await store.record(anEvent(), aSubscription({ status: "unpaid", at: 1_790_000_005 }));
      await store.record(anEvent(), aSubscription(), { by: "stripe", fetched: aSubscription({ askedAt: 1 }) });
      expect(await store.totals()).toMatchObject({ activeSupporters: 0 });
    });

    it("ends a tie that nobody can answer the same in either order", async () => {
      for (const [id, first, second] of [
        ["sub_a", "incomplete", "active"],
        ["sub_b", "active", "incomplete"],
      ] as const) {
        await store.record(anEvent(), aSubscription({ id, customer: id, status: first }));
        await store.record(anEvent(), aSubscription({ id, customer: id, status: second }), { by: "guess" });
      }
      expect(await store.totals()).toMatchObject({ activeSupporters: 2 });
    });

    it("keeps names that JavaScript has a meaning for apart", async () => {
      const names = ["toString", "constructor", "__proto__"];
      for (const campaign of names) await store.record(anEvent(), aContribution({ key: campaign, campaign }));
      const { campaigns } = await store.totals();
      expect(Object.keys(campaigns).sort()).toEqual(names.toSorted());
      for (const campaign of names) expect(campaigns[campaign]).toEqual({ contributions: 1, net: { usd: 500 } });
    });

    it("holds sums that 32 bits do not", async () => {
      for (let gift = 0; gift < 50; gift++)
        await store.record(anEvent(), aContribution({ key: `pi_${gift}`, amount: 99_999_999 }));
      expect(await store.totals()).toMatchObject({ money: { usd: { gross: 4_999_999_950 } } });
    });

    it("can be opened by two at once while it is empty, and both see what either records", async () => {
      const fresh = await create();
      const [one, other] = await Promise.all([open(fresh), open(fresh)]);
      expect(one.addressKey).toBe(other.addressKey);
      await one.record(anEvent("evt_a"), aContribution());
      expect(await other.record(anEvent("evt_a"), aContribution())).toEqual({ outcome: "duplicate" });
      expect(await other.totals()).toEqual(await one.totals());
      await one.close();
      await other.close();
    });

    it("has everything when it is opened again", async () => {
      const again = await create();
      const first = await open(again);
      await first.record(anEvent("evt_a"), aContribution());
      const { addressKey } = first;
      await first.close();
      const second = await open(again);
      expect(await second.record(anEvent("evt_a"), aContribution())).toEqual({ outcome: "duplicate" });
      expect(second.addressKey).toBe(addressKey);
      expect(await second.totals()).toMatchObject({ contributions: 1 });
      await second.close();
    });

    it("agrees with a plain count of random facts, delivered by two replicas at once and in any order", async () => {
      for (let seed = 1; seed <= 5; seed++) {
        const database = await create();
        const replicas = await Promise.all([open(database), open(database)]);
        const facts = randomFacts(mulberry32(seed), 120);
        await Promise.all(
          facts.map((fact, index) =>
            recordInTheEnd(index % 2 === 0 ? replicas[0] : replicas[1], anEvent(`evt_${seed}_${index}`), fact, {
              by: "guess",
            }),
          ),
        );
        expect(await replicas[0].totals(), `seed ${seed}`).toEqual(modelTotals(facts));
        for (const replica of replicas) await replica.close();
      }
    });

    it("has in its tables what its events come to, whatever order they came in and however they were told", async () => {
      for (let seed = 11; seed <= 13; seed++) {
        const database = await create();
        const replicas = await Promise.all([open(database), open(database)]);
        const facts = randomFacts(mulberry32(seed), 150);
        await Promise.all(
          facts.map((fact, index) =>
            recordInTheEnd(replicas[index % 2 === 0 ? 0 : 1], anEvent(`evt_${seed}_${index}`), fact, { by: "guess" }),
          ),
        );
        const scratch = await createScratchLedger();
        const folded: number[] = [];
        expect(await replicas[0].refold(scratch, false, (events) => folded.push(events)), `seed ${seed}`).toEqual([]);
        expect(folded.at(-1)).toBe(150);
        scratch.close();
        for (const replica of replicas) await replica.close();
      }
    });

    it("rejects once it is closed", async () => {
      const closed = await open(await create());
      await closed.close();
      await expect(closed.record(anEvent(), aContribution())).rejects.toThrow();
      await expect(closed.ping()).rejects.toThrow();
    });
  });
}
