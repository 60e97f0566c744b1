import type { FailedRenewal, Note } from "../core/ledger/fact.ts";
import type { PaidOutRow } from "../core/ledger/paid-out.ts";
import type { ReportKey, ReportRow, SettledRow } from "../core/ledger/report.ts";

export type Cell =
  | { readonly is: "text"; readonly text: string }
  | { readonly is: "count"; readonly count: number }
  /** Minor units. */
  | { readonly is: "amount"; readonly amount: number; readonly currency: string }
  | { readonly is: "ratio"; readonly value: number; readonly digits: number }
  /** No value, and what stands in its place for people: programs read null. */
  | { readonly is: "unsaid"; readonly text: string };

/** What is printed, whatever the form: named columns and rows of cells. */
export interface ReportTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** In place of a table without rows. */
  readonly empty: string;
}

const sums = ["gross", "refunded", "disputed", "net"] as const;

export function reportTable(by: readonly ReportKey[], rows: readonly ReportRow[]): ReportTable {
  const keys = by.filter((key) => key !== "currency");
  return {
    columns: [...keys, "currency", "contributions", ...sums],
    rows: rows.map((row) => [
      ...keys.map((key): Cell => ({ is: "text", text: row.keys[key] ?? "" })),
      { is: "text", text: row.currency },
      { is: "count", count: row.contributions },
      ...sums.map((sum): Cell => ({ is: "amount", amount: row[sum], currency: row.currency })),
    ]),
    empty: "Nothing was given in that time.",
  };
}

/** Renewals that could not be charged and are not paid since. */
export function failedTable(failed: readonly Omit<FailedRenewal, "entity">[]): ReportTable {
  return {
    columns: ["invoice", "subscription", "currency", "amount", "attempts", "failed", "next attempt"],
    rows: failed.map(({ invoice, subscription, amount, currency, attempts, at, nextAttempt }) => [
      { is: "text", text: invoice },
      { is: "text", text: subscription ?? "" },
      { is: "text", text: currency },
      { is: "amount", amount, currency },
      { is: "count", count: attempts },
      { is: "text", text: timeOf(at) },
      { is: "text", text: nextAttempt === null ? "none" : timeOf(nextAttempt) },
    ]),
    empty: "No renewal waits for its money.",
  };
}

function timeOf(seconds: number): string {
  return new Date(seconds * 1000).toISOString();
}

/** What Stripe has put into the balance, in the currency that it pays out in. */
export function settledTable(by: readonly ReportKey[], rows: readonly SettledRow[]): ReportTable {
  const keys = by.filter((key) => key !== "currency");
  return {
    columns: [...keys, "currency", "settled in", "contributions", "fees", "received"],
    rows: rows.map(({ settledIn, fees, received, ...row }) => [
      ...keys.map((key): Cell => ({ is: "text", text: row.keys[key] ?? "" })),
      { is: "text", text: row.currency },
      { is: "text", text: settledIn },
      { is: "count", count: row.contributions },
      ...[fees, received].map((amount): Cell => ({ is: "amount", amount, currency: settledIn })),
    ]),
    empty: "Stripe has not told of any fee in that time: the endpoint asks for them once an hour.",
  };
}

/** What Stripe has paid out, and how much of that was gifts. */
export function payoutTable(rows: readonly PaidOutRow[]): ReportTable {
  const unsaid: Cell = { is: "unsaid", text: "not told" };
  return {
    columns: ["arrives", "currency", "status", "payouts", "amount", "charges", "of gifts", "other"],
    rows: rows.map(({ arrives, currency, status, payouts, amount, gifts, other }) => {
      const sum = (value: number | undefined): Cell =>
        value === undefined ? unsaid : { is: "amount", amount: value, currency };
      return [
        ...[arrives, currency, status].map((text): Cell => ({ is: "text", text })),
        { is: "count", count: payouts },
        sum(amount),
        gifts === undefined ? unsaid : { is: "count", count: gifts.charges },
        sum(gifts?.amount),
        sum(other),
      ];
    }),
    empty: "No payout arrives in that time.",
  };
}

/** What readers wrote to the newsroom, the newest first. */
export function noteTable(notes: readonly Omit<Note, "entity" | "key">[]): ReportTable {
  return {
    columns: ["at", "campaign", "note"],
    rows: notes.map(({ at, campaign, text }) =>
      [timeOf(at), campaign ?? "", text].map((each): Cell => ({ is: "text", text: each })),
    ),
    empty: "No reader has written yet.",
  };
}
