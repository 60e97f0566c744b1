import type { LedgerRecords } from "../store/ledger-records.ts";
import { currencyUnits } from "../../core/money/currency.ts";
import { look, ok, type Finding } from "./finding.ts";

/** Supporters whose renewal could not be charged: no fault of the endpoint's, and worth knowing. */
export async function checkRenewals(records: LedgerRecords): Promise<Finding[]> {
  const failed = await records.renewalsAtRisk();
  if (failed.length === 0) return [ok("no renewal waits for its money")];
  const sums = new Map<string, number>();
  for (const { amount, currency } of failed) sums.set(currency, (sums.get(currency) ?? 0) + amount);
  const money = [...sums].map(([currency, amount]) => {
    const { exponent } = currencyUnits(currency);
    return `${(amount / 10 ** exponent).toFixed(exponent)} ${currency}`;
  });
  const next = failed[0]?.nextAttempt ?? null;
  const when =
    next === null ? "Stripe has given up" : `Stripe tries again from ${new Date(next * 1000).toISOString()} on`;
  const renewals =
    failed.length === 1 ? "1 renewal has failed and waits" : `${failed.length} renewals have failed and wait`;
  return [
    look(
      `${renewals} for ${money.join(", ")}; ${when}`,
      "support-appeal report --by failed lists them; Stripe writes to these readers where its e-mails are on",
    ),
  ];
}
