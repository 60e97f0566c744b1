import type { Config } from "../../core/campaign/config.ts";
import type { Goal } from "../../core/campaign/config-schema.ts";
import type { GoalStatus } from "../../core/campaign/goal-status.ts";
import { isRecent } from "../is-recent.ts";
import { readGoal } from "../goals/read-goal.ts";
import { anyPage } from "../http/answer.ts";
import { only } from "../http/only.ts";
import { json, problem } from "../http/problem.ts";
import type { Route } from "../http/route.ts";
import { errorText, type Log } from "../log.ts";
import type { LedgerStore } from "../store/ledger-store.ts";

/** For how long an answer stands, here and in every cache. */
const FRESH_MS = 60_000;

/** `GET /goals/{id}`: how far a goal is, out of the ledger. Public, as the meter is; read once a minute at most. */
export function goal(config: () => Config, store: LedgerStore, log: Log, now: () => number): Route {
  const known = new Map<string, { readonly of: Goal; readonly at: number; readonly status: Promise<GoalStatus> }>();
  return only("GET", { cors: "public" }, async ({ req }) => {
    const id = req.param("id");
    const current = config();
    const wanted = current.goals?.find((each) => each.id === id);
    if (wanted === undefined) return problem({ status: 404, title: "There is no such goal" }, anyPage);
    let last = known.get(wanted.id);
    if (last === undefined || last.of !== wanted || !isRecent(last.at, now(), FRESH_MS)) {
      last = { of: wanted, at: now(), status: readGoal(wanted, current.currency, store, now()) };
      known.set(wanted.id, last);
    }
    try {
      return json(await last.status, {
        ...anyPage,
        "cache-control": `public, max-age=${FRESH_MS / 1000}`,
      });
    } catch (error) {
      known.delete(wanted.id);
      log.error("goal not read", { goal: wanted.id, error: errorText(error) });
      return problem({ status: 503, title: "The store does not answer" }, { ...anyPage, "retry-after": "10" });
    }
  });
}
