import type { CurrencyAmounts } from "../../src/core/money/amounts.ts";
import { coverFees } from "../../src/core/money/cover-fees.ts";
import type { Interval } from "../../src/core/money/interval.ts";
import type { Chance } from "./chance.ts";
import type { Place } from "./places.ts";

/**
 * - `paid`, `debited`: by card, or from a bank account, which takes three days
 * - `other-card`: the first one was declined
 * - `declined`, `abandoned`: nothing came of it
 */
export type Ending = "paid" | "debited" | "other-card" | "declined" | "abandoned";

/** What one reader does at Stripe, once. */
export interface MadeUpGift {
  readonly place: Place;
  readonly email: string;
  readonly interval: Interval;
  /** Minor units, fees covered where the reader chose to. */
  readonly amount: number;
  readonly currency: string;
  /** Undefined where the place does not offer it. */
  readonly fees: "covered" | "offered" | undefined;
  readonly ending: Ending;
  /** The renewals of this card are refused. */
  readonly expires: boolean;
  readonly disputed: boolean;
  /** The share that is given back, and after how many days. */
  readonly refund: { readonly share: number; readonly days: number } | undefined;
  /** After how many days the reader ends it; it runs until what is paid is over. */
  readonly endsAfterDays: number | undefined;
  /** After how many more days the same reader begins again. */
  readonly backAfterDays: number | undefined;
}

const endings = [
  ["paid", 72],
  ["debited", 2],
  ["other-card", 5],
  ["declined", 5],
  ["abandoned", 16],
] as const;
const intervals = [
  ["once", 50],
  ["month", 40],
  ["year", 10],
] as const;
/** Of the three suggestions, and an amount of the reader's own. */
const taken: readonly (readonly [choice: 0 | 1 | 2 | "own", weight: number])[] = [
  [0, 26],
  [1, 40],
  [2, 14],
  ["own", 20],
];
/** Own amounts, as multiples of the middle suggestion. */
const own = [
  [0.6, 3],
  [1.4, 3],
  [2, 4],
  [4, 2],
  [7, 1],
] as const;
const COVERS_FEES = 0.32;
const ENDS_EACH_MONTH = 0.05;

/** @param email of whoever gives, where it is somebody who gave before */
export function makeUpGift(
  chance: Chance,
  place: Place,
  amounts: Readonly<Record<string, CurrencyAmounts>>,
  email: string,
): MadeUpGift {
  const interval = chance.pick(intervals);
  const currency = chance.pick(place.currencies);
  const amount = amountOf(chance, interval, currency, amounts[currency]);
  const known = amounts[currency]?.fees;
  const fees = place.coverFees && known !== undefined ? (chance.hits(COVERS_FEES) ? "covered" : "offered") : undefined;
  const refunded = interval === "once" && chance.hits(0.02);
  const ends = interval === "month" ? monthsUntil(chance, ENDS_EACH_MONTH) * 30 : yearlyEnd(chance);
  return {
    place,
    email,
    interval,
    amount: fees === "covered" ? coverFees(amount, currency, known) : amount,
    currency,
    fees,
    ending: chance.pick(currency === "usd" ? endings : endings.filter(([ending]) => ending !== "debited")),
    expires: interval === "month" && chance.hits(0.09),
    disputed: interval === "once" && chance.hits(0.008),
    refund: refunded ? { share: chance.hits(0.6) ? 1 : 0.5, days: 1 + Math.floor(chance.draw() * 9) } : undefined,
    endsAfterDays: interval === "once" ? undefined : ends + Math.floor(chance.draw() * 27),
    backAfterDays: interval !== "once" && chance.hits(0.18) ? 35 + Math.floor(chance.draw() * 80) : undefined,
  };
}

function amountOf(chance: Chance, interval: Interval, currency: string, of: CurrencyAmounts | undefined): number {
  const suggestions = of?.[interval]?.suggestions ?? [];
  const choice = chance.pick(taken);
  const [, middle = 1000] = suggestions;
  return choice === "own" ? middle * chance.pick(own) : (suggestions[choice] ?? middle);
}

/** Whole months until what happens in each with this probability does. */
function monthsUntil(chance: Chance, eachMonth: number): number {
  return Math.floor(Math.log(1 - chance.draw()) / Math.log(1 - eachMonth));
}

/** One of five yearly gifts is ended before it is charged again, at any time of the year. */
function yearlyEnd(chance: Chance): number {
  return chance.hits(0.2) ? 20 + Math.floor(chance.draw() * 320) : 4000;
}
