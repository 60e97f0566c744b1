import { currencyUnits } from "./currency.ts";

/** Why something is no amount that may be given. `limit` is in minor units, to be shown to the reader. */
export type AmountProblem =
  | { readonly reason: "empty" | "not-a-number" | "too-precise" }
  | { readonly reason: "too-small" | "too-large"; readonly limit: number };

export type ParsedAmount = { readonly ok: true; readonly amount: number } | ({ readonly ok: false } & AmountProblem);

/** Minor units, both ends allowed. */
export interface AmountLimits {
  readonly min: number;
  readonly max: number;
}

/** Holds an amount against the publisher's limits and the currency's step; the same in the widget and at the endpoint. */
export function checkAmount(amount: number, currency: string, { min, max }: AmountLimits): ParsedAmount {
  if (!Number.isSafeInteger(amount)) return { ok: false, reason: "not-a-number" };
  if (amount < min || amount <= 0) return { ok: false, reason: "too-small", limit: min };
  if (amount > max) return { ok: false, reason: "too-large", limit: max };
  if (amount % currencyUnits(currency).step !== 0) return { ok: false, reason: "too-precise" };
  return { ok: true, amount };
}
