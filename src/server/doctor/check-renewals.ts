import type { LedgerRecords } from "../store/ledger-records.ts";
import { look, ok, type Finding } from "./finding.ts";

/** Supporters whose renewal could not be charged: no fault of the endpoint's, and worth knowing. */
export async function checkRenewals(records: LedgerRecords): Promise<Finding[]> {
  const failed = await records.renewalsAtRisk();
  if (failed.length === 0) return [ok("renewals-none-failed", {})];
  const sums = new Map<string, number>();
  for (const { amount, currency } of failed) sums.set(currency, (sums.get(currency) ?? 0) + amount);
  const money = [...sums].map(([currency, amount]) => ({ amount, currency }));
  const count = failed.length;
  const next = failed[0]?.nextAttempt ?? null;
  return [
    next === null
      ? look("renewals-given-up", { count, money })
      : look("renewals-failed", { count, money, againAt: next * 1000 }),
  ];
}
