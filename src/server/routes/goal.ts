import type { Config } from "../../core/campaign/config.ts";
import type { Goal } from "../../core/campaign/config-schema.ts";
import type { GoalStatus } from "../../core/campaign/goal-status.ts";
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
    if (last === undefined || last.of !== wanted || now() - last.at >= FRESH_MS) {
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

async function readGoal(
  { id, kind, target, from, currency: own }: Goal,
  fallback: string,
  store: LedgerStore,
  now: number,
): Promise<GoalStatus> {
  const since = from === undefined ? undefined : Math.floor(Date.parse(from) / 1000);
  const currency = kind === "amount" ? (own ?? fallback) : undefined;
  return {
    id,
    kind,
    target,
    reached: await reachedIn(store, kind, currency, since),
    ...(currency === undefined ? {} : { currency }),
    asOf: new Date(now).toISOString(),
  };
}

/** @param since seconds since 1970 */
async function reachedIn(
  store: LedgerStore,
  kind: Goal["kind"],
  currency: string | undefined,
  since: number | undefined,
): Promise<number> {
  if (kind === "supporters") {
    if (since !== undefined) return await store.supportersSince(since);
    const { activeSupporters, onceSupporters } = await store.totals();
    return activeSupporters + onceSupporters;
  }
  const { contributions, money } = await (since === undefined ? store.totals() : store.moneySince(since));
  if (kind === "contributions") return contributions;
  return currency === undefined ? 0 : (money[currency]?.net ?? 0);
}
