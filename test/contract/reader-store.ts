import { expect } from "chai";
import { emptyMemory } from "../../src/core/reader/empty-memory.ts";
import type { ReaderMemory } from "../../src/core/reader/reader-memory.ts";
import { withCampaign, withImpression, withSnooze } from "../../src/core/reader/memory-changes.ts";
import type { ReaderStore } from "../../src/storage/reader-store.ts";

export interface ReaderStoreUnderTest {
  readonly memory: "kept" | "visit";
  /** How long it remembers: on the next page too, or no longer than the page. */
  readonly lasts: "on" | "this-page";
  /** A device that has not been asked on yet. Each `open` is a page of its own in the same tab. */
  readonly device: () => Promise<{ open(): Promise<ReaderStore> }>;
}

const NOW = 1_774_267_200_000;

/** What every reader store must do, whatever it is kept in. Runs in browsers, on mocha. */
export function readerStoreContract(name: string, { memory, lasts, device }: ReaderStoreUnderTest): void {
  describe(`what the device remembers, with ${name}`, () => {
    const opened: ReaderStore[] = [];
    let open: () => Promise<ReaderStore>;
    beforeEach(async () => {
      const under = await device();
      open = async () => {
        const store = await under.open();
        opened.push(store);
        return store;
      };
    });
    afterEach(() => {
      for (const store of opened.splice(0)) store.close();
    });

    it("is nothing at first", async () => {
      expect(await (await open()).read()).to.deep.equal(emptyMemory);
    });

    it("is what was said last, and is given back as it now stands", async () => {
      const store = await open();
      const changed = await store.update((reader) => withSnooze(reader, NOW));
      expect(changed).to.deep.equal({ ...emptyMemory, snoozedUntil: NOW });
      expect(await store.read()).to.deep.equal(changed);
    });

    it("is what every change builds on", async () => {
      const store = await open();
      await store.update((reader) => withSnooze(reader, NOW));
      await store.update((reader) => withCampaign(reader, "spring", { declinedAt: NOW }));
      expect(await store.read()).to.deep.equal({
        version: 1,
        snoozedUntil: NOW,
        campaigns: { spring: { impressions: [], declinedAt: NOW } },
      });
    });

    it("loses none of many changes made at once", async () => {
      const store = await open();
      await Promise.all(
        Array.from({ length: 20 }, (_, index) =>
          store.update((reader) => withImpression(reader, "spring", "plain", NOW + index)),
        ),
      );
      expect((await store.read()).campaigns["spring"]?.impressions).to.have.length(20);
    });

    it(`says how long it is kept: ${memory}`, async () => {
      const store = await open();
      await store.update((reader) => withSnooze(reader, NOW));
      expect(store.retention).to.equal(memory);
      expect(store.mayHaveAsked).to.equal(false);
    });

    it(lasts === "on" ? "is still there on the next page" : "is gone on the next page", async () => {
      const before = await open();
      const said = await before.update((reader) => withSnooze(reader, NOW));
      before.close();
      expect(await (await open()).read()).to.deep.equal(lasts === "on" ? said : emptyMemory);
    });

    it("is forgotten when asked to, here and on the next page", async () => {
      const store = await open();
      await store.update((reader) => withSnooze(reader, NOW));
      await store.forget();
      expect(await store.read()).to.deep.equal(emptyMemory);
      expect(await (await open()).read()).to.deep.equal(emptyMemory);
    });

    it("can be said anew after it was forgotten", async () => {
      const store = await open();
      await store.forget();
      const said = await store.update((reader) => withSnooze(reader, NOW));
      expect(await store.read()).to.deep.equal(said);
    });

    it("is told to the other tabs, and not to oneself", async () => {
      const [one, other] = [await open(), await open()];
      const [toOne, toOther] = [hearing(one), hearing(other)];
      const said = await one.update((reader) => withSnooze(reader, NOW));
      expect(await toOther.next()).to.deep.equal(said);
      expect(toOne.heard).to.deep.equal([]);
    });

    it("tells the other tabs when it was forgotten", async () => {
      const [one, other] = [await open(), await open()];
      const toOther = hearing(other);
      await one.forget();
      expect(await toOther.next()).to.deep.equal(emptyMemory);
    });

    it("is not told to one who has stopped listening, or has let go of the store", async () => {
      const [one, stopped, closed, listening] = [await open(), await open(), await open(), await open()];
      const [toStopped, toClosed, toListening] = [hearing(stopped), hearing(closed), hearing(listening)];
      toStopped.stop();
      closed.close();
      await one.update((reader) => withSnooze(reader, NOW));
      await toListening.next();
      expect([...toStopped.heard, ...toClosed.heard]).to.deep.equal([]);
    });
  });
}

function hearing(store: ReaderStore) {
  const heard: ReaderMemory[] = [];
  let tell: (reader: ReaderMemory) => void = () => undefined;
  const first = new Promise<ReaderMemory>((resolve) => (tell = resolve));
  const stop = store.subscribe((reader) => {
    heard.push(reader);
    tell(reader);
  });
  return { heard, stop, next: () => first };
}
