import { beforeAll, describe, expect, it } from "vitest";
import { solveChallenge } from "../../../../src/client/solve-challenge.ts";
import { createChallenges, type Challenges } from "../../../../src/server/limits/challenges.ts";
import { createMemoryRateLimit } from "../../../../src/server/limits/memory-rate-limit.ts";

let now = 1_790_000_000_000;
/** What was used, as replicas share it. */
const uses = createMemoryRateLimit({ count: 1, seconds: 300 }, () => now);

function someChallenges({ siteId = "times", tokenSecrets = ["a secret of sixteen and more"] } = {}): Challenges {
  return createChallenges({ siteId, tokenSecrets, createRateLimit: () => uses, now: () => now });
}

describe("a proof of work", () => {
  const challenges = someChallenges();
  let solution: string;
  beforeAll(async () => {
    solution = await solveChallenge(await challenges.make());
  });

  const changed = (
    change: (payload: { challenge: { parameters: Record<string, unknown> }; solution: { derivedKey: string } }) => void,
  ) => {
    const payload = JSON.parse(Buffer.from(solution, "base64url").toString()) as Parameters<typeof change>[0];
    change(payload);
    return Buffer.from(JSON.stringify(payload)).toString("base64url");
  };

  it("is refused where it is none, whatever is sent", async () => {
    const given = [
      null,
      "",
      "e30",
      "!!!",
      "W10",
      Buffer.from("null").toString("base64url"),
      Buffer.from('{"challenge":{"__proto__":1},"solution":[]}').toString("base64url"),
      "A".repeat(15_000),
      changed(({ solution: found }) => void (found.derivedKey = "00".repeat(32))),
      changed(({ challenge }) => void (challenge.parameters["data"] = { validUntil: 9_999_999_999 })),
      changed(({ challenge }) => void (challenge.parameters["keySignature"] = "00")),
      changed(({ challenge }) => void (challenge.parameters["cost"] = 1)),
      changed(({ challenge }) => void delete challenge.parameters["keySignature"]),
    ];
    for (const each of given) expect(await challenges.isSolved(each)).toBe(false);
  });

  it("is of its own site and its own secret alone", async () => {
    expect(await someChallenges({ siteId: "post" }).isSolved(solution)).toBe(false);
    expect(await someChallenges({ tokenSecrets: ["another secret of sixteen"] }).isSolved(solution)).toBe(false);
  });

  it("is known to another replica, also while the secret is rolled, and used up once for all of them", async () => {
    const replica = someChallenges({ tokenSecrets: ["another secret of sixteen", "a secret of sixteen and more"] });
    expect(await replica.isSolved(solution)).toBe(true);
    expect(await replica.isSolved(solution)).toBe(false);
    expect(await challenges.isSolved(solution)).toBe(false);
  });

  it("is good for five minutes", async () => {
    const [inTime, late] = [
      await solveChallenge(await challenges.make()),
      await solveChallenge(await challenges.make()),
    ];
    now += 299_000;
    expect(await challenges.isSolved(inTime)).toBe(true);
    now += 1000;
    expect(await challenges.isSolved(late)).toBe(false);
  });

  it("is not looked for in what is no challenge", async () => {
    const whole = await challenges.make();
    for (const each of [undefined, null, "x", {}, { ...whole, parameters: { ...whole.parameters, keyPrefix: "" } }])
      await expect(solveChallenge(each)).rejects.toThrow();
  });
});
