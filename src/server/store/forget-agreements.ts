import { sql, type Kysely } from "kysely";
import { readStoredFact } from "../../core/ledger/stored-fact.ts";
import type { Database } from "./database.ts";
import { rowsOf, type Steps } from "./sql-runner.ts";

/** In seconds: Stripe tells of nothing anew that is older than thirty days. */
const TOLD_WITHIN_SECONDS = 40 * 86_400;

/**
 * Erases agreements, and what the stored events say of them: folded anew, they stay gone. A line to the newsroom that was
 * written beside one stays, as it would beside a single gift.
 */
export function createForgetAgreements(db: Kysely<Database>): (keys: readonly string[]) => Steps<void> {
  return function* (keys) {
    if (keys.length === 0) return;
    const agreed = yield* rowsOf(db.selectFrom("agreement").select("at").where("key", "in", keys).compile());
    const times = agreed.map(({ at }) => at);
    const told = yield* rowsOf(
      sql<Pick<Database["event"], "id" | "fact">>`
        select id, fact from event where created >= ${Math.min(...times)}
          and created <= ${Math.max(...times) + TOLD_WITHIN_SECONDS} and fact like '%"entity":"agreement"%'`.compile(
        db,
      ),
    );
    for (const { id, fact: json } of told) {
      const fact = readStoredFact(json);
      if (fact.entity !== "agreement" || !keys.includes(fact.key)) continue;
      const { key, note: text, campaign, at } = fact;
      yield text === undefined
        ? db.deleteFrom("event").where("id", "=", id).compile()
        : db
            .updateTable("event")
            .set({ fact: JSON.stringify({ entity: "note", key, text, campaign, at }) })
            .where("id", "=", id)
            .compile();
    }
    yield db.deleteFrom("agreement").where("key", "in", keys).compile();
  };
}
