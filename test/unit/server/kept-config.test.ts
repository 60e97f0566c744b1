import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { keepLooking, lookWhenAsked } from "../../../src/server/kept-config/keep-looking.ts";
import { openPublishedConfig } from "../../../src/server/kept-config/published-config.ts";
import { createLog } from "../../../src/server/log.ts";
import { openLedgerStore } from "../../../src/server/node/open-ledger-store.ts";
import { createSparingLog, type SparingLog } from "../../../src/server/sparing-log.ts";
import type { LedgerStore } from "../../../src/server/store/ledger-store.ts";
import { watchLog } from "../../support/watch-log.ts";
import { aConfig } from "./support/an-endpoint.ts";

const NOW = 1_790_000_000;

describe("looking for what was published", () => {
  let lines: string[];
  let sparing: SparingLog;
  let store: LedgerStore;
  const log = createLog((line) => {
    lines.push(line);
    watchLog(line);
  });
  beforeEach(async () => {
    lines = [];
    sparing = createSparingLog(log);
    store = await openLedgerStore("file::memory:", () => undefined);
  });
  afterEach(async () => {
    sparing.flush();
    await store.close();
  });

  async function publish(name: string): Promise<void> {
    const config = { publication: { name } };
    const revision = (await store.configs.saveDraft({ config, revision: null, by: undefined, now: NOW })) ?? 0;
    await store.configs.publish({ revision, at: NOW, now: NOW, by: undefined, note: undefined });
  }
  const open = (configs = store.configs) =>
    openPublishedConfig({ configs, builtIn: aConfig(), log, now: () => NOW * 1000 });

  it("asks for the number alone while nothing is new", async () => {
    await publish("The Times");
    const asked: string[] = [];
    const kept = await open(
      new Proxy(store.configs, {
        get: (target, name) => {
          asked.push(String(name));
          return Reflect.get(target, name) as unknown;
        },
      }),
    );
    for (let look = 0; look < 3; look++) await kept.look();
    expect(asked).toEqual(["serving", "version", "serving", "serving", "serving"]);
    expect(kept.current()).toBe(kept.current());
  });

  it("never goes back where a look that was begun earlier comes in later", async () => {
    await publish("The Times");
    let hold: Promise<void> | undefined;
    const kept = await open(
      new Proxy(store.configs, {
        get: (target, name) => {
          if (name !== "version" || hold === undefined) return Reflect.get(target, name) as unknown;
          const held = hold;
          hold = undefined;
          return async (version: number) => {
            const whole = await target.version(version);
            await held;
            return whole;
          };
        },
      }),
    );
    await publish("The Slow Times");
    let release = (): void => undefined;
    hold = new Promise((resolve) => (release = resolve));
    const slow = kept.look();
    await new Promise((resolve) => setTimeout(resolve, 20));
    await publish("The Quick Times");
    await kept.look();
    release();
    await slow;
    expect(kept.current().publication.name).toBe("The Quick Times");
    expect(kept.live().version).toBe(3);
  });

  it("does not start on a store that does not answer: what nobody published is not served", async () => {
    const deaf = new Proxy(store.configs, { get: () => () => Promise.reject(new Error("the disk is gone")) });
    await expect(open(deaf)).rejects.toThrow("the disk is gone");
  });

  it("goes on after a look that failed, and says so once", async () => {
    let looks = 0;
    const kept = {
      async look() {
        looks += 1;
        if (looks < 4) throw new Error("the disk is gone");
      },
    };
    const looking = keepLooking({ kept, sparing, everyMs: 5 });
    await expect.poll(() => looks).toBeGreaterThan(5);
    looking.stop();
    const stoppedAt = looks;
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(looks).toBeLessThanOrEqual(stoppedAt + 1);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain("the disk is gone");
  });

  it("is done before an answer where no timer lasts, by one of those who ask, and not each time", async () => {
    let clock = 0;
    let looks = 0;
    const kept = { look: async () => void (looks += 1) };
    const look = lookWhenAsked({ kept, sparing, everyMs: 10_000 }, () => clock);
    await Promise.all([look(), look()]);
    expect(looks).toBe(0);
    clock = 10_000;
    await Promise.all([look(), look(), look()]);
    expect(looks).toBe(1);
    clock = 19_999;
    await look();
    expect(looks).toBe(1);
  });

  it("keeps nobody from their answer where it fails", async () => {
    let clock = 0;
    const kept = { look: () => Promise.reject(new Error("the disk is gone")) };
    const look = lookWhenAsked({ kept, sparing, everyMs: 10_000 }, () => clock);
    clock = 20_000;
    await expect(look()).resolves.toBeUndefined();
    expect(lines[0]).toContain("the disk is gone");
  });
});
