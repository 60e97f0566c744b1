import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { MailTask } from "../../src/server/mail/mail-store.ts";
import type { LedgerStore } from "../../src/server/store/ledger-store.ts";
import type { StoreUnderTest } from "./ledger-store.ts";

const aTask = (change: Partial<MailTask> = {}): MailTask => ({
  id: "link:1",
  kind: "link",
  person: "hash-of-ada",
  data: { email: "ada@example.test" },
  dueAt: 1000,
  ...change,
});

/** What the outbox must do, whatever database is under it. */
export function mailStoreContract(name: string, under: StoreUnderTest): void {
  describe(`the outbox on ${name}`, () => {
    let stores: LedgerStore[];
    let url: string;
    beforeEach(async () => {
      url = await under.create();
      stores = [await under.open(url)];
    });
    afterEach(() => Promise.all(stores.map((store) => store.close())));
    const mail = () => (stores[0] as LedgerStore).mail;
    const claimOne = async (now: number, heldUntil: number) => {
      const [held] = await mail().claim(now, heldUntil, 1);
      if (held === undefined) throw new Error("nothing is due");
      return held;
    };

    it("takes an id once, ever", async () => {
      expect(await mail().add(aTask())).toBe(true);
      expect(await mail().add(aTask({ data: "another" }))).toBe(false);
      const held = await claimOne(1000, 1100);
      expect(held).toEqual({ ...aTask(), tries: 0, heldUntil: 1100 });
      await mail().finish(held.id, "sent");
      expect(await mail().add(aTask())).toBe(false);
      expect(await mail().claim(9000, 9100, 9)).toEqual([]);
    });

    it("gives what is due, the longest due first, and only so much", async () => {
      for (const dueAt of [3000, 1000, 2000]) await mail().add(aTask({ id: `at:${dueAt}`, dueAt, person: undefined }));
      expect(await mail().claim(999, 1100, 9)).toEqual([]);
      expect((await mail().claim(2500, 2600, 1)).map(({ id }) => id)).toEqual(["at:1000"]);
      expect((await mail().claim(2500, 2600, 9)).map(({ id }) => id)).toEqual(["at:2000"]);
    });

    it("lets go of what was claimed when the time is over, and then whoever had it first has it no more", async () => {
      await mail().add(aTask());
      const first = await claimOne(1000, 1100);
      expect(await mail().claim(1099, 1200, 9)).toEqual([]);
      const second = await claimOne(1100, 1200);
      expect(await mail().handOver(first, 1300)).toBeUndefined();
      await mail().release(first, 1150, 1);
      expect(await mail().claim(1150, 1250, 9)).toEqual([]);
      expect(await mail().handOver(second, 1300)).toEqual({ ...second, heldUntil: 1300 });
      expect(await mail().handOver(second, 1300)).toBeUndefined();
    });

    it("tries what was refused again, later", async () => {
      await mail().add(aTask());
      const held = await claimOne(1000, 1100);
      await mail().release(held, 1060, held.tries + 1);
      expect(await mail().claim(1059, 1159, 9)).toEqual([]);
      const again = await claimOne(1060, 1160);
      expect(again).toMatchObject({ tries: 1, dueAt: 1000 });
      const handedOver = await mail().handOver(again, 1160);
      await mail().release(handedOver ?? again, 1360, 2);
      expect(await claimOne(1360, 1460)).toMatchObject({ tries: 2 });
    });

    it("never gives what was handed over again, and counts it as sent when nobody says what came of it", async () => {
      await mail().add(aTask());
      await mail().handOver(await claimOne(1000, 1100), 1100);
      expect(await mail().claim(5000, 5100, 9)).toEqual([]);
      expect(await mail().outlook()).toEqual({ nextAt: undefined, oldestDueAt: undefined, handedOverUntil: 1100 });
      expect(await mail().settle(1099)).toBe(0);
      expect(await mail().settle(1100)).toBe(1);
      expect(await mail().settle(1100)).toBe(0);
      expect(await mail().outlook()).toEqual({});
    });

    it("says what is next, and since when the longest has waited", async () => {
      await mail().add(aTask({ id: "a", dueAt: 1000 }));
      await mail().add(aTask({ id: "b", dueAt: 2000 }));
      await mail().release(await claimOne(1000, 1100), 5000, 1);
      expect(await mail().outlook()).toEqual({ nextAt: 2000, oldestDueAt: 1000, handedOverUntil: undefined });
    });

    it("forgets whom it was to, and what it said, with what was to be sent to them", async () => {
      await mail().add(aTask({ id: "a" }));
      await mail().add(aTask({ id: "b", person: "another" }));
      expect(await mail().forget("hash-of-ada")).toBe(1);
      expect(await mail().forget("hash-of-ada")).toBe(0);
      expect((await mail().claim(1000, 1100, 9)).map(({ id }) => id)).toEqual(["b"]);
    });

    it("drops the ids of what was done long ago, and of nothing that waits", async () => {
      await mail().add(aTask({ id: "done", dueAt: 1000 }));
      await mail().finish((await claimOne(1000, 1100)).id, "dropped");
      await mail().add(aTask({ id: "waits", dueAt: 1000 }));
      await mail().purge(1000);
      expect(await mail().add(aTask({ id: "done" }))).toBe(false);
      await mail().purge(1001);
      expect(await mail().add(aTask({ id: "done" }))).toBe(true);
      expect(await mail().add(aTask({ id: "waits" }))).toBe(false);
    });

    it("forgets the ids of some kinds sooner, of those alone", async () => {
      for (const kind of ["link", "notice"]) {
        await mail().add(aTask({ id: kind, kind, dueAt: 1000 }));
        await mail().finish((await claimOne(1000, 1100)).id, "sent");
      }
      await mail().purge(1001, ["link"]);
      expect(await mail().add(aTask({ id: "notice" }))).toBe(false);
      expect(await mail().add(aTask({ id: "link" }))).toBe(true);
    });

    it("gives each mail to one of the replicas that claim at once", async () => {
      const ids = Array.from({ length: 60 }, (_, index) => `m:${index}`);
      for (const id of ids) await mail().add(aTask({ id }));
      stores.push(await under.open(url));
      const claimed: string[] = [];
      const drain = async ({ mail: outbox }: LedgerStore): Promise<void> => {
        for (let held = await outbox.claim(1000, 1100, 3); held.length > 0; held = await outbox.claim(1000, 1100, 3))
          claimed.push(...held.map(({ id }) => id));
      };
      // What one skips because another is about to take it, that one takes.
      await Promise.all([...stores, ...stores].map(drain));
      expect(claimed.toSorted()).toEqual(ids.toSorted());
    });
  });
}
