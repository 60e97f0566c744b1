import type { Goal } from "../../core/campaign/config-schema.ts";
import type { GoalStatus } from "../../core/campaign/goal-status.ts";
import type { LedgerStore } from "../store/ledger-store.ts";

type Ledger = Pick<LedgerStore, "totals" | "moneySince" | "supportersSince">;

/** How far a goal is, out of the ledger. @param fallback the currency of an amount that names none @param now milliseconds since 1970 */
export async function readGoal(
  { id, kind, target, from, currency: own }: Goal,
  fallback: string,
  ledger: Ledger,
  now: number,
): Promise<GoalStatus> {
  const since = from === undefined ? undefined : Math.floor(Date.parse(from) / 1000);
  const currency = kind === "amount" ? (own ?? fallback) : undefined;
  return {
    id,
    kind,
    target,
    reached: await reachedIn(ledger, kind, currency, since),
    ...(currency === undefined ? {} : { currency }),
    asOf: new Date(now).toISOString(),
  };
}

/** @param since seconds since 1970 */
async function reachedIn(
  ledger: Ledger,
  kind: Goal["kind"],
  currency: string | undefined,
  since: number | undefined,
): Promise<number> {
  if (kind === "supporters") {
    if (since !== undefined) return await ledger.supportersSince(since);
    const { activeSupporters, onceSupporters } = await ledger.totals();
    return activeSupporters + onceSupporters;
  }
  const { contributions, money } = await (since === undefined ? ledger.totals() : ledger.moneySince(since));
  if (kind === "contributions") return contributions;
  return currency === undefined ? 0 : (money[currency]?.net ?? 0);
}
