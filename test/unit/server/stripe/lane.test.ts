import { describe, expect, it } from "vitest";
import { createLane, createWaitingLane, type Lane } from "../../../../src/server/stripe/lane.ts";

/** Calls that end when they are told to. */
function someCalls(lane: Lane) {
  const ends: (() => void)[] = [];
  const begun: number[] = [];
  const start = (each: number) =>
    lane(
      () =>
        new Promise<number>((resolve) => {
          begun.push(each);
          ends.push(() => resolve(each));
        }),
    );
  return { start, begun, endNext: () => ends.shift()?.() };
}

describe("calls under way", () => {
  it("are refused at once beyond their number, and let through again when one has ended", async () => {
    const { start, begun, endNext } = someCalls(createLane(2));
    const [first] = [start(1), start(2)];
    await expect(start(3)).rejects.toMatchObject({ name: "StripeUnavailable", reason: "busy" });
    endNext();
    expect(await first).toBe(1);
    const fourth = start(4);
    expect(begun).toEqual([1, 2, 4]);
    endNext();
    endNext();
    expect(await fourth).toBe(4);
  });

  it("free their place where they fail, too", async () => {
    const lane = createLane(1);
    for (let each = 0; each < 3; each++)
      await expect(lane(() => Promise.reject(new Error("down")))).rejects.toThrow("down");
    expect(await lane(async () => "up")).toBe("up");
  });

  it("of webhooks wait their turn, in their order", async () => {
    const { start, begun, endNext } = someCalls(createWaitingLane(2));
    const all = [1, 2, 3, 4].map(start);
    expect(begun).toEqual([1, 2]);
    endNext();
    await all[0];
    expect(begun).toEqual([1, 2, 3]);
    for (let each = 0; each < 3; each++) {
      endNext();
      await all[each + 1];
    }
    expect(await Promise.all(all)).toEqual([1, 2, 3, 4]);
    expect(begun).toEqual([1, 2, 3, 4]);
  });
});
