import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Fact } from "../../src/core/ledger/fact.ts";
import type { LedgerTotals } from "../../src/core/ledger/totals.ts";
import { openLedgerStore } from "../../src/server/node/open-ledger-store.ts";
import { modelTotals } from "../contract/support/model-totals.ts";
import { anyFact } from "./support/facts.ts";

const seed = 20_261_130;

/** The facts as events of their own, in an order, some of them more than once. */
const delivered = fc.array(anyFact, { maxLength: 30 }).chain((facts) =>
  fc.record({
    facts: fc.constant(facts),
    first: order(facts),
    second: order(facts),
  }),
);

/** Each at least once, some twice, in any order. */
function order(facts: readonly Fact[]): fc.Arbitrary<readonly number[]> {
  const all = [...facts.keys()];
  return fc
    .subarray(all)
    .chain((again) => fc.shuffledSubarray([...all, ...again], { minLength: all.length + again.length }));
}

async function totalsAfter(facts: readonly Fact[], deliveries: readonly number[]): Promise<LedgerTotals> {
  const store = await openLedgerStore("file::memory:", () => undefined);
  try {
    for (const index of deliveries) {
      const fact = facts[index];
      const event = { id: `evt_${index}`, type: "test", created: 1_790_000_000 };
      if (fact !== undefined) await store.record(event, fact, { by: "guess" });
    }
    return await store.totals();
  } finally {
    await store.close();
  }
}

describe("whatever Stripe tells, in whatever order", () => {
  it("the ledger ends the same, and as a plain count of it all", async () => {
    await fc.assert(
      fc.asyncProperty(delivered, async ({ facts, first, second }) => {
        const totals = await totalsAfter(facts, first);
        expect(totals).toEqual(await totalsAfter(facts, second));
        expect(totals).toEqual(modelTotals(facts));
      }),
      { numRuns: 60, seed },
    );
  });

  it("gross is what was refunded, disputed and kept, and nothing is below zero, after every single event", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyFact, { maxLength: 25 }), async (facts) => {
        for (let length = 1; length <= facts.length; length += 4) {
          const { money } = await totalsAfter(facts, [...facts.keys()].slice(0, length));
          for (const { gross, refunded, disputed, net } of Object.values(money)) {
            expect(gross).toBe(refunded + disputed + net);
            expect(Math.min(refunded, disputed, net)).toBeGreaterThanOrEqual(0);
          }
        }
      }),
      { numRuns: 25, seed },
    );
  });
});
