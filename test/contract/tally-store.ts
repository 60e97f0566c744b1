import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { LedgerStore } from "../../src/server/store/ledger-store.ts";
import { MAX_SECTIONS } from "../../src/server/store/tally-store.ts";
import { aTallyCell } from "../support/tallies.ts";
import type { StoreUnderTest } from "./ledger-store.ts";

const always = { from: undefined, until: undefined };

/** What every store must keep of what is counted without saying of whom, whatever database is under it. */
export function tallyStoreContract(name: string, under: StoreUnderTest): void {
  describe(`the tallies of a ledger store on ${name}`, () => {
    let url: string;
    let store: LedgerStore;
    beforeEach(async () => {
      url = await under.create();
      store = await under.open(url);
    });
    afterEach(() => store.close());

    it("start empty, and take nothing for nothing", async () => {
      await store.tallies.add([]);
      expect(await store.tallies.read(always)).toEqual([]);
    });

    it("add up by place, whoever told of them, and outlive the process", async () => {
      const other = await under.open(url);
      await Promise.all([
        store.tallies.add([aTallyCell({ count: 20, received: 2 }), aTallyCell({ count: 3, received: 3 })]),
        other.tallies.add([
          aTallyCell({ count: 10, received: 1 }),
          aTallyCell({ kind: "snooze", count: 5, received: 5 }),
        ]),
      ]);
      await other.close();
      await store.close();
      store = await under.open(url);
      expect(await store.tallies.read(always)).toEqual([
        aTallyCell({ count: 33, received: 6 }),
        aTallyCell({ kind: "snooze", count: 5, received: 5 }),
      ]);
    });

    it("are told from one day to another", async () => {
      const days = ["2026-11-29", "2026-11-30", "2026-12-01"];
      await store.tallies.add(days.map((day) => aTallyCell({ day })));
      const read = async (from?: string, until?: string) =>
        (await store.tallies.read({ from, until })).map(({ day }) => day);
      expect(await read("2026-11-30")).toEqual(["2026-11-30", "2026-12-01"]);
      expect(await read(undefined, "2026-11-30")).toEqual(["2026-11-29", "2026-11-30"]);
      expect(await read("2026-11-30", "2026-11-30")).toEqual(["2026-11-30"]);
    });

    it(`tell apart ${MAX_SECTIONS} sections of a day, and lose no count beyond that`, async () => {
      const section = (index: number) => aTallyCell({ section: `section ${index}`, count: 1, received: 1 });
      await store.tallies.add(Array.from({ length: 150 }, (_, index) => section(index)));
      await store.tallies.add(Array.from({ length: 1500 }, (_, index) => section(index)));
      await store.tallies.add([section(7), section(9999), aTallyCell({ day: "2026-12-01", section: "new" })]);
      const cells = await store.tallies.read({ from: undefined, until: "2026-11-30" });
      expect(new Set(cells.map((cell) => cell.section)).size).toBe(MAX_SECTIONS + 1);
      expect(cells.find((cell) => cell.section === "section 7")).toMatchObject({ count: 3, received: 3 });
      expect(cells.reduce((sum, { count }) => sum + count, 0)).toBe(1652);
      expect(await store.tallies.read({ from: "2026-12-01", until: undefined })).toMatchObject([{ section: "new" }]);
    });
  });
}
