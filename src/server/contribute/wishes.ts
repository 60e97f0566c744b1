import type { Config } from "../../core/campaign/config.ts";
import { isInterval } from "../../core/checkout/choice.ts";
import { checkAmount } from "../../core/money/check-amount.ts";
import type { Interval } from "../../core/money/interval.ts";

/** What an address asks of the page: `?locale=de&currency=eur&interval=month&amount=500&campaign=autumn`. */
export interface Wishes {
  readonly locale?: string | undefined;
  readonly currency?: string | undefined;
  readonly interval?: Interval | undefined;
  /** Minor units. */
  readonly amount?: number | undefined;
  /** The id of a live one. */
  readonly campaign?: string | undefined;
}

/** What can't be had is passed over: a link of last year still leads to a form. */
export function readWishes(query: URLSearchParams, { amounts, currency: fallback }: Config): Wishes {
  const given = (name: string): string | undefined => query.get(name) ?? undefined;
  const currency = given("currency")?.toLowerCase();
  const interval = given("interval");
  const isOffered = currency === undefined || Object.hasOwn(amounts, currency);
  // An amount means nothing without its currency: 500 of a currency that is not offered are no 500 of another.
  const amount = isOffered ? readMinorUnits(given("amount")) : undefined;
  const limits = amounts[currency ?? fallback];
  const isTaken = amount !== undefined && limits !== undefined && checkAmount(amount, currency ?? fallback, limits).ok;
  return {
    locale: given("locale"),
    currency: isOffered ? currency : undefined,
    interval: isInterval(interval) ? interval : undefined,
    amount: isTaken ? amount : undefined,
    campaign: given("campaign"),
  };
}

export function readMinorUnits(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}

/** The address of the page for these, within its own; with its question mark. */
export function wishesQuery(wishes: Wishes): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(wishes)) if (value !== undefined) query.set(name, String(value));
  return `?${query}`;
}
