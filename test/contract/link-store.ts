import { describe, expect, it } from "vitest";
import type { LedgerStore } from "../../src/server/store/ledger-store.ts";
import type { NewLink } from "../../src/server/store/link-store.ts";
import type { StoreUnderTest } from "./ledger-store.ts";
import { onTwoReplicas } from "./support/on-two-replicas.ts";
import { aContribution, anEvent, aRefund } from "./support/facts.ts";

const NOW = 1_790_000_000;
const rate = { atMost: 3, since: NOW };

let links = 0;
function aLink(change: Partial<NewLink> = {}): NewLink {
  const name = `${++links}`;
  return {
    hash: `hash-${name}`,
    mail: `mail-${name}`,
    purpose: "manage",
    person: "ann",
    data: { customers: ["cus_1"] },
    expiresAt: NOW + 900,
    ...change,
  };
}

/** What every store of single-use links must do. */
export function linkStoreContract(name: string, under: StoreUnderTest): void {
  describe(`single-use links on ${name}`, () => {
    let store: LedgerStore;
    let other: LedgerStore;
    onTwoReplicas(under, (one, another) => ([store, other] = [one, another]));

    it("may be looked at as often as one likes, and are used once", async () => {
      const { mail: _mail, ...link } = aLink();
      expect(await store.links.make({ ...link, mail: "one" }, rate)).toBe(true);
      expect(await store.links.look(link.hash, NOW)).toEqual(link);
      expect(await other.links.look(link.hash, NOW)).toEqual(link);
      expect(await store.links.use(link.hash, NOW)).toEqual(link);
      expect(await other.links.use(link.hash, NOW)).toBeUndefined();
      expect(await store.links.look(link.hash, NOW)).toBeUndefined();
    });

    it("are used by one of many that come at once", async () => {
      for (let round = 0; round < 5; round++) {
        const link = aLink({ person: `ann-${round}` });
        await store.links.make(link, rate);
        const uses = Array.from({ length: 12 }, (_, index) =>
          (index % 2 === 0 ? store : other).links.use(link.hash, NOW),
        );
        const won = (await Promise.all(uses)).filter((used) => used !== undefined);
        expect(won).toHaveLength(1);
      }
    });

    it("open nothing once they have expired, and what never was opens nothing either", async () => {
      const link = aLink();
      await store.links.make(link, rate);
      expect(await store.links.look(link.hash, NOW + 899)).toBeDefined();
      expect(await store.links.look(link.hash, NOW + 900)).toBeUndefined();
      expect(await store.links.use(link.hash, NOW + 900)).toBeUndefined();
      expect(await store.links.use("hash-made-up", NOW)).toBeUndefined();
    });

    it("keep what they are for", async () => {
      const link = aLink({ purpose: "recognise", data: { returnUrl: "https://news.example/" } });
      await store.links.make(link, rate);
      expect(await store.links.use(link.hash, NOW)).toMatchObject({
        purpose: "recognise",
        data: { returnUrl: "https://news.example/" },
      });
    });

    it("are void where their mail is written again", async () => {
      const [first, again] = [aLink({ mail: "same" }), aLink({ mail: "same" })];
      await store.links.make(first, rate);
      await store.links.make(again, rate);
      expect(await store.links.look(first.hash, NOW)).toBeUndefined();
      expect(await store.links.look(again.hash, NOW)).toBeDefined();
    });

    it("are made so often for a person and no oftener, used or not; another's are not counted", async () => {
      const made: boolean[] = [];
      for (let index = 0; index < 5; index++) {
        const link = aLink();
        made.push(await store.links.make(link, rate));
        await store.links.use(link.hash, NOW);
      }
      expect(made).toEqual([true, true, true, false, false]);
      expect(await store.links.make(aLink({ person: "ben" }), rate)).toBe(true);
      expect(await store.links.make(aLink({ expiresAt: NOW + 4000 }), { atMost: 3, since: NOW + 900 })).toBe(true);
      expect(await store.links.forget("ann")).toBe(1);
    });

    it("are dropped when they have expired, and with the person", async () => {
      const [old, young, bens] = [aLink(), aLink({ expiresAt: NOW + 2000 }), aLink({ person: "ben" })];
      for (const link of [old, young, bens]) await store.links.make(link, rate);
      expect(await store.links.purge(NOW + 1000)).toBe(2);
      expect(await store.links.look(young.hash, NOW)).toBeDefined();
      expect(await store.links.forget("ben")).toBe(0);
      expect(await store.links.forget("ann")).toBe(1);
      expect(await store.links.look(young.hash, NOW)).toBeUndefined();
    });
  });

  describe(`what one person gave, on ${name}`, () => {
    it("is their single gifts and the invoices that are asked for, the newest first, with what went back", async () => {
      const store = await under.open(await under.create());
      await store.record(anEvent(), aContribution({ key: "pi_1", supporter: "ann", at: 100 }));
      await store.record(anEvent(), aContribution({ key: "pi_2", supporter: "ben", at: 200 }));
      const recurring = { kind: "recurring", supporter: null, interval: "month" } as const;
      await store.record(anEvent(), aContribution({ ...recurring, key: "in_1", at: 300, amount: 700 }));
      await store.record(anEvent(), aContribution({ ...recurring, key: "in_2", at: 400 }));
      await store.record(anEvent(), aRefund({ paymentIntent: "pi_1", amount: 200 }));
      expect(await store.givenBy("ann", ["in_1", "in_9", "pi_2"])).toEqual([
        { key: "in_1", kind: "recurring", amount: 700, currency: "usd", takenBack: 0, at: 300 },
        { key: "pi_1", kind: "once", amount: 500, currency: "usd", takenBack: 200, at: 100 },
      ]);
      expect(await store.givenBy("nobody", [])).toEqual([]);
      await store.close();
    });
  });
}
