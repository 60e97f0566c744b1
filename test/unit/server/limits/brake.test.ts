import { beforeEach, describe, expect, it } from "vitest";
import { createBrake, type Brake } from "../../../../src/server/limits/brake.ts";
import { createLog } from "../../../../src/server/log.ts";

const MINUTE = 60_000;

describe("the brake on card testing", () => {
  let now: number;
  let lines: string[];
  let brake: Brake;
  let keys: number;

  beforeEach(() => {
    now = 1_790_000_000_000;
    lines = [];
    keys = 0;
    brake = createBrake(
      createLog((line) => void lines.push(line)),
      () => now,
    );
  });

  const hears = (kind: "declined" | "paid", times: number, at = now): void => {
    for (let each = 0; each < times; each++) brake.hear({ kind, key: `ch_${keys++}`, at: Math.floor(at / 1000) });
  };
  const makes = (times: number): void => {
    for (let each = 0; each < times; each++) brake.made();
  };

  it("is off on an ordinary day: few declines, and one session in three is paid", () => {
    for (let minute = 0; minute < 120; minute++) {
      makes(90);
      hears("paid", 30);
      hears("declined", 3);
      now += MINUTE;
    }
    expect(brake.isOn()).toBe(false);
    expect(lines).toEqual([]);
  });

  it("is off while a call to give has only just gone out, and nobody has had the time to pay", () => {
    makes(200);
    expect(brake.isOn()).toBe(false);
  });

  it("is on with the tenth decline that no payment stands beside, and says so once", () => {
    hears("declined", 9);
    expect(brake.isOn()).toBe(false);
    hears("declined", 5);
    expect(brake.isOn()).toBe(true);
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0] ?? "")).toMatchObject({
      level: "warn",
      declined: 10,
      paid: 0,
      sessions: 0,
      networks: 0,
    });
  });

  it("is off with as many payments as declines, and on with more declines", () => {
    hears("paid", 40);
    hears("declined", 40);
    expect(brake.isOn()).toBe(false);
    hears("declined", 1);
    expect(brake.isOn()).toBe(true);
  });

  it("is on where sessions are made in numbers and hardly any is paid", () => {
    hears("paid", 5);
    makes(250);
    expect(brake.isOn()).toBe(false);
    makes(1);
    expect(brake.isOn()).toBe(true);
  });

  it("is on where many networks run into their own limits, however often each does", () => {
    for (let round = 0; round < 50; round++)
      for (let network = 0; network < 19; network++) brake.refused(`203.0.113.${network}`);
    expect(brake.isOn()).toBe(false);
    brake.refused("203.0.113.19");
    expect(brake.isOn()).toBe(true);
  });

  it("counts one decline once, however often and in whatever event it is told", () => {
    for (let each = 0; each < 50; each++) brake.hear({ kind: "declined", key: "ch_1", at: now / 1000 });
    expect(brake.isOn()).toBe(false);
  });

  it("counts nothing that happened long ago and is only told now", () => {
    hears("declined", 50, now - 11 * MINUTE);
    expect(brake.isOn()).toBe(false);
  });

  it("forgets what is further apart than ten minutes", () => {
    for (let each = 0; each < 50; each++) {
      hears("declined", 1);
      now += 1.2 * MINUTE;
    }
    expect(brake.isOn()).toBe(false);
  });

  it("stays on for a quarter of an hour after the last, then says that it is off", () => {
    hears("declined", 10);
    now += 14 * MINUTE;
    expect(brake.isOn()).toBe(true);
    now += MINUTE;
    expect([brake.isOn(), brake.isOn()]).toEqual([false, false]);
    expect(lines.map((line) => (JSON.parse(line) as { level: string }).level)).toEqual(["warn", "info"]);
  });

  it("does not stay on for ever where the clock is put back", () => {
    hears("declined", 10);
    now -= 5 * MINUTE;
    expect(brake.isOn()).toBe(true);
    now -= 24 * 60 * MINUTE;
    expect(brake.isOn()).toBe(false);
    hears("declined", 1);
    expect(brake.isOn()).toBe(false);
  });
});
