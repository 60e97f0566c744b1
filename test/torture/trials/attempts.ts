import { randomUUID } from "node:crypto";
import { sized } from "../arena.ts";
import { rollDice } from "../history/dice.ts";
import { aReplica } from "../support/a-replica.ts";
import { aTill, sessionsByAttempt } from "../support/a-till.ts";
import { aDatabase } from "../support/databases.ts";
import { order } from "../support/shop.ts";
import { exactly, type Trial } from "../trial.ts";

export const attempts: Trial = {
  name: "attempts",
  about: "double clicks over two replicas, and the same attempt with another amount",
  async run(arena) {
    const sandbox = await aTill(arena);
    const databaseUrl = await aDatabase(arena);
    const replicas = await Promise.all([1, 2].map(() => aReplica(arena, { databaseUrl, stripeUrl: sandbox.url })));
    const dice = rollDice(arena.seed);
    const urlOf = (press: number): string => replicas[press % replicas.length]?.url ?? "";
    const seen = { wrongAmounts: 0, different: 0, refused: 0, other: 0, renewed: 0 };
    const count = sized(arena, { short: 8, long: 100 });
    for (let round = 0; round < count; round++) {
      const attemptId = randomUUID();
      const amount = 500 + dice.upTo(5000);
      const twice = await Promise.all([0, 1, 2].map((press) => order(urlOf(press), { attemptId, amount })));
      if (new Set(twice.map(({ id }) => id)).size !== 1 || twice[0]?.id === undefined) seen.different += 1;
      // A change between two clicks: the old amount must never be charged for the new choice.
      const changed = await order(urlOf(round), { attemptId, amount: amount + 100 });
      if (changed.status === 409) seen.refused += 1;
      else if (changed.status === 200) {
        const session = sandbox.store.find("checkout.session", changed.id);
        if (session?.amount_total !== amount + 100) seen.wrongAmounts += 1;
        else seen.renewed += 1;
      } else seen.other += 1;
      arena.progress(`attempt ${round + 1} of ${count}`);
    }
    const amountsOf = [...sessionsByAttempt(sandbox).values()].map((made) => made.map(({ amount }) => amount));
    return [
      exactly("double clicks with more than one session", seen.different, 0),
      exactly("sessions of the old amount for the new choice", seen.wrongAmounts, 0),
      exactly("a changed choice gets a session of its own or a 409", seen.refused + seen.renewed, count),
      exactly("other answers", seen.other, 0),
      exactly(
        "sessions twice for one choice",
        amountsOf.filter((each) => new Set(each).size !== each.length).length,
        0,
      ),
    ];
  },
};
