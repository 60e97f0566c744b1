import { describe, expect, it } from "vitest";
import { createBrake, type Brake, type OtherBrakes } from "../../src/server/limits/brake.ts";
import type { Log } from "../../src/server/log.ts";

export interface BrakesUnderTest {
  /** The way to the others, for one replica after the other. */
  readonly others: () => OtherBrakes;
  /** For what the replicas tell each other to have arrived. */
  readonly settled: () => Promise<void>;
  readonly passSeconds: (seconds: number) => Promise<void>;
}

const silent: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** What the brakes of several replicas must do together, whatever they tell each other through. */
export function sharedBrakeContract(name: string, setUp: () => Promise<BrakesUnderTest>): void {
  describe(`the brakes of two replicas, ${name}`, () => {
    let keys = 0;
    let now = 1_790_000_000_000;
    const start = async () => {
      const { others, settled, passSeconds } = await setUp();
      const brakes = [0, 1].map(() => createBrake(silent, () => now, others())) as [Brake, Brake];
      const pass = async (seconds: number): Promise<void> => {
        await settled();
        now += seconds * 1000;
        await passSeconds(seconds);
      };
      /** Each asks, one after the other, as it does when a reader comes by. */
      const areOn = async (): Promise<boolean[]> => {
        const on: boolean[] = [];
        for (let round = 0; round < 2; round++) {
          await pass(6);
          for (const brake of brakes) {
            brake.isOn();
            await settled();
          }
        }
        for (const brake of brakes) on.push(brake.isOn());
        return on;
      };
      const hears = (brake: Brake, kind: "declined" | "paid", times: number): void => {
        for (let each = 0; each < times; each++) brake.hear({ kind, key: `ch_${keys++}`, at: Math.floor(now / 1000) });
      };
      return { brakes, pass, areOn, hears };
    };

    it("are on together, where the declines of both make ten", async () => {
      const { brakes, areOn, hears } = await start();
      hears(brakes[0], "declined", 5);
      hears(brakes[1], "declined", 4);
      expect(await areOn()).toEqual([false, false]);
      hears(brakes[1], "declined", 1);
      expect(await areOn()).toEqual([true, true]);
    });

    it("stay off, where what one hears of paid gifts makes up for what the other hears of declines", async () => {
      const { brakes, areOn, hears } = await start();
      hears(brakes[0], "paid", 30);
      expect(await areOn()).toEqual([false, false]);
      hears(brakes[1], "declined", 20);
      expect(await areOn()).toEqual([false, false]);
    });

    it("do not count one network twice that has reached both", async () => {
      const { brakes, areOn } = await start();
      for (let network = 0; network < 15; network++) for (const brake of brakes) brake.refused(`203.0.113.${network}`);
      expect(await areOn()).toEqual([false, false]);
    });

    it("forget what a replica told that is gone", async () => {
      const { brakes, areOn, hears, pass } = await start();
      hears(brakes[0], "declined", 9);
      await pass(6);
      brakes[0].isOn();
      await pass(700);
      hears(brakes[1], "declined", 5);
      expect(await areOn()).toEqual([false, false]);
    });
  });
}
