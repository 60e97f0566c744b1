import { describe, expect, it } from "vitest";
import type { ConfigStore } from "../../src/server/store/config-store.ts";
import type { LedgerStore } from "../../src/server/store/ledger-store.ts";
import type { StoreUnderTest } from "./ledger-store.ts";
import { onTwoReplicas } from "./support/on-two-replicas.ts";

const NOW = 1_790_000_000;
const HOUR = 3600;

const named = (name: string) => ({ publication: { name } });

/** What every store of the publisher's configs must do. */
export function configStoreContract(name: string, under: StoreUnderTest): void {
  describe(`the publisher's configs on ${name}`, () => {
    let store: LedgerStore;
    let other: LedgerStore;
    onTwoReplicas(under, (one, another) => ([store, other] = [one, another]));

    const save = (config: unknown, revision: number | null, configs: ConfigStore = store.configs) =>
      configs.saveDraft({ config, revision, by: "Ada", now: NOW });
    const publish = (revision: number, at = NOW, now = NOW) =>
      store.configs.publish({ revision, at, now, by: "Ada", note: undefined });
    async function published(config: unknown, at = NOW, now = NOW): Promise<number> {
      const version = await publish((await save(config, null)) ?? -1, at, now);
      if (version === undefined) throw new Error("it was not published");
      return version;
    }

    it("begin with nothing", async () => {
      expect(await store.configs.serving(NOW)).toBeUndefined();
      expect(await store.configs.draft()).toBeUndefined();
      expect(await store.configs.scheduled(NOW)).toBeUndefined();
      expect(await store.configs.versions({ limit: 10 })).toEqual([]);
      expect(await store.configs.version(1)).toBeUndefined();
    });

    it("are drafted by one after the other, each naming what they have seen", async () => {
      const config = { publication: { name: "Grüße 'n\" \\ \u0000 \u{1F5DE}" }, colour: "red" };
      expect(await save(config, null)).toBe(1);
      expect(await other.configs.draft()).toEqual({ revision: 1, base: undefined, savedAt: NOW, by: "Ada", config });
      expect(await save(named("Two"), 1, other.configs)).toBe(2);
      expect(await save(named("Lost"), 1)).toBeUndefined();
      expect(await save(named("Lost"), null)).toBeUndefined();
      expect(await save(named("Lost"), 3)).toBeUndefined();
      expect((await store.configs.draft())?.config).toEqual(named("Two"));
    });

    it("take one of many drafts that come at once", async () => {
      let revision: number | null = null;
      for (let round = 0; round < 5; round++) {
        const seen = revision;
        const saves: Promise<number | undefined>[] = Array.from({ length: 12 }, (_, index) =>
          save(named(`${index}`), seen, (index % 2 === 0 ? store : other).configs),
        );
        const won: readonly number[] = (await Promise.all(saves)).filter((each) => each !== undefined);
        expect(won).toHaveLength(1);
        revision = won[0] ?? null;
      }
    });

    it("never give the same revision to two drafts", async () => {
      await save(named("One"), null);
      expect(await store.configs.dropDraft(7)).toBe(false);
      expect(await store.configs.dropDraft(1)).toBe(true);
      expect(await store.configs.draft()).toBeUndefined();
      expect(await store.configs.dropDraft(2)).toBe(false);
      expect(await save(named("Late"), 1)).toBeUndefined();
      const again = await save(named("Another"), null);
      expect(again).toBeGreaterThan(1);
      expect(await publish(1)).toBeUndefined();
    });

    it("serve what was published last, and keep all that was before", async () => {
      expect(await published(named("One"))).toBe(1);
      expect(await store.configs.draft()).toBeUndefined();
      expect(await other.configs.serving(NOW)).toBe(1);
      const draft = (await save(named("Two"), null)) ?? -1;
      expect((await store.configs.draft())?.base).toBe(1);
      const note = "A shorter heading.";
      expect(await other.configs.publish({ revision: draft, at: NOW, now: NOW, by: undefined, note })).toBe(2);
      expect(await store.configs.serving(NOW)).toBe(2);
      const untouched = { withdrawnAt: undefined, withdrawnBy: undefined };
      const [two, one] = [
        { version: 2, at: NOW, madeAt: NOW, by: undefined, note, ...untouched },
        { version: 1, at: NOW, madeAt: NOW, by: "Ada", note: undefined, ...untouched },
      ];
      expect(await store.configs.versions({ limit: 10 })).toEqual([two, one]);
      expect(await store.configs.versions({ limit: 1 })).toEqual([two]);
      expect(await store.configs.versions({ before: 2, limit: 10 })).toEqual([one]);
      expect(await other.configs.version(1)).toEqual({ ...one, config: named("One") });
    });

    it("are published by one of many who do so at once, each version under a number of its own", async () => {
      for (let round = 1; round <= 3; round++) {
        const revision = (await save(named(`${round}`), null)) ?? -1;
        const all = Array.from({ length: 8 }, (_, index) =>
          (index % 2 === 0 ? store : other).configs.publish({ revision, at: NOW, now: NOW, by: "Bo", note: undefined }),
        );
        expect((await Promise.all(all)).filter((version) => version !== undefined)).toEqual([round]);
      }
    });

    it("wait for their time, and serve from then on", async () => {
      await published(named("Now"));
      const later = await published(named("Later"), NOW + HOUR);
      expect(await store.configs.serving(NOW + HOUR - 1)).toBe(1);
      expect(await store.configs.scheduled(NOW + HOUR - 1)).toMatchObject({ version: later, at: NOW + HOUR });
      expect(await other.configs.serving(NOW + HOUR)).toBe(later);
      expect(await store.configs.scheduled(NOW + HOUR)).toBeUndefined();
      expect(await store.configs.withdraw("Bo", NOW + HOUR)).toBe(false);
    });

    it("go on waiting where another is published at once", async () => {
      await published(named("December"), NOW + HOUR);
      await published(named("A slip mended"));
      expect(await store.configs.serving(NOW)).toBe(2);
      expect(await store.configs.serving(NOW + HOUR)).toBe(1);
    });

    it("may be withdrawn before their time, or replaced, and stay in the log", async () => {
      await published(named("Now"));
      await published(named("First thought"), NOW + HOUR);
      await published(named("Second thought"), NOW + 2 * HOUR, NOW + 1);
      expect(await store.configs.version(2)).toMatchObject({ withdrawnAt: NOW + 1, withdrawnBy: "Ada" });
      expect((await store.configs.scheduled(NOW + 1))?.version).toBe(3);
      expect(await other.configs.withdraw("Bo", NOW + 2)).toBe(true);
      expect(await store.configs.withdraw("Bo", NOW + 2)).toBe(false);
      expect(await store.configs.serving(NOW + 3 * HOUR)).toBe(1);
      expect(await store.configs.version(3)).toMatchObject({
        withdrawnAt: NOW + 2,
        withdrawnBy: "Bo",
        config: named("Second thought"),
      });
      expect(await store.configs.versions({ limit: 10 })).toHaveLength(3);
    });

    it("are as large as the desk takes them", async () => {
      const config = { publication: { name: "ä".repeat(128 * 1024 - 100) } };
      expect(await published(config)).toBe(1);
      expect((await store.configs.version(1))?.config).toEqual(config);
    });
  });
}
