import { describe, expect, it } from "vitest";
import { faultOf, isLost } from "../../../../src/server/store/postgres-error.ts";
import { answeredIn, tryAgain, UnknownOutcome } from "../../../../src/server/store/postgres-tries.ts";

/** What the server said. */
function anAnswer(code: string, message = "said the server"): Error {
  return Object.assign(new Error(message), { code, severity: "ERROR" });
}

function aSocketError(code: string): Error {
  return Object.assign(new Error(`connect ${code}`), { code });
}

/** Fails so often, then succeeds. */
function failing(times: number, error: Error): { readonly work: () => Promise<number>; readonly tried: () => number } {
  let tried = 0;
  return {
    work: async () => {
      tried += 1;
      if (tried <= times) throw error;
      return tried;
    },
    tried: () => tried,
  };
}

const soon = (): number => performance.now() + 10_000;

describe("what went wrong at PostgreSQL", () => {
  it.each([
    [anAnswer("40001"), "passing"],
    [anAnswer("40P01"), "passing"],
    [anAnswer("55P03"), "passing"],
    [anAnswer("53300"), "passing"],
    [anAnswer("57P03"), "passing"],
    [aSocketError("ECONNREFUSED"), "passing"],
    [aSocketError("ECONNRESET"), "passing"],
    [new Error("Connection terminated unexpectedly"), "passing"],
    [new Error("Query read timeout"), "passing"],
    [new AggregateError([aSocketError("ECONNREFUSED"), aSocketError("ECONNREFUSED")]), "passing"],
    [anAnswer("25006"), "stale"],
    [anAnswer("26000"), "stale"],
    [anAnswer("53100"), "no-room"],
    [anAnswer("23505"), "lasting"],
    [anAnswer("57014", "canceling statement due to statement timeout"), "lasting"],
    [new Error("a state that nobody knows"), "lasting"],
  ])("%s is %s", (error, fault) => expect(faultOf(error)).toBe(fault));

  it("is no lost connection where the server itself speaks of a timeout", () => {
    expect(isLost(anAnswer("57014", "Query read timeout"))).toBe(false);
  });
});

describe("a try at PostgreSQL", () => {
  it("is made again while what is in the way may pass", async () => {
    expect(await tryAgain(soon(), failing(3, anAnswer("40001")).work)).toBe(4);
    expect(await tryAgain(soon(), failing(2, aSocketError("ECONNREFUSED")).work)).toBe(3);
  });

  it("is not made again where it is no use, or where nobody knows whether it was done", async () => {
    for (const error of [anAnswer("23505"), anAnswer("53100"), new UnknownOutcome("the connection broke")]) {
      const { work, tried } = failing(1, error);
      await expect(tryAgain(soon(), work)).rejects.toBe(error);
      expect(tried()).toBe(1);
    }
  });

  it("ends: after its time, and soon where each new connection is as stale", async () => {
    const late = failing(1000, anAnswer("40001"));
    await expect(tryAgain(performance.now(), late.work)).rejects.toThrow();
    expect(late.tried()).toBe(1);
    const stale = failing(1000, anAnswer("25006"));
    await expect(tryAgain(soon(), stale.work)).rejects.toThrow();
    expect(stale.tried()).toBeLessThan(6);
  });

  it("is given up when its time is over, whatever it does", async () => {
    await expect(answeredIn(10, () => new Promise(() => undefined))).rejects.toThrow("did not answer within 10 ms");
    expect(await answeredIn(10_000, async () => 7)).toBe(7);
  });
});
