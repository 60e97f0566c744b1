import { describe, expect, it } from "vitest";
import { createWriteQueue, type WriteQueueOptions } from "../../../../src/server/store/write-queue.ts";

/** A database that answers when it is told to. */
function aDatabase() {
  const groups: string[][] = [];
  const open: ((error?: Error) => void)[] = [];
  const commit: WriteQueueOptions<string>["commit"] = (group) => {
    groups.push([...group]);
    return new Promise((resolve, reject) => {
      open.push((error) => (error === undefined ? resolve(group.map((each) => `${each}!`)) : reject(error)));
    });
  };
  return {
    groups,
    commit,
    /** Answers the oldest that waits. */
    async answer(error?: Error) {
      open.shift()?.(error);
      await new Promise((resolve) => setTimeout(resolve, 0));
    },
  };
}

const atFault = new Error("one of them");

function aQueue(commit: WriteQueueOptions<string>["commit"]) {
  return createWriteQueue({ commit, isOfOne: (error) => error === atFault, maxSideBySide: 1 });
}

describe("a queue of writes", () => {
  it("commits together what arrives while another transaction is under way, and tells each its own result", async () => {
    const database = aDatabase();
    const queue = aQueue(database.commit);
    const results = Promise.all(["a", "b", "c"].map((work) => queue.write(work)));
    await database.answer();
    await database.answer();
    expect(await results).toEqual(["a!", "b!", "c!"]);
    expect(database.groups).toEqual([["a"], ["b", "c"]]);
  });

  it("finds the one at fault by halves: the others are stored", async () => {
    const groups: string[][] = [];
    const queue = aQueue(async (group) => {
      groups.push([...group]);
      await new Promise((resolve) => setTimeout(resolve, 0));
      if (group.includes("bad")) throw atFault;
      return group.map((each) => `${each}!`);
    });
    const works = ["first", "a", "b", "bad", "c"];
    const settled = await Promise.allSettled(works.map((work) => queue.write(work)));
    expect(settled.map((each) => (each.status === "fulfilled" ? each.value : each.reason))).toEqual([
      "first!",
      "a!",
      "b!",
      atFault,
      "c!",
    ]);
    expect(groups).toEqual([["first"], ["a", "b", "bad", "c"], ["a", "b"], ["bad", "c"], ["bad"], ["c"]]);
  });

  it("tells all of a group at once where it is nobody's fault", async () => {
    const database = aDatabase();
    const queue = aQueue(database.commit);
    const first = queue.write("a");
    const others = Promise.allSettled([queue.write("b"), queue.write("c")]);
    await database.answer();
    await database.answer(new Error("the connection broke"));
    expect(await first).toBe("a!");
    expect((await others).map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    expect(database.groups).toHaveLength(2);
  });

  it("goes on with those that a transaction had no time for", async () => {
    const groups: string[][] = [];
    const queue = aQueue(async (group) => {
      groups.push([...group]);
      await new Promise((resolve) => setTimeout(resolve, 0));
      return group.slice(0, 1).map((each) => `${each}!`);
    });
    expect(await Promise.all(["a", "b", "c"].map((work) => queue.write(work)))).toEqual(["a!", "b!", "c!"]);
    expect(groups.flat().filter((each) => each === "c").length).toBeGreaterThan(1);
  });

  it("settles though the database never answers, begins with others meanwhile, and has an end", async () => {
    const queue = createWriteQueue<string>({
      commit: () => new Promise(() => undefined),
      isOfOne: () => false,
      maxSideBySide: 2,
    });
    const writes = Array.from({ length: 2200 }, (_, index) => queue.write(String(index)));
    const settled = await Promise.allSettled(writes);
    const reasons = settled.map((each) => (each.status === "rejected" ? String(each.reason) : "stored"));
    expect(reasons.filter((reason) => reason.includes("did not answer in time")).length).toBeGreaterThan(2000);
    expect(reasons.at(-1)).toContain("writes wait for the database");
  });

  it("counts the time that one has waited before, and keeps others no longer than it promised", async () => {
    const queue = createWriteQueue<string>({
      commit: async (group) => {
        if (group.includes("stuck")) return await new Promise(() => undefined);
        return group;
      },
      isOfOne: () => false,
      maxSideBySide: 4,
    });
    // Others are taken meanwhile, which is why it was given longer; that is over by now.
    const stuck = queue.write("stuck", performance.now() - 10_000);
    const after = queue.write("after");
    await expect(stuck).rejects.toThrow("did not answer in time");
    expect(await after).toBe("after");
  });

  it("takes nothing once it is closed, and lets finish what is under way", async () => {
    const database = aDatabase();
    const queue = aQueue(database.commit);
    const last = queue.write("a");
    const closing = queue.close();
    await expect(queue.write("b")).rejects.toThrow("closed");
    await database.answer();
    expect(await last).toBe("a!");
    await closing;
  });
});
